/// Tells where an office may begin in running text.
package enum OfficeBeginning {
  /// Whether these words begin with an office of either language, "nguyên" and "ex" included.
  package static func stands(in words: [String]) -> Bool {
    let phrase = Phrase(words[...])
    if OfficeWords.begin(phrase) { return true }
    return (1...OfficeIndex.longest).contains { length in
      length <= phrase.count && OfficeIndex.shared.spanishHead(phrase.prefix(length)) != nil
    }
  }
}
