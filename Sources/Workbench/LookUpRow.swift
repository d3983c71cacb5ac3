internal import Terminology

/// A pair of a term and its equivalent, as other programs read it; the names of the fields are the program's interface.
package struct LookUpRow: Encodable, Hashable, Sendable {
  /// The Vietnamese term.
  package let vi: String
  /// The Spanish term.
  package let es: String
  /// What it names.
  package let kind: String
  /// The status of the equivalent.
  package let status: String
  /// In what way the query found it.
  package let match: LookUpAnswer.Match
  /// How near it is, from 0 to 1.
  package let score: Double
  /// Where it comes from.
  package let source: String
  /// What a translator should know.
  package let notes: String
  /// Where both were seen side by side.
  package let examples: [LookUpExample]
  /// Why it stands where it does; left out unless it was asked for.
  package let explanation: LookUpExplanation?
}

extension LookUpAnswer {
  /// The answer as pairs: the form that was found with each of its equivalents, the best first.
  package var rows: [LookUpRow] { rows(explained: false) }

  /// The answer as pairs, each with the reasons for its place where they are wanted.
  package func rows(explained: Bool) -> [LookUpRow] {
    equivalents.enumerated().map { rank, form in
      LookUpRow(
        vi: isVietnamese ? found : form.text, es: isVietnamese ? form.text : found, kind: kind.rawValue,
        status: form.status, match: match, score: Self.rounded(score - 0.001 * Double(rank)),
        source: source ?? "",
        notes: ([notes].compactMap(\.self) + form.remarks).joined(separator: " · "), examples: examples,
        explanation: explained ? explanation.ofForm(rank) : nil)
    }
  }

  private static func rounded(_ score: Double) -> Double { (max(0, score) * 1000).rounded() / 1000 }
}
