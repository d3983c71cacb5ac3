package import BitextModel

/// How a house writes where usage varies, and which findings it wants to see.
package struct HouseStyle: Sendable, Equatable {
  /// How much a finding matters.
  package enum Severity: String, CaseIterable, Sendable {
    case error, warning, off
  }

  /// Where the tone stands in open oa, oe, uy.
  package enum Tones: String, CaseIterable, Sendable {
    /// Either, but one of them in a text.
    case either
    /// "hòa", "thủy".
    case old
    /// "hoà", "thuỷ".
    case new
  }

  /// How Spanish text writes Vietnamese names.
  package enum SpanishNames: String, CaseIterable, Sendable {
    /// Stripped, or accented fully and correctly.
    case either
    case stripped, accented
  }

  /// Which tones are right.
  package var tones = Tones.either
  /// Which names are right.
  package var spanishNames = SpanishNames.either
  /// The Spanish spellings of places that the house has settled on: "Hanói".
  package var places: [String] = []
  /// Words that are right however they look, compared in lower case and NFC.
  package var acceptedWords: Set<String> = []
  /// What differs from `error`.
  package var severities: [FindingCategory: Severity] = [:]

  /// What is right where no house says otherwise.
  package init() {}

  /// How much a category matters.
  package func severity(of category: FindingCategory) -> Severity { severities[category] ?? .error }

  /// Whether the category is wanted.
  package func wants(_ category: FindingCategory) -> Bool { severity(of: category) != .off }
}
