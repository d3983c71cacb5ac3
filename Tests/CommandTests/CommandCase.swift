internal import Foundation

/// One block of a case file: a command, what it reads, and what is due.
///
/// The form is that of pandoc's command tests: `% command`, standard input, `^D`, expected standard output, then
/// `2> ` before each line of standard error and `=> ` before the exit status. A line `(no output)` is not needed:
/// what is not written down is expected not to be there.
struct CommandCase: Sendable, CustomStringConvertible {
  let file: String
  let line: Int
  let command: String
  private(set) var input = ""
  private(set) var output = ""
  private(set) var errors = ""
  private(set) var status: Int32 = 0

  var description: String { "\(file):\(line): \(command)" }

  /// The cases in the lines of one block; the first line is the command.
  init?(_ lines: ArraySlice<String>, file: String) {
    guard let first = lines.first, first.hasPrefix("% ") else { return nil }
    self.file = file
    line = lines.startIndex + 1
    command = String(first.dropFirst(2))
    var rest = lines.dropFirst()
    if let end = rest.firstIndex(of: "^D") {
      input = rest[..<end].map { $0 + "\n" }.joined()
      rest = rest[(end + 1)...]
    }
    for text in rest { add(text) }
  }

  private mutating func add(_ text: String) {
    if text.hasPrefix("2> ") {
      errors += text.dropFirst(3) + "\n"
    } else if text.hasPrefix("=> ") {
      status = Int32(text.dropFirst(3)) ?? -1
    } else {
      output += text + "\n"
    }
  }
}

extension CommandCase {
  /// The folder of the case files.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Cases")

  /// All cases, in the order of the files.
  static let all: [CommandCase] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".md") }.sorted().flatMap(cases)
  }()

  /// The blocks between fences of a file.
  private static func cases(in file: String) -> [CommandCase] {
    let text = (try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let fences = lines.indices.filter { lines[$0].hasPrefix("```") }
    return stride(from: 0, to: fences.count - 1, by: 2).compactMap {
      CommandCase(lines[(fences[$0] + 1)..<fences[$0 + 1]], file: file)
    }
  }
}
