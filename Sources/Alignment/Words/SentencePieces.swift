/// Cuts pairs of very long sentences into pieces, so that work and memory stay linear in their length.
enum SentencePieces {
  /// Words of the longest piece; sentences of people are shorter.
  static let longest = 256

  /// A stretch of a sentence and the stretch of the other that stands at the same share of its length.
  struct Piece {
    let source: Range<Int>
    let target: Range<Int>
  }

  /// The pieces of two sentences of so many words that have words on both sides.
  static func pieces(source: Int, target: Int) -> [Piece] {
    let count = (max(source, target) + longest - 1) / longest
    return (0..<count).compactMap { index in
      let piece = Piece(
        source: source * index / count..<source * (index + 1) / count,
        target: target * index / count..<target * (index + 1) / count)
      return piece.source.isEmpty || piece.target.isEmpty ? nil : piece
    }
  }
}
