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
  /// What a translator should know: that an institution was renamed or merged.
  package let note: String?

  /// A known term; nil without an equivalent.
  package init?(vietnamese: String, spanish: [String], kind: TermKind, note: String? = nil) {
    if spanish.isEmpty { return nil }
    self.vietnamese = vietnamese
    self.spanish = spanish
    self.kind = kind
    self.note = note
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
      kind: concept.kind, note: concept.note)
  }

  /// The term with the institution that it belongs to said as well: "de la Asamblea Nacional".
  package func belonging(to owner: KnownTerm) -> KnownTerm? {
    guard let name = owner.spanish.first else { return nil }
    return with(spanish: spanish.prefix(3).map { $0 + " " + SpanishNouns.genitive(name) } + spanish)
  }

  /// The same term with its equivalents in another order.
  package func with(spanish: [String]) -> KnownTerm? {
    KnownTerm(vietnamese: vietnamese, spanish: spanish, kind: kind, note: note)
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
  /// What it names.
  package let kind: TermKind
  /// What it was put together from, in the order of the Vietnamese words; empty where that is not told.
  package let parts: [ComposedPart]
  /// What a translator should know of the parts.
  package let notes: [String]

  init(
    vietnamese: String, spanish: String, score: Double, kind: TermKind = .title, parts: [ComposedPart] = [],
    notes: [String] = []
  ) {
    self.vietnamese = vietnamese
    self.spanish = spanish
    self.score = score
    self.kind = kind
    self.parts = parts
    self.notes = notes
  }

  /// The same term said otherwise.
  func said(_ spanish: String, score: Double) -> ComposedTerm {
    ComposedTerm(
      vietnamese: vietnamese, spanish: spanish, score: score, kind: kind, parts: parts, notes: notes)
  }
}
