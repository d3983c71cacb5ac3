package import Terminology

/// What is known of a glossary, on its way to a page.
package struct GlossaryReport: Sendable {
  /// A number with its name.
  package struct Bar: Hashable, Sendable {
    /// What is counted.
    package let name: String
    /// How many there are.
    package let count: Int

    /// A number with its name.
    package init(_ name: String, _ count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// How much of a text the glossary covers.
  package struct Coverage: Hashable, Sendable {
    /// The file's name.
    package let file: String
    /// Its words.
    package let words: Int
    /// Those that stand in known terms.
    package let coveredWords: Int
    /// Expressions that look like titles.
    package let expressions: Int
    /// Those that are known.
    package let knownExpressions: Int

    /// Coverage of a text.
    package init(file: String, words: Int, coveredWords: Int, expressions: Int, knownExpressions: Int) {
      self.file = file
      self.words = words
      self.coveredWords = coveredWords
      self.expressions = expressions
      self.knownExpressions = knownExpressions
    }
  }

  /// An expression that looks like a title and is not known.
  package struct Unknown: Hashable, Sendable {
    /// What it says.
    package let text: String
    /// The tag of its language.
    package let language: String
    /// How often it was met.
    package let count: Int

    /// An expression with its language and number.
    package init(text: String, language: String, count: Int) {
      self.text = text
      self.language = language
      self.count = count
    }
  }

  /// Terms that do not go together.
  package struct Conflict: Hashable, Sendable {
    /// What is wrong with them.
    package enum Problem: CaseIterable, Sendable {
      case severalEquivalents, severalPreferred, contradictingCandidate
    }
    /// What is wrong with them.
    package let problem: Problem
    /// The term that has several readings.
    package let term: String
    /// The readings: concept, text, source, date.
    package let readings: [[String]]

    /// Terms that do not go together.
    package init(problem: Problem, term: String, readings: [[String]]) {
      self.problem = problem
      self.term = term
      self.readings = readings
    }
  }

  /// The glossary's name.
  package var name: String
  /// All concepts.
  package var concepts = 0
  /// All terms.
  package var terms = 0
  /// Places where concepts were seen.
  package var examples = 0
  /// Concepts by what they name.
  package var kinds: [(kind: TermKind, count: Int)] = []
  /// Concepts by review.
  package var reviews: [(review: Review, count: Int)] = []
  /// New concepts by month, the oldest first.
  package var months: [Bar] = []
  /// Concepts of which nobody knows when they came.
  package var undated = 0
  /// Texts and how far the glossary covers them.
  package var coverage: [Coverage] = []
  /// What was met in the texts and is not known, the most frequent first.
  package var unknown: [Unknown] = []
  /// Terms that do not go together.
  package var conflicts: [Conflict] = []
  /// How the report was made.
  package var signature: String

  /// A report on an empty glossary.
  package init(name: String, signature: String) {
    self.name = name
    self.signature = signature
  }
}
