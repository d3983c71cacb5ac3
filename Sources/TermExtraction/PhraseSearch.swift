/// Finds phrases in sentences by the numbers of their words.
enum PhraseSearch {
  /// Where a phrase stands first, counted from the beginning of the sentence; nil where it does not.
  static func place<Word: Equatable>(of phrase: [Word], in sentence: ArraySlice<Word>) -> Range<Int>? {
    guard let first = phrase.first, phrase.count <= sentence.count else { return nil }
    for start in 0...(sentence.count - phrase.count) where sentence[sentence.startIndex + start] == first {
      let isHere = phrase.indices.allSatisfy { sentence[sentence.startIndex + start + $0] == phrase[$0] }
      if isHere { return start..<start + phrase.count }
    }
    return nil
  }
}
