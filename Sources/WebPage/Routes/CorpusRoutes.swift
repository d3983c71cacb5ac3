internal import GlossaryStore
internal import HTTPTypes
internal import Hummingbird
internal import Workbench

/// `/api/corpus` and `/api/concordance`: aligned text.
enum CorpusRoutes {
  static func add(to interface: inout Interface) {
    interface.get("/api/corpus") { desk, _, _ in try CorpusListValue(desk.store) }
    interface.delete("/api/corpus") { desk, query, _ in
      let name = try query.required("name")
      guard try desk.store.removeCorpusDocument(named: name) else {
        throw Problem(.notFound, "unknown-document", "the corpus has no document “\(name)”")
      }
      return try CorpusListValue(desk.store)
    }
    interface.get("/api/concordance", on: interface.desk.jobs) { desk, query, _ in
      let text = try query.required("q")
      let wanted = CorpusQuery(
        text, language: try query.choice("side", Side.self)?.language,
        comparison: try query.choice("compare", CorpusQuery.Comparison.self),
        limit: try query.number("limit", 1...200, usual: 20))
      return ConcordanceValue(
        query: text, lines: try desk.concordance.lines(for: wanted))
    }
  }
}

/// The documents of the corpus.
struct CorpusListValue: Encodable {
  let documents: [CorpusDocumentValue]

  init(_ store: GlossaryStore) throws {
    documents = try store.corpusDocuments().map {
      CorpusDocumentValue(name: $0.name, added: $0.added, segments: $0.segments)
    }
  }
}

/// A document of the corpus.
struct CorpusDocumentValue: Encodable {
  let name: String
  let added: String
  let segments: Int
}

/// Segments of the corpus that hold what was asked for.
struct ConcordanceValue: Encodable {
  let query: String
  let lines: [ConcordanceLine]
}
