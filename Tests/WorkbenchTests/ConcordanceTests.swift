import BitextModel
import GlossaryStore
import Terminology
import TestSupport
import Testing
import Workbench

@Suite("Concordance")
struct ConcordanceTests {
  /// A glossary with a term and a corpus.
  private static func store(_ pairs: [(String, String)]) throws -> GlossaryStore {
    let store = try LookUpTests.store()
    let segments = pairs.enumerated().map { number, pair in
      CorpusSegment(
        vietnamese: pair.0, spanish: pair.1, vietnameseLines: [number + 1], spanishLines: [number + 1])
    }
    _ = try store.addCorpus([CorpusDocument(name: "/a.txt", fingerprint: "1", segments: segments)])
    return store
  }

  private static func lines(_ query: CorpusQuery, _ pairs: [(String, String)]) throws -> [ConcordanceLine] {
    var settings = Settings(glossary: ":memory:")
    settings.usesLexicon = false
    return try Concordance(store(pairs), settings).lines(for: query)
  }

  /// The parts of a text that marks name.
  private static func marked(_ text: String, _ marks: [ConcordanceLine.Mark]) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return marks.map { mark in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[mark.start..<mark.end])
      return String(view)
    }
  }

  private static let minister = (
    "Theo Thứ trưởng Ngô Lê Văn, hội nghị thành công.",
    "Según la viceministra Ngo Le Van, la conferencia fue un éxito."
  )

  @Test("What the glossary has as an equivalent is marked, in whatever form")
  func known() throws {
    let line = try #require(try Self.lines(CorpusQuery("thứ trưởng"), [Self.minister]).first)
    #expect(line.found == [.vi])
    #expect(Self.marked(line.vi, line.viMarks) == ["Thứ trưởng"])
    #expect(Self.marked(line.es, line.esMarks) == ["viceministra"])
  }

  @Test("From Spanish to Vietnamese")
  func knownSpanish() throws {
    let query = CorpusQuery("viceministro", language: .spanish, comparison: .lemma)
    let line = try #require(try Self.lines(query, [Self.minister]).first)
    #expect(line.found == [.es])
    #expect(Self.marked(line.vi, line.viMarks) == ["Thứ trưởng"])
    #expect(Self.marked(line.es, line.esMarks) == ["viceministra"])
  }

  @Test("What always goes together is marked without a glossary; what stands everywhere is not")
  func linked() throws {
    let animals = [
      ("con mèo", "gato"), ("con chó", "perro"), ("con ngựa", "caballo"), ("con bò", "buey"),
      ("con gà", "pollo"),
    ]
    let verbs = [("ngủ ngon", "duerme bien"), ("chạy nhanh", "corre deprisa"), ("ăn nhiều", "come mucho")]
    let pairs = animals.flatMap { animal in
      verbs.map { verb in ("Hôm nay \(animal.0) \(verb.0).", "Hoy el \(animal.1) \(verb.1).") }
    }
    let lines = try Self.lines(CorpusQuery("ngựa"), pairs)
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { Self.marked($0.es, $0.esMarks) == ["caballo"] })
  }

  @Test("A name is marked by its letters")
  func name() throws {
    let line = try #require(try Self.lines(CorpusQuery("Ngô Lê Văn"), [Self.minister]).first)
    #expect(line.found == [.vi])
    #expect(Self.marked(line.es, line.esMarks) == ["Ngo Le Van"])
  }

  @Test("What is not sure stays unmarked")
  func unsure() throws {
    let line = try #require(
      try Self.lines(CorpusQuery("thành công"), [("Thành công rồi.", "Nada que ver con el asunto de ayer.")])
        .first)
    #expect(!line.viMarks.isEmpty)
    #expect(line.esMarks.isEmpty)
  }

  @Test("Marks count Unicode scalars")
  func offsets() throws {
    let line = try #require(try Self.lines(CorpusQuery("Văn"), [Self.minister]).first)
    #expect(line.viMarks.map { [$0.start, $0.end] } == [[23, 26]])
  }
}

@Suite("The corpus filled by alignment")
struct CorpusSinkTests {
  private static func document(_ number: Int, _ fingerprint: String) -> CorpusDocument {
    let segment = CorpusSegment(
      vietnamese: "số \(number)", spanish: "número \(number)", vietnameseLines: [1], spanishLines: [1])
    return CorpusDocument(name: "\(number)", fingerprint: fingerprint, segments: [segment])
  }

  @Test("Many documents come in whole, and the same ones once")
  func many() throws {
    let store = try GlossaryStore.inMemory()
    for round in 0..<2 {
      let sink = CorpusSink(store)
      for number in 0..<1_200 { try sink.add(Self.document(number, "1")) }
      try sink.add(nil)
      let report = try sink.finish()
      let isFirst = round == 0
      #expect(report.added == (isFirst ? 1_200 : 0))
      #expect(report.unchanged == (isFirst ? 0 : 1_200))
      #expect(report.segments == (isFirst ? 1_200 : 0))
    }
    #expect(try store.corpusDocuments().count == 1_200)
  }
}
