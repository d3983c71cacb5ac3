internal import Alignment
internal import BitextModel
internal import Interchange

/// Documents as other programs read them; the names of the fields are the program's interface.
extension AlignedDocuments: Encodable {
  private enum CodingKeys: String, CodingKey {
    case file, pairs, terms, clock, signature
    case lineBase = "line_base"
    case vietnameseLines = "vi_lines"
    case spanishLines = "es_lines"
    case unpairedVietnamese = "unpaired_vi"
    case unpairedSpanish = "unpaired_es"
  }

  /// Writes the beads by the numbers of their segments, Vietnamese and Spanish whatever came first.
  package func encode(to encoder: any Encoder) throws {
    let beads = beads.map(fromVietnamese)
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(name, forKey: .file)
    try values.encode(0, forKey: .lineBase)
    try values.encode(vietnamese.numbers, forKey: .vietnameseLines)
    try values.encode(spanish.numbers, forKey: .spanishLines)
    let pairs = zip(self.beads.indices, beads).filter { !$0.1.isNull }
    try values.encode(pairs.map { pair($0.1, words: $0.0 < words.count ? words[$0.0] : nil) }, forKey: .pairs)
    try values.encode(
      beads.filter(\.target.isEmpty).flatMap { vietnamese.numbers[$0.source] }, forKey: .unpairedVietnamese)
    try values.encode(
      beads.filter(\.source.isEmpty).flatMap { spanish.numbers[$0.target] }, forKey: .unpairedSpanish)
    try values.encode(terms, forKey: .terms)
    try values.encodeIfPresent(clock.map { ClockValues($0.clock) }, forKey: .clock)
    try values.encode(signature, forKey: .signature)
  }

  private func pair(_ bead: Bead, words: LinkedWords?) -> PairValues {
    PairValues(
      vi: Array(vietnamese.numbers[bead.source]), es: Array(spanish.numbers[bead.target]),
      score: AlignedPage.rounded(bead.probability), words: words.map { WordValues($0, bead, of: self) })
  }
}

private struct PairValues: Encodable {
  let vi: [Int]
  let es: [Int]
  let score: Double
  let words: WordValues?
}

/// The words of both sides as they stand in the text, and the pairs of places that mean the same.
private struct WordValues: Encodable {
  let vi: [String]
  let es: [String]
  let links: [[Int]]

  init(_ words: LinkedWords, _ bead: Bead, of aligned: AlignedDocuments) {
    let isMirrored = !aligned.source.language.isVietnamese
    let vietnamese = aligned.vietnamese.text(of: bead.source)
    let spanish = aligned.spanish.text(of: bead.target)
    vi = Self.words(isMirrored ? words.target : words.source, of: vietnamese)
    es = Self.words(isMirrored ? words.source : words.target, of: spanish)
    links = words.links.map { isMirrored ? [$0.target, $0.source] : [$0.source, $0.target] }.sorted {
      ($0[0], $0[1]) < ($1[0], $1[1])
    }
  }

  private static func words(_ ranges: [Range<Int>], of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}

/// Spanish time = Vietnamese time × drift + offset.
private struct ClockValues: Encodable {
  let offset: Int
  let drift: Double

  init(_ clock: Clock) {
    offset = Int(clock.offset.rounded())
    drift = (clock.drift * 1_000_000).rounded() / 1_000_000
  }

  private enum CodingKeys: String, CodingKey {
    case drift
    case offset = "offset_ms"
  }
}
