internal import Alignment

/// The figures of one document, or of all; the names of the fields are the program's interface.
package struct BeadFigures: Encodable, Sendable {
  /// The document.
  package let name: String
  /// Beads that are exactly right.
  package let strict: Figures
  /// Beads that are right in part.
  package let lax: Figures
  /// Pairs of lines.
  package let link: Figures
  /// Lines without a counterpart.
  package let null: Figures
  /// How many beads of the gold have text on both sides.
  package let goldBeads: Int

  /// Precision, recall and F1, to four digits.
  package struct Figures: Encodable, Sendable {
    package let precision: Double
    package let recall: Double
    package let f1: Double

    init(_ agreement: Agreement) {
      precision = Self.rounded(agreement.precision)
      recall = Self.rounded(agreement.recall)
      f1 = Self.rounded(agreement.f1)
    }

    private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
  }

  init(_ name: String, _ score: BeadScore) {
    self.name = name
    strict = Figures(score.strict)
    lax = Figures(score.lax)
    link = Figures(score.links)
    null = Figures(score.nulls)
    goldBeads = score.strict.wanted
  }

  private enum CodingKeys: String, CodingKey {
    case name, strict, lax, link, null
    case goldBeads = "gold_beads"
  }
}
