package import BitextModel

/// A unit of meaning with its terms in each language (ISO 30042: concept entry, language section, term).
package struct Concept: Hashable, Sendable {
  /// Identifies the concept in one glossary; an ASCII NCName such as `c12`, or empty before it is stored.
  package var id: String
  /// What the concept is.
  package var kind: TermKind
  /// The field it belongs to, such as `government` or `party`.
  package var subjectField: String?
  /// What it means.
  package var definition: String?
  /// What a translator should know of it.
  package var note: String?
  /// Where the concept was taken from.
  package var source: String?
  /// One section a language, Vietnamese first where there is one.
  package var sections: [LanguageSection]
  /// Where both languages were seen side by side.
  package var evidence: [Evidence]

  /// A concept; all but the kind and the sections has a usual value.
  package init(
    id: String = "", kind: TermKind, subjectField: String? = nil, definition: String? = nil,
    note: String? = nil, source: String? = nil, sections: [LanguageSection], evidence: [Evidence] = []
  ) {
    self.id = id
    self.kind = kind
    self.subjectField = subjectField
    self.definition = definition
    self.note = note
    self.source = source
    self.sections = sections
    self.evidence = evidence
  }

  /// The terms of one language, region tags apart, in their order; empty where there are none.
  package func terms(in language: Language) -> [Term] {
    let base = language.base
    let found = sections.filter { $0.language.base == base }
    return found.count == 1 ? found[0].terms : found.flatMap(\.terms)
  }
}

/// The terms of a concept in one language, the preferred one first.
package struct LanguageSection: Hashable, Sendable {
  /// The language, with its region where one was given.
  package var language: Language
  /// The terms, the preferred one first.
  package var terms: [Term]

  /// A section out of its terms.
  package init(_ language: Language, _ terms: [Term]) {
    self.language = language
    self.terms = terms
  }
}

/// A place where the terms of a concept stand side by side.
package struct Evidence: Hashable, Sendable {
  /// The file's name.
  package var file: String
  /// The Vietnamese source lines, counted from 1.
  package var vietnameseLines: [Int]
  /// The Spanish source lines, counted from 1.
  package var spanishLines: [Int]
  /// The Vietnamese text of those lines.
  package var vietnamese: String
  /// The Spanish text of those lines.
  package var spanish: String

  /// Evidence out of a file, its lines and what they say.
  package init(
    file: String, vietnameseLines: [Int], spanishLines: [Int], vietnamese: String, spanish: String
  ) {
    self.file = file
    self.vietnameseLines = vietnameseLines
    self.spanishLines = spanishLines
    self.vietnamese = vietnamese
    self.spanish = spanish
  }
}
