internal import BitextModel
internal import GRDB
internal import Terminology

/// Reads the concepts of a range of ids in one pass over each table.
///
/// What a whole glossary is read with: a concept costs a few microseconds, a fifth of what `ConceptReader` takes.
struct ConceptScan {
  private let concepts: SteppedStatement
  private let terms: SteppedStatement
  private let evidence: SteppedStatement
  private let reviews: Set<Review>
  private let kinds = ColumnWords<TermKind>()
  private let termColumns = TermColumns()

  /// A reading of concepts of these origins with a term so reviewed; empty sets ask for nothing.
  init(_ db: Database, origins: Set<Origin>, reviews: Set<Review>) throws {
    // The values are raw values of enumerations: plain letters, nothing to escape.
    let wanted = origins.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
    concepts = try SteppedStatement(
      db,
      """
      SELECT id, kind, subjectField, definition, note, source FROM concept
      WHERE id BETWEEN ?1 AND ?2 \(wanted.isEmpty ? "" : "AND origin IN (\(wanted))") ORDER BY id
      """)
    terms = try SteppedStatement(
      db,
      "SELECT conceptId, \(TermColumns.names) FROM term WHERE conceptId BETWEEN ?1 AND ?2 ORDER BY conceptId")
    evidence = try SteppedStatement(
      db,
      """
      SELECT conceptId, file, vietnameseLines, spanishLines, vietnamese, spanish
      FROM evidence WHERE conceptId BETWEEN ?1 AND ?2 ORDER BY conceptId, id
      """)
    self.reviews = reviews
  }

  /// The concepts with these row ids that the filter wants, in the order of the ids.
  func concepts(_ range: ClosedRange<Int64>) throws -> [Concept] {
    defer { for statement in [concepts, terms, evidence] { statement.end() } }
    for statement in [concepts, terms, evidence] {
      statement.bind(range.lowerBound, at: 1)
      statement.bind(range.upperBound, at: 2)
    }
    var found: [Concept] = []
    var pending = TermRows(terms, termColumns)
    var places = EvidenceRows(evidence)
    while try concepts.next() {
      let id = concepts.integer(0)
      let own = try pending.terms(of: id)
      guard reviews.isEmpty || own.contains(where: { reviews.contains($0.term.review) }) else { continue }
      var concept = try concept(id)
      concept.take(own)
      concept.evidence = try places.evidence(of: id)
      found.append(concept)
    }
    return found
  }

  private func concept(_ id: Int64) throws -> Concept {
    Concept(
      id: ConceptID.text(id), kind: try kinds.value(of: concepts, 1), subjectField: concepts.text(2),
      definition: concepts.text(3), note: concepts.text(4), source: concepts.text(5), sections: [])
  }
}

extension Concept {
  /// Takes terms in their order; those of a language make a section.
  fileprivate mutating func take(_ terms: [ScannedTerm]) {
    for scanned in terms {
      if let last = sections.indices.last, sections[last].language == scanned.language {
        sections[last].terms.append(scanned.term)
      } else {
        sections.append(LanguageSection(scanned.language, [scanned.term]))
      }
    }
  }
}

/// A term with what its place among the terms of its concept depends on.
private struct ScannedTerm {
  let term: Term
  let language: Language
  let base: String
  let position: Int64
  let id: Int64

  /// Vietnamese first, then the languages by name; in each, what may be written before what may not.
  static func precedes(_ one: ScannedTerm, _ other: ScannedTerm) -> Bool {
    if one.language != other.language {
      let (isFirst, isSecond) = (one.base == "vi", other.base == "vi")
      if isFirst != isSecond { return isFirst }
      return (one.base, one.language.tag) < (other.base, other.language.tag)
    }
    return (one.rank, one.position, one.id) < (other.rank, other.position, other.id)
  }

  private var rank: Int {
    let status =
      switch term.status {
      case .preferred: 0
      case .admitted: 1
      case .superseded: 2
      case .deprecated: 3
      }
    return status + (term.review == .rejected ? 4 : 0)
  }
}

/// The columns of a term, behind that of its concept.
private struct TermColumns {
  static let names =
    "id, position, language, text, status, review, partOfSpeech, gender, type, region, note, source"

  private let statuses = ColumnWords<AdministrativeStatus>()
  private let reviews = ColumnWords<Review>()
  private let partsOfSpeech = ColumnWords<PartOfSpeech>()
  private let genders = ColumnWords<Gender>()
  private let types = ColumnWords<TermType>()

  func term(_ row: SteppedStatement) throws -> ScannedTerm {
    let language = Self.language(row)
    let term = Term(
      row.text(4) ?? "", status: try statuses.value(of: row, 5), review: try reviews.value(of: row, 6),
      partOfSpeech: try partsOfSpeech.optional(row, 7), gender: try genders.optional(row, 8),
      type: try types.optional(row, 9), region: row.text(10), note: row.text(11), source: row.text(12))
    return ScannedTerm(
      term: term, language: language, base: language.base, position: row.integer(2), id: row.integer(1))
  }

  private static func language(_ row: SteppedStatement) -> Language {
    let tag = row.text(3) ?? ""
    return Language(tag: tag)
  }
}

/// The rows of a range of concepts' terms, asked for concept by concept.
private struct TermRows {
  private let statement: SteppedStatement
  private let columns: TermColumns
  /// Whose term the statement stands at; nil behind the last one.
  private var current: Int64? = .min

  init(_ statement: SteppedStatement, _ columns: TermColumns) {
    self.statement = statement
    self.columns = columns
  }

  /// The terms of a concept, whose id is higher than those before it.
  mutating func terms(of concept: Int64) throws -> [ScannedTerm] {
    while let found = current, found < concept { try step() }
    var terms: [ScannedTerm] = []
    while current == concept {
      terms.append(try columns.term(statement))
      try step()
    }
    if terms.count > 1 { terms.sort(by: ScannedTerm.precedes) }
    return terms
  }

  private mutating func step() throws {
    current = try statement.next() ? statement.integer(0) : nil
  }
}

/// The places where a range of concepts was seen, asked for concept by concept.
private struct EvidenceRows {
  private let statement: SteppedStatement
  /// Whose place the statement stands at; nil behind the last one.
  private var current: Int64? = .min

  init(_ statement: SteppedStatement) {
    self.statement = statement
  }

  /// The places of a concept, whose id is higher than those before it.
  mutating func evidence(of concept: Int64) throws -> [Evidence] {
    while let found = current, found < concept { try step() }
    var places: [Evidence] = []
    while current == concept {
      places.append(
        Evidence(
          file: statement.text(1) ?? "", vietnameseLines: LineList.lines(statement.text(2) ?? ""),
          spanishLines: LineList.lines(statement.text(3) ?? ""), vietnamese: statement.text(4) ?? "",
          spanish: statement.text(5) ?? ""))
      try step()
    }
    return places
  }

  private mutating func step() throws {
    current = try statement.next() ? statement.integer(0) : nil
  }
}

/// The few words that a column holds, read without making strings of them.
struct ColumnWords<Value: RawRepresentable<String> & CaseIterable> {
  private let words = Value.allCases.map { (Array($0.rawValue.utf8), $0) }

  /// The value of a column that is never null.
  func value(of row: SteppedStatement, _ column: Int32) throws -> Value {
    guard let value = try optional(row, column) else { throw Self.unreadable("") }
    return value
  }

  /// The value of a column, or nil where it is null.
  func optional(_ row: SteppedStatement, _ column: Int32) throws -> Value? {
    guard let bytes = row.bytes(column) else { return nil }
    for (word, value) in words where word.count == bytes.count && word.elementsEqual(bytes) { return value }
    throw Self.unreadable(String(decoding: bytes, as: UTF8.self))
  }

  /// A value that no version of this program writes: somebody else changed the tables.
  private static func unreadable(_ text: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "unknown value “\(text)”")
  }
}
