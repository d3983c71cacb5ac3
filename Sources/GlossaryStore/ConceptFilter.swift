package import BitextModel
package import Terminology

/// Which concepts to read; what is left out asks for nothing.
package struct ConceptFilter: Hashable, Sendable {
  /// The kinds wanted; empty for all.
  package var kinds: Set<TermKind>
  /// Concepts with at least one term so reviewed; empty for all, those that were rejected included.
  package var reviews: Set<Review>
  /// Who put the concept there; empty for all.
  package var origins: Set<Origin>
  /// Concepts with a term in each of these languages, regions apart; empty for all.
  package var languages: Set<Language>
  /// Words, with or without diacritics, that some term of the concept must hold together; the last one may be
  /// cut short.
  package var text: String?
  /// Concepts with a term of one of these statuses; empty for all.
  package var statuses: Set<AdministrativeStatus> = []
  /// The subject fields wanted; empty for all.
  package var fields: Set<String> = []

  /// A filter; by default whatever was not rejected.
  package init(
    kinds: Set<TermKind> = [], reviews: Set<Review> = [.accepted, .candidate], origins: Set<Origin> = [],
    languages: Set<Language> = [], text: String? = nil
  ) {
    self.kinds = kinds
    self.reviews = reviews
    self.origins = origins
    self.languages = languages
    self.text = text
  }

  /// Every concept, rejected ones too.
  package static let everything = ConceptFilter(reviews: [])
  /// Concepts with something to review.
  package static let candidates = ConceptFilter(reviews: [.candidate])
}
