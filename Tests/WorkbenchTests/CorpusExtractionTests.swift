import GlossaryStore
import Terminology
import TestSupport
import Testing

@testable import Workbench

@Suite("Terms of bitexts")
struct CorpusExtractionTests {
  private static let table = """
    Bộ Ngoại giao họp báo tại Hà Nội.\tEl Ministerio de Relaciones Exteriores ofreció una rueda de prensa en Hanoi.
    Hội Nhà báo Việt Nam thăm Bộ Ngoại giao.\tLa Asociación de Periodistas de Vietnam visitó el Ministerio de Relaciones Exteriores.
    Chủ tịch Hội Nhà báo Việt Nam Lò Thị Mẩy phát biểu.\tHabla la presidenta de la Asociación de Periodistas de Vietnam, Lo Thi May.

    """

  private let settings = Settings(glossary: "/nonexistent/glossary.sqlite")

  private func documents(_ folder: TemporaryFolder) throws -> [CorpusDocument] {
    try folder.write(Array(Self.table.utf8), to: "pairs.tsv")
    return try ExtractionFiles([folder.file("pairs.tsv")], areDocuments: false).texts.corpusDocuments()
  }

  @Test("A table gives its terms with how often and where they were seen, and its persons apart")
  func table() throws {
    let folder = try TemporaryFolder()
    let terms = try CorpusExtraction(settings).terms(in: documents(folder))
    let ministry = try #require(terms.first { $0.term.vi == "Bộ Ngoại giao" })
    #expect(ministry.term.es == "Ministerio de Relaciones Exteriores" && ministry.count == 2)
    #expect(ministry.evidence.count == 2 && ministry.evidence.allSatisfy { $0.file == "pairs.tsv" })
    #expect(ministry.term.viLine == 1 || ministry.term.viLine == 2)
    #expect(terms.contains { $0.term.es == "Lo Thi May" && $0.term.kind == "person" })
    #expect(zip(terms, terms.dropFirst()).allSatisfy { $0.term.score >= $1.term.score })
  }

  @Test("Any number of threads gives the same terms")
  func threads() throws {
    let folder = try TemporaryFolder()
    let documents = try documents(folder)
    let found = try [1, 2, 5].map { threads in
      try CorpusExtraction(settings, threads: threads).terms(in: documents).map {
        "\($0.key) \($0.term.score)"
      }
    }
    #expect(found[1] == found[0] && found[2] == found[0])
  }

  @Test("Files are sorted by what they are; one of a pair alone is told")
  func files() throws {
    let files = try ExtractionFiles(
      ["a.html", "a.srt", "m.tmx", "b.vtt", "t.tsv", "vi.po", "es.po"], areDocuments: false)
    #expect(files.pages == ["a.html"] && files.documents.map(\.0) == ["a.srt"])
    #expect(files.texts.parts.count == 3 && files.holdPairs)
    #expect(try ExtractionFiles(["a.vi", "a.es"], areDocuments: true).documents.count == 1)
    #expect(try !ExtractionFiles(["a.vi", "a.es"], areDocuments: false).holdPairs)
    #expect(throws: WorkbenchError.self) { try ExtractionFiles(["a.vi"], areDocuments: true) }
    #expect(throws: WorkbenchError.self) { try ExtractionFiles(["vi.po"], areDocuments: false) }
  }
}
