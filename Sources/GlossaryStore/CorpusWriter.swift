internal import BitextModel
internal import GRDB

extension GlossaryStore {
  /// Adds aligned documents to the corpus, in one transaction.
  ///
  /// A document that is there with the same content stays as it is; one with another content is replaced.
  package func addCorpus(_ documents: [CorpusDocument]) throws(GlossaryStoreError) -> CorpusReport {
    try writeCorpus { writer in
      for document in documents where try writer.begin(document.name, fingerprint: document.fingerprint) {
        for segment in document.segments { try writer.append(segment) }
      }
    }
  }

  /// Adds as many documents and segments as the body has, in one transaction; memory does not grow with them.
  ///
  /// What the body throws undoes all of it, and comes out as the store's error.
  package func writeCorpus(
    _ body: (inout CorpusWriter) throws -> Void
  ) throws(GlossaryStoreError) -> CorpusReport {
    try write { db in
      var writer = CorpusWriter(db)
      try body(&writer)
      return try writer.finished()
    }
  }
}

/// Writes documents into the corpus, segment by segment, inside a transaction of the store.
package struct CorpusWriter {
  private let db: Database
  private var lexer = CorpusLexer()
  private var document: Int64?
  private var count = 0
  private var report = CorpusReport()

  init(_ db: Database) {
    self.db = db
  }

  /// Begins the next document, and tells whether its segments are wanted: not where it is there already.
  package mutating func begin(_ name: String, fingerprint: String) throws -> Bool {
    try endDocument()
    let known = try db.row("SELECT id, fingerprint FROM corpusDocument WHERE name = ?", [name])
    if let known, (known["fingerprint"] as String).utf8.elementsEqual(fingerprint.utf8) {
      report.unchanged += 1
      return false
    }
    if let known {
      try CorpusRemoval(db: db).remove(known["id"])
      report.replaced += 1
    } else {
      report.added += 1
    }
    try db.run("INSERT INTO corpusDocument (name, fingerprint) VALUES (?, ?)", [name, fingerprint])
    document = db.lastInsertedRowID
    return true
  }

  /// Adds a segment to the document that was begun; one with an empty side is passed over.
  package mutating func append(_ segment: CorpusSegment) throws {
    guard let document else { return }
    let vietnamese = CorpusText.clean(segment.vietnamese)
    let spanish = CorpusText.clean(segment.spanish)
    if vietnamese.isEmpty || spanish.isEmpty { return }
    let words = words(vietnamese, spanish)
    try db.run(
      Self.insertSegment,
      [
        document, vietnamese, spanish, LineList.text(segment.vietnameseLines),
        LineList.text(segment.spanishLines), segment.score.map { min(max($0, 0), 1) },
      ] + words)
    // As for terms, by no trigger: at each one FTS5 would write out what it has gathered.
    try db.run(Self.insertWords, [db.lastInsertedRowID] + words)
    count += 1
  }

  private static let insertSegment = """
    INSERT INTO corpusSegment (documentId, vietnamese, spanish, vietnameseLines, spanishLines, score,
      vietnameseWords, vietnameseFolded, spanishWords, spanishFolded, spanishStems)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private static let insertWords = """
    INSERT INTO corpusWord (rowid, vietnameseWords, vietnameseFolded, spanishWords, spanishFolded, spanishStems)
    VALUES (?, ?, ?, ?, ?, ?)
    """

  private mutating func words(_ vietnamese: String, _ spanish: String) -> StatementArguments {
    let source = lexer.words(of: vietnamese)
    let target = lexer.words(of: spanish)
    return [
      text(source, .spelled), text(source, .folded), text(target, .spelled), text(target, .folded),
      text(target, .stem),
    ]
  }

  private mutating func text(_ words: [CorpusLexer.Word], _ form: CorpusForm) -> String {
    let ids = lexer.ids(of: words, as: form)
    return lexer.text(of: ids)
  }

  private mutating func endDocument() throws {
    guard let document else { return }
    try db.run("UPDATE corpusDocument SET segments = ? WHERE id = ?", [count, document])
    report.segments += count
    self.document = nil
    count = 0
  }

  fileprivate mutating func finished() throws -> CorpusReport {
    try endDocument()
    return report
  }
}
