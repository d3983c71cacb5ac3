package import BitextModel
internal import TextCore

/// A term whose equivalents are known, as a part of a composed one.
package struct KnownTerm: Hashable, Sendable {
  /// The Vietnamese term, with its diacritics.
  package let vietnamese: String
  /// The Spanish equivalents, the best first; never empty.
  package let spanish: [String]
  /// What it names.
  package let kind: TermKind

  /// A known term; nil without an equivalent.
  package init?(vietnamese: String, spanish: [String], kind: TermKind) {
    if spanish.isEmpty { return nil }
    self.vietnamese = vietnamese
    self.spanish = spanish
    self.kind = kind
  }

  /// A concept as a part of other terms: by the Vietnamese and the Spanish expression that were found, or its first.
  package init?(_ concept: Concept, vietnamese: String? = nil, spanish: String? = nil) {
    let names = concept.usable(in: .vietnamese).map(\.text)
    let forms = concept.usable(in: .spanish).filter { $0.gender != .feminine || concept.kind != .title }
    let full = forms.filter { !$0.isShortened }.map(\.text)
    let first = spanish.map { [$0] } ?? []
    guard let name = vietnamese ?? names.first else { return nil }
    self.init(
      vietnamese: name,
      spanish: first + (full.isEmpty ? forms.map(\.text) : full).filter { !first.contains($0) },
      kind: concept.kind)
  }
}

extension Concept {
  /// The terms of a language that may be written, without rejected ones; deprecated ones where there are no others.
  package func usable(in language: Language) -> [Term] {
    let terms = terms(in: language).filter { $0.review != .rejected }
    let current = terms.filter { $0.status == .preferred || $0.status == .admitted }
    return current.isEmpty ? terms : current
  }
}

extension Term {
  /// Whether it is short for something longer: an acronym, an abbreviation, a short form.
  package var isShortened: Bool { type == .acronym || type == .abbreviation || type == .shortForm }
}

/// A term put together from parts that are known.
package struct ComposedTerm: Hashable, Sendable {
  /// The Vietnamese term.
  package let vietnamese: String
  /// The Spanish term.
  package let spanish: String
  /// How sure the composition is, below 0.95.
  package let score: Double

  init(vietnamese: String, spanish: String, score: Double) {
    self.vietnamese = vietnamese
    self.spanish = spanish
    self.score = score
  }
}
