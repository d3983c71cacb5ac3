internal import Foundation

/// What the user chose for every kind of work: which glossary, which knowledge, which encoding.
package struct Settings: Hashable, Sendable {
  /// The path of the user's glossary; it need not exist yet.
  package var glossary: String
  /// Whether the shipped glossaries count.
  package var usesBuiltin = true
  /// Whether the shipped lexicon and ICU's names of countries, languages and months count.
  package var usesLexicon = true
  /// The path of a lexicon that `train` wrote, which counts beside the shipped one.
  package var learnedLexicon: String?
  /// The encoding of the input, such as `windows-1258`; nil to find it out.
  package var encoding: String?

  /// Settings with everything that ships.
  package init(glossary: String) {
    self.glossary = glossary
  }

  /// Where this user's glossary stands unless another is named: `$DOICHIEU_GLOSSARY`, else in `$XDG_DATA_HOME`, else
  /// in `~/.local/share`.
  package static func standardGlossary(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(WorkbenchError) -> String {
    if let path = value("DOICHIEU_GLOSSARY", in: environment) { return path }
    // The XDG specification has relative paths ignored.
    if let data = value("XDG_DATA_HOME", in: environment), data.hasPrefix("/") {
      return data + "/doichieu/glossary.sqlite"
    }
    guard let home = value("HOME", in: environment) else { throw .noGlossaryPath }
    return home + "/.local/share/doichieu/glossary.sqlite"
  }

  private static func value(_ name: String, in environment: [String: String]) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
