internal import BitextModel
internal import Foundation
internal import Terminology
internal import TestSupport
internal import Testing
internal import TextCore

@testable internal import Workbench

@Suite("Two documents")
struct DocumentWorkTests {
  private let folder: TemporaryFolder
  private static let vietnamese = [
    "Việt Nam ký 3 hiệp định với Cuba.", "", "Hôm nay ông Nguyễn Văn An đến thăm La Habana.",
    "Ông cảm ơn 25 người bạn của mình.",
  ]
  private static let spanish = [
    "Vietnam firmó 3 acuerdos con Cuba.", "Nguyen Van An llegó hoy de visita a La Habana.", "",
    "Les dio las gracias a sus 25 amigos.", "",
  ]

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(_ lines: [String], to name: String) throws -> String {
    try folder.write(Array(lines.map { $0 + "\n" }.joined().utf8), to: name)
  }

  private func work(_ options: DocumentOptions = DocumentOptions()) -> DocumentWork {
    DocumentWork(KnowledgeSource(resources: LanguageResources()), options)
  }

  private func aligned(_ options: DocumentOptions = DocumentOptions()) throws -> AlignedDocuments {
    try work(options).align(write(Self.vietnamese, to: "a.vi.txt"), write(Self.spanish, to: "a.es.txt"))
  }

  private static func numbers(_ aligned: AlignedDocuments) -> [LineBead] {
    aligned.beads.map(aligned.numbered)
  }

  private static func beads(_ beads: ([Int], [Int])...) -> [LineBead] {
    beads.map { LineBead(source: $0.0, target: $0.1) }
  }

  @Test("Lines have the numbers of the file, empty ones included")
  func lines() throws {
    let aligned = try aligned()
    #expect(Self.numbers(aligned) == Self.beads(([0], [0]), ([2], [1]), ([3], [3])))
    #expect(aligned.name == "a")
    #expect(aligned.signature.contains("|documents|segment:line|order:free|glossary:"))
  }

  @Test("Paragraphs count by themselves")
  func paragraphs() throws {
    var options = DocumentOptions()
    options.segment = .paragraph
    let aligned = try aligned(options)
    #expect([aligned.source, aligned.target].map(\.numbers) == [[0, 1], [0, 1]])
    #expect(aligned.source.document.segments[1].lines == 3...4)
  }

  @Test("Every segment stands in exactly one bead, whatever is asked", arguments: [0, 0.5, 1])
  func covering(leastScore: Double) throws {
    var options = DocumentOptions()
    options.leastScore = leastScore
    options.isMonotone = leastScore > 0
    let aligned = try aligned(options)
    #expect(aligned.beads.flatMap(\.source).sorted() == Array(0..<3))
    #expect(aligned.beads.flatMap(\.target).sorted() == Array(0..<3))
    #expect(aligned.beads.allSatisfy { $0.isNull || $0.probability >= leastScore })
  }

  @Test("Documents in the other order give the same beads, mirrored, and the same JSON")
  func swapped() throws {
    let straight = try aligned()
    let swapped = try work().align(folder.file("a.es.txt"), folder.file("a.vi.txt"))
    #expect(swapped.beads.map(\.mirrored) == straight.beads)
    #expect([swapped.source, swapped.target].map(\.language) == [.spanish, .vietnamese])
    #expect(try JSONText().bytes(swapped) == JSONText().bytes(straight))
  }

  @Test("Two texts in one language are known for it")
  func sameLanguage() throws {
    let path = try write(Self.spanish, to: "a.es")
    #expect(try work().align(path, path).sharedLanguage == .spanish)
    #expect(try aligned().sharedLanguage == nil)
  }

  @Test("A Vietnamese and a Spanish text are clearly documents, others are not")
  func clear() throws {
    let (vi, es) = (try write(Self.vietnamese, to: "a.vi"), try write(Self.spanish, to: "a.es"))
    let both = try write(Self.vietnamese + Self.spanish, to: "page")
    #expect(try DocumentPair(vi, es).isClear)
    #expect(try DocumentPair(es, vi).isClear)
    #expect(try !DocumentPair(both, es).isClear)
    #expect(try !DocumentPair(vi, both).isClear)
    #expect(try !DocumentPair(es, es).isClear)
  }

  @Test("Subtitles are known by their names or their content, text that quotes them is none")
  func subtitles() throws {
    let cues = try write(["1", "00:00:01,000 --> 00:00:02,000", "Hola"], to: "a")
    let web = try write(["WEBVTT", "", "00:01.000 --> 00:02.000", "Xin chào"], to: "b")
    let quoting = try write(["A line of times:", "00:00:01,000 --> 00:00:02,000"], to: "c")
    #expect(try DocumentPair(cues, web).areSubtitles)
    #expect(try !DocumentPair(quoting, web).areSubtitles)
    #expect(throws: WorkbenchError.self) { try work().align(quoting, web) }
  }

  @Test(
    "Knowledge for the words of two documents finds what all of it finds", arguments: ["news-01", "law-02"])
  func fewWords(name: String) throws {
    let settings = Settings(glossary: folder.file("none.sqlite"))
    let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Corpus/bitexts").path
    let found = try [1, Int.max].map { inputs in
      try DocumentWork(KnowledgeSource(settings, inputs: inputs))
        .align("\(corpus)/\(name).vi", "\(corpus)/\(name).es").beads
    }
    #expect(found[0] == found[1])
  }

  @Test(
    "What two names have in common",
    arguments: [
      ("a.vi.txt", "a.es.txt", "a"), ("g00.vi", "g00.es", "g00"), ("film.vi.srt", "film.es.vtt", "film"),
      ("el_viento.txt", "el_viento_vi.txt", "el_viento"), ("news1.vi", "news2.es", "news1.vi"),
      ("news-1.vi", "news-2.es", "news"), ("vi.txt", "es.txt", "vi.txt"), ("a.txt", "a.txt", "a"),
      ("bản dịch.vi", "bản dịch.es", "bản dịch"), (".a", ".a", ".a"), ("é.vi", "è.es", "é.vi"),
      ("-", "-", "-"),
    ])
  func stems(first: String, second: String, expected: String) {
    #expect(SharedStem.of(first, second) == expected)
  }
}
