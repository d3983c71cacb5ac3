internal import BitextModel

/// One side of two documents as its counterpart sees it: for each segment the words that could be answered, its length,
/// and whether it is in the language of the document at all.
///
/// All in flat arrays; a clue is a word, phrase, name, number or mark, numbered from 0 on each side.
struct EvidenceText: Sendable {
  /// Where the clues of each segment begin in `clues`; one more than there are segments.
  private(set) var starts: [Int32] = [0]
  /// The clues of all segments, each once a segment.
  private(set) var clues: [Int32] = []
  /// The letters and digits of each segment.
  private(set) var letters: [Int32] = []
  /// The words of each segment.
  private(set) var words: [Int32] = []
  /// The sentences of each segment, one at least.
  private(set) var sentences: [Int32] = []
  /// How much each segment looks like neither side's language, in log odds; 0 where it looks as it should.
  private(set) var foreignness: [Float] = []

  /// How many segments there are.
  var count: Int { letters.count }

  /// The clues of one segment.
  func clues(of segment: Int) -> ArraySlice<Int32> {
    clues[Int(starts[segment])..<Int(starts[segment + 1])]
  }

  /// Adds a segment; of clues that it holds twice one is kept.
  mutating func append(clues: [Int32], letters: Int, words: Int, sentences: Int, foreignness: Float) {
    let start = self.clues.count
    for clue in clues where !self.clues[start...].contains(clue) { self.clues.append(clue) }
    starts.append(Int32(self.clues.count))
    self.letters.append(Int32(letters))
    self.words.append(Int32(words))
    self.sentences.append(Int32(sentences))
    self.foreignness.append(foreignness)
  }

  /// The text of some segments alone, in their order.
  func restricted(to segments: [Int]) -> EvidenceText {
    var text = EvidenceText()
    for segment in segments {
      text.append(
        clues: Array(clues(of: segment)), letters: Int(letters[segment]), words: Int(words[segment]),
        sentences: Int(sentences[segment]), foreignness: foreignness[segment])
    }
    return text
  }
}
