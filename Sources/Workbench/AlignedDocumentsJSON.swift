internal import Alignment
internal import BitextModel

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
    try values.encode(beads.filter { !$0.isNull }.map(pair), forKey: .pairs)
    try values.encode(
      beads.filter(\.target.isEmpty).flatMap { vietnamese.numbers[$0.source] }, forKey: .unpairedVietnamese)
    try values.encode(
      beads.filter(\.source.isEmpty).flatMap { spanish.numbers[$0.target] }, forKey: .unpairedSpanish)
    try values.encode([] as [String], forKey: .terms)
    try values.encodeIfPresent(clock.map { ClockValues($0.clock) }, forKey: .clock)
    try values.encode(signature, forKey: .signature)
  }

  private func pair(_ bead: Bead) -> PairValues {
    PairValues(
      vi: Array(vietnamese.numbers[bead.source]), es: Array(spanish.numbers[bead.target]),
      score: AlignedPage.rounded(bead.probability))
  }
}

private struct PairValues: Encodable {
  let vi: [Int]
  let es: [Int]
  let score: Double
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
