/// A checker of Vietnamese spelling that somebody else made.
struct OtherChecker {
  let name: String
  /// Ends well where it is installed.
  private let probe: String
  /// Reads `text` in its folder.
  private let command: String

  /// `python` is one that has viet-text-tools.
  static func all(python: String) -> [OtherChecker] {
    [
      OtherChecker(
        name: "hunspell-vi", probe: "echo a | hunspell -d vi_VN -l", command: "hunspell -d vi_VN -l text"),
      OtherChecker(
        name: "viet-text-tools", probe: "'\(python)' -c 'import viet_text_tools'",
        command: """
          '\(python)' -c 'from viet_text_tools import normalize_diacritics
          for line in open("text", encoding="utf-8"): normalize_diacritics(line)'
          """),
    ]
  }

  func isInstalled(_ folder: String) throws -> Bool { try MeasuredProcess(probe, in: folder).status() == 0 }

  /// What it costs to check the text in a folder.
  func run(in folder: String) throws -> MeasuredProcess.Figures {
    try MeasuredProcess(command, in: folder).run()
  }
}
