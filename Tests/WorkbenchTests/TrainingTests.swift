import TestSupport
import Testing

@testable import Workbench

@Suite("Learning from bitexts")
struct TrainingTests {
  private static let table = """
    news\tHội nghị quốc tế tại Hà Nội\tConferencia internacional en Hanoi
    news\tBộ trưởng phát biểu tại hội nghị\tEl ministro habla en la conferencia
    news\tBộ trưởng thăm Hà Nội\tEl ministro visita Hanoi
    news\tHợp tác quốc tế\tCooperación internacional

    """

  private let settings = Settings(glossary: "/nonexistent/glossary.sqlite")

  private func lexicon(_ result: Training.Result, in folder: TemporaryFolder) throws -> String {
    let path = folder.file("out.tsv")
    try OutputFile(path: path).write { _ = try result.writeLexicon(to: &$0) }
    return String(decoding: try folder.read("out.tsv"), as: UTF8.self)
  }

  @Test("A few lines suffice where the lexicon knows their words")
  func fewLines() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array(Self.table.utf8), to: "pairs.tsv")
    let result = try Training(settings).learn(from: TrainingText(files: [folder.file("pairs.tsv")]))
    #expect(result.pairCount == 4)
    let rows = try lexicon(result, in: folder).split(separator: "\n").map {
      $0.split(separator: "\t").prefix(2).joined(separator: " = ")
    }
    for row in [
      "hội nghị = conferencia", "bộ trưởng = ministro", "hà nội = hanoi",
      "hội nghị quốc tế = conferencia internacional",
    ] {
      #expect(rows.contains(row), "\(row) is missing")
    }
  }

  @Test("The same text gives the same bytes, on however many threads")
  func isDeterministic() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array(Self.table.utf8), to: "pairs.tsv")
    let text = try TrainingText(files: [folder.file("pairs.tsv")])
    let models = try [1, 2, 5].map { try Training(settings, threads: $0).model(from: text) }
    #expect(models[1] == models[0])
    #expect(models[2] == models[0])
  }

  @Test("A model links new text, a lexicon what it is given")
  func linking() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array(Self.table.utf8), to: "pairs.tsv")
    let result = try Training(settings).learn(from: TrainingText(files: [folder.file("pairs.tsv")]))
    try folder.write(result.modelBytes, to: "words.model")
    _ = try lexicon(result, in: folder)
    let pairs = [(source: ["bộ", "trưởng", "thăm"], target: ["visita", "el", "ministro"])]
    for alignment in [
      try WordAlignment(settings, model: folder.file("words.model")),
      try WordAlignment(settings, lexicon: folder.file("out.tsv")),
    ] {
      let text = WordAlignment.pharaoh(alignment.links(pairs)[0])
      #expect(Set(text.split(separator: " ")).isSuperset(of: ["0-2", "1-2", "2-0"]), "\(text)")
    }
  }

  @Test(
    "Catalogues stand in pairs, the Vietnamese one first",
    arguments: [
      (["vi.po"], "vi.po"), (["a.tsv", "vi.mo", "b.tsv"], "vi.mo"),
    ])
  func catalogues(files: [String], culprit: String) {
    #expect {
      try TrainingText(files: files)
    } throws: { error in
      if case .badList(let file, 0, _) = error as? WorkbenchError { return file == culprit }
      return false
    }
  }

  @Test("Two catalogues of a program are one bitext")
  func joined() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Array("msgid \"\"\nmsgstr \"Language: vi\\n\"\n\nmsgid \"Open\"\nmsgstr \"Mở\"\n".utf8), to: "vi.po")
    try folder.write(
      Array("msgid \"\"\nmsgstr \"Language: es\\n\"\n\nmsgid \"Open\"\nmsgstr \"Abrir\"\n".utf8), to: "es.po")
    let text = try TrainingText(files: [folder.file("vi.po"), folder.file("es.po")])
    let pairs = try text.tokenizedPairs()
    #expect(pairs.map(\.source) == [["mở"]])
    #expect(pairs.map(\.target) == [["abrir"]])
    #expect(throws: WorkbenchError.self) {
      try TrainingText(files: [folder.file("es.po"), folder.file("vi.po")]).tokenizedPairs()
    }
  }

  @Test("A file that is no model is refused")
  func noModel() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array(Self.table.utf8), to: "pairs.tsv")
    #expect(throws: WorkbenchError.self) { try WordAlignment(settings, model: folder.file("pairs.tsv")) }
  }
}
