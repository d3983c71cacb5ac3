package import GlossaryStore
internal import BitextModel
internal import Terminology

/// What a glossary holds, as other programs read it.
package struct GlossaryFigures: Encodable, Sendable {
  /// The glossary's path.
  package let glossary: String
  /// All concepts.
  package let concepts: Int
  /// All terms.
  package let terms: Int
  /// Places where concepts were seen.
  package let examples: Int
  /// Concepts by what they name.
  package let conceptsByKind: [String: Int]
  /// Concepts by review: accepted, candidate, rejected.
  package let conceptsByReview: [String: Int]
  /// Concepts by who put them there: builtin, user, extraction.
  package let conceptsByOrigin: [String: Int]
  /// Terms by language.
  package let termsByLanguage: [String: Int]
  /// Terms by review.
  package let termsByReview: [String: Int]

  private enum CodingKeys: String, CodingKey {
    case glossary, concepts, terms, examples
    case conceptsByKind = "concepts_by_kind"
    case conceptsByReview = "concepts_by_review"
    case conceptsByOrigin = "concepts_by_origin"
    case termsByLanguage = "terms_by_language"
    case termsByReview = "terms_by_review"
  }

  /// Counts what a glossary holds.
  package init(of store: GlossaryStore) throws(WorkbenchError) {
    let statistics: GlossaryStatistics
    do { statistics = try store.statistics() } catch { throw .glossary(error) }
    glossary = store.path
    concepts = statistics.concepts
    terms = statistics.terms
    examples = statistics.evidence
    conceptsByKind = Self.named(statistics.conceptsByKind)
    conceptsByReview = Self.named(statistics.conceptsByReview)
    conceptsByOrigin = Self.named(statistics.conceptsByOrigin)
    termsByLanguage = Dictionary(
      uniqueKeysWithValues: statistics.termsByLanguage.map { ($0.key.tag, $0.value) })
    termsByReview = Self.named(statistics.termsByReview)
  }

  private static func named<Name: RawRepresentable<String>>(_ counts: [Name: Int]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
  }
}
