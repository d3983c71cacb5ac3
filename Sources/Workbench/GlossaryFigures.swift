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

  /// New concepts by month, the oldest first, without those that come with the program; nil where there are none.
  package let growth: [Month]?
  /// Concepts of which nobody noted when they came; nil where there are none.
  package let undated: Int?
  /// Terms that do not go together; nil where there are none.
  package let inconsistencies: [Conflict]?

  /// The concepts of a month.
  package struct Month: Encodable, Hashable, Sendable {
    /// The month: `2026-11`.
    package let month: String
    /// How many came.
    package let concepts: Int
  }

  /// A term with readings that do not go together.
  package struct Conflict: Encodable, Hashable, Sendable {
    /// What is wrong: several-equivalents, several-preferred, contradicting-candidate.
    package let problem: String
    /// The term.
    package let term: String
    /// What it is said to be.
    package let readings: [Reading]

    /// One of the readings.
    package struct Reading: Encodable, Hashable, Sendable {
      /// The concept's id.
      package let concept: String
      /// What it says.
      package let text: String
      /// Where it was taken from.
      package let source: String?
      /// When its concept came into the glossary.
      package let date: String?
    }
  }

  private enum CodingKeys: String, CodingKey {
    case glossary, concepts, terms, examples, growth, undated, inconsistencies
    case conceptsByKind = "concepts_by_kind"
    case conceptsByReview = "concepts_by_review"
    case conceptsByOrigin = "concepts_by_origin"
    case termsByLanguage = "terms_by_language"
    case termsByReview = "terms_by_review"
  }

  /// Counts what a glossary holds.
  package init(of store: GlossaryStore) throws(WorkbenchError) {
    let statistics: GlossaryStatistics
    let conflicts: [Inconsistency]
    do throws(GlossaryStoreError) {
      statistics = try store.statistics()
      conflicts = try store.inconsistencies()
    } catch {
      throw .glossary(error)
    }
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
    let months = statistics.conceptsByMonth.sorted { $0.key < $1.key }.map {
      Month(month: $0.key, concepts: $0.value)
    }
    growth = months.isEmpty ? nil : months
    undated = statistics.undatedConcepts == 0 ? nil : statistics.undatedConcepts
    inconsistencies = conflicts.isEmpty ? nil : conflicts.map(Conflict.init)
  }

  private static func named<Name: RawRepresentable<String>>(_ counts: [Name: Int]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
  }
}

extension GlossaryFigures.Conflict {
  init(_ found: Inconsistency) {
    problem = found.problem.rawValue
    term = found.term
    readings = found.readings.map {
      Reading(concept: $0.concept, text: $0.text, source: $0.source, date: $0.date)
    }
  }
}
