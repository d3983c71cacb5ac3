internal import BitextModel
internal import GlossaryStore
internal import Interchange
internal import Terminology
internal import TestSupport
internal import Testing
internal import Workbench

@Suite("From a page to the glossary and out again")
struct GlossaryWorkTests {
  private static let page = """
    Noticias
    Thứ trưởng Bộ Ngoại giao Ngô Lê Văn phát biểu tại Hội nghị. (Ảnh: Đinh Hòa)
    El viceministro de Asuntos Exteriores, Ngo Le Van, interviene en la Conferencia. (Foto: Dinh Hoa)
    """

  private let folder: TemporaryFolder
  private var settings: Settings

  init() throws {
    folder = try TemporaryFolder()
    settings = Settings(glossary: folder.file("glossary.sqlite"))
    settings.usesBuiltin = false
    settings.usesLexicon = false
  }

  private func extracted(_ settings: Settings, atLeast score: Double = 0) throws -> [ExtractedTerm] {
    try PageWork(settings).align(named: "p.txt", Array(Self.page.utf8)).extracted(atLeast: score)
  }

  private func export(_ selection: ExportSelection, _ store: OpenedGlossary) throws -> String {
    let export = GlossaryExport(store, selection, settings: settings)
    try OutputFile(path: folder.file("out")).write { _ = try export.write(as: .omegat, to: &$0) }
    return String(decoding: try folder.read("out"), as: UTF8.self)
  }

  @Test("Terms carry the captions that they were seen in")
  func evidence() throws {
    let title = try #require(extracted(settings).first { $0.term.kind == "title" })
    let lines = Self.page.split(separator: "\n").map(String.init)
    let found = try #require(title.found.first)
    #expect(found.evidence.file == "p.txt")
    #expect(found.evidence.vietnameseLines == [2])
    #expect(found.evidence.spanishLines == [3])
    #expect(found.evidence.vietnamese == lines[1])
    #expect(found.evidence.spanish == lines[2])
  }

  @Test("The same page a second time adds nothing")
  func twice() throws {
    let store = try settings.openGlossary().store
    let found = try extracted(settings).flatMap(\.found)
    #expect(try store.add(found).addedConcepts == found.count)
    #expect(try store.add(found).isUnchanged)
  }

  @Test("A score asked for leaves the weaker terms out")
  func minimalScore() throws {
    let all = try extracted(settings)
    let least = try #require(all.map(\.term.score).min())
    #expect(try extracted(settings, atLeast: least + 0.001).count < all.count)
  }

  @Test("What a person accepted is known to the next page, what nobody looked at is not")
  func knowledge() throws {
    let store = try settings.openGlossary().store
    _ = try store.add(extracted(settings).flatMap(\.found))
    #expect(try Knowledge(settings).signature.hasPrefix("glossary:0|"))
    try store.review(accepting: ["c1"], rejecting: [])
    #expect(try Knowledge(settings).signature.hasPrefix("glossary:1|"))
  }

  @Test("An unknown id leaves the others unreviewed")
  func unknownID() throws {
    let store = try settings.openGlossary().store
    _ = try store.add(extracted(settings).flatMap(\.found))
    #expect(throws: GlossaryStoreError.unknownConcept(id: "c99")) {
      try store.review(accepting: ["c1", "c99"], rejecting: ["c2"])
    }
    #expect(try store.statistics().conceptsByReview == [.candidate: extracted(settings).count])
  }

  @Test("An export holds what was asked for")
  func selection() throws {
    let opened = try settings.openGlossary()
    _ = try opened.store.add([
      Concept(
        kind: .title, subjectField: "presidency",
        sections: [
          LanguageSection(.vietnamese, [Term("Chủ tịch nước")]),
          LanguageSection(
            .spanish, [Term("presidente"), Term("mandatario", status: .admitted, review: .candidate)]),
        ])
    ])
    var selection = ExportSelection()
    #expect(try export(selection, opened).split(separator: "\n").count == 2)
    selection.isReviewedOnly = true
    #expect(try export(selection, opened) == "Chủ tịch nước\tpresidente\tpresidency\n")
    selection.fields = ["party"]
    #expect(try export(selection, opened) == "")
    selection.fields = ["presidency"]
    selection.statuses = [.admitted]
    #expect(try export(selection, opened) == "")
  }

  @Test("The shipped glossaries come into a new glossary once")
  func firstUse() throws {
    var settings = settings
    settings.usesBuiltin = true
    let first = try settings.openGlossary()
    let count = try #require(first.loadedConcepts)
    #expect(count >= 250)
    #expect(try first.store.statistics().concepts > 0)
    #expect(try settings.openGlossary().loadedConcepts == nil)
  }

  @Test("A glossary that is not there is not made for reading a page")
  func nothingIsMade() throws {
    _ = try extracted(settings)
    #expect(throws: (any Error).self) { try folder.read("glossary.sqlite") }
  }
}
