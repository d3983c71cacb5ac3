internal import BitextModel
package import GlossaryStore
internal import Interchange
internal import TermExtraction
internal import Terminology
internal import TextCore

/// How much of a text a glossary covers, as other programs read it.
package struct TextCoverage: Encodable, Hashable, Sendable {
  /// The file's name; empty for all files together.
  package let file: String
  /// Words of the text.
  package internal(set) var words = 0
  /// Those that stand in known terms.
  package internal(set) var coveredWords = 0
  /// Expressions that look like titles: offices with what they govern, and institutions.
  package internal(set) var expressions = 0
  /// Those that are known.
  package internal(set) var knownExpressions = 0

  private enum CodingKeys: String, CodingKey {
    case file, words, expressions
    case coveredWords = "covered_words"
    case knownExpressions = "known_expressions"
  }

  init(file: String) {
    self.file = file
  }

  /// Both together, without a name.
  static func + (one: TextCoverage, other: TextCoverage) -> TextCoverage {
    var sum = TextCoverage(file: "")
    sum.words = one.words + other.words
    sum.coveredWords = one.coveredWords + other.coveredWords
    sum.expressions = one.expressions + other.expressions
    sum.knownExpressions = one.knownExpressions + other.knownExpressions
    return sum
  }
}

/// An expression that looks like a title and is not in the glossary, as other programs read it.
package struct UnknownExpression: Encodable, Hashable, Sendable {
  /// What it says, as it was met first.
  package let text: String
  /// The language: `vi` or `es`.
  package let side: String
  /// How often it was met.
  package internal(set) var count: Int
}

/// Measures texts against a glossary: which words and which expressions of the shape of a title it knows.
package struct CoverageMeter {
  private let recognizer: TermRecognizer
  private let resources: LanguageResources
  private let finder: ExpressionFinder
  private let reader: PageReader
  private var unknownByKey: [String: UnknownExpression] = [:]
  /// The files so far.
  package private(set) var files: [TextCoverage] = []

  /// Compiles the glossary; what nobody has looked at is not known.
  package init(_ store: GlossaryStore, _ settings: Settings) throws(WorkbenchError) {
    var concepts: [Concept] = []
    let origins: Set<Origin> = settings.usesBuiltin ? [] : [.user, .extraction]
    do {
      let filter = ConceptFilter(reviews: [.accepted], origins: origins)
      try store.forEachConcept(matching: filter) { concepts.append($0.accepted) }
    } catch let error as GlossaryStoreError {
      throw .glossary(error)
    } catch {
      throw .glossary(.failed(path: store.path, reason: "\(error)"))
    }
    recognizer = TermRecognizer(concepts, world: settings.usesLexicon ? WorldNames() : nil)
    resources = try Knowledge(settings).resources()
    finder = ExpressionFinder(resources: resources)
    reader = PageReader(encoding: settings.encoding)
  }

  /// All files together.
  package var total: TextCoverage { files.reduce(TextCoverage(file: ""), +) }

  /// What is not known, the most frequent first.
  package var unknown: [UnknownExpression] {
    unknownByKey.values.sorted { one, other in
      one.count != other.count
        ? one.count > other.count : one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }
  }

  /// Measures a text or a page; "-" stands for standard input.
  package mutating func add(file path: String) throws(WorkbenchError) {
    try add(named: InputFile.name(of: path), try InputFile.bytes(of: path), reportedAs: path)
  }

  /// Measures a text or a page.
  package mutating func add(
    named name: String, _ bytes: [UInt8], reportedAs path: String? = nil
  ) throws(WorkbenchError) {
    let document: Document
    do { document = try reader.document(named: name, from: bytes) } catch {
      throw .unreadable(file: path ?? name, error)
    }
    var coverage = TextCoverage(file: name)
    var lexers = (terms: recognizer.lexer, heads: resources.lexer)
    for segment in document.segments { add(segment.text, &lexers, to: &coverage) }
    files.append(coverage)
  }

  private mutating func add(
    _ segment: String, _ lexers: inout (terms: Lexer, heads: Lexer), to coverage: inout TextCoverage
  ) {
    let text = TokenizedText(segment, lexer: &lexers.terms)
    let marks = recognizer.marks(in: text, lexers.terms)
    coverage.words += text.tokens.count(where: \.isWord)
    for mark in marks where mark.depth == 0 {
      coverage.coveredWords += text.tokens[mark.range].count(where: \.isWord)
    }
    let known = marks.compactMap { text.byteRange(of: $0.range) }
    let shaped = TokenizedText(segment, lexer: &lexers.heads)
    let evidence = resources.identifier.evidence(of: shaped.tokens, in: lexers.heads.vocabulary)
    let isVietnamese = evidence.reduce(0, +) > 0
    for expression in finder.expressions(in: shaped, isVietnamese: isVietnamese, lexers.heads)
    where !known.contains(where: { $0.lowerBound < expression.start && $0.upperBound > expression.start }) {
      coverage.expressions += 1
      if Self.isKnown(expression, known) {
        coverage.knownExpressions += 1
      } else {
        note(expression, in: shaped, isVietnamese: isVietnamese)
      }
    }
  }

  /// Whether a mark spans the expression, as far as it surely goes.
  private static func isKnown(_ expression: TitleExpression, _ marks: [Range<Int>]) -> Bool {
    marks.contains { mark in
      mark.lowerBound == expression.start && expression.ends.contains { $0 <= mark.upperBound }
    }
  }

  private mutating func note(_ expression: TitleExpression, in text: TokenizedText, isVietnamese: Bool) {
    guard let end = expression.ends.first else { return }
    let words = text.normalized.slice(expression.start..<end)
    let side = isVietnamese ? "vi" : "es"
    let key = side + words.unicodeScalars.map { String(LetterTable.shared.lowercase($0)) }.joined()
    unknownByKey[key, default: UnknownExpression(text: words, side: side, count: 0)].count += 1
  }
}
