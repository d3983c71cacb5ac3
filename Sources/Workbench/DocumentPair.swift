internal import BitextModel

/// Two files that may be translations of each other, read but not aligned.
package struct DocumentPair: Sendable {
  let first: DocumentFile
  let second: DocumentFile
  private let firstBalance: LanguageBalance
  private let secondBalance: LanguageBalance

  /// Reads two files; "-" stands for standard input.
  package init(
    _ first: String, _ second: String, encoding: String? = nil
  ) throws(WorkbenchError) {
    self.first = try DocumentFile(path: first, encoding: encoding)
    self.second = try DocumentFile(path: second, encoding: encoding)
    firstBalance = LanguageBalance(of: self.first.document)
    secondBalance = LanguageBalance(of: self.second.document)
  }

  /// Whether two names are those of subtitles, which are no pages whatever they hold.
  package static func isSubtitles(_ first: String, _ second: String) -> Bool {
    DocumentFile.isSubtitles(named: first) && DocumentFile.isSubtitles(named: second)
  }

  /// Whether one text is in each language, or both are subtitles: pages hold both languages.
  package var isClear: Bool {
    if areSubtitles { return true }
    guard let one = firstBalance.language, let other = secondBalance.language else { return false }
    return one != other
  }

  /// Whether both files hold cues.
  var areSubtitles: Bool { first.subtitles != nil && second.subtitles != nil }

  /// Whether the Spanish text is the first.
  var isSpanishFirst: Bool { firstBalance.isSpanish(beside: secondBalance) }

  /// The language of both, where it is one.
  var sharedLanguage: Language? {
    firstBalance.language.flatMap { $0 == secondBalance.language ? $0 : nil }
  }
}
