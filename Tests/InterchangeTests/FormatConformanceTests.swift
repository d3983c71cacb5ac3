import BitextModel
import Terminology
import TestSupport
import Testing
import TextCore

@testable import Interchange

@Suite("Every format gives back what it says it can hold")
struct FormatConformanceTests {
  private static let fileNames: [ExportFormat: String] = [
    .omegat: "g.utf8", .deepl: "g.tsv", .azure: "g.tsv",
  ]

  @Test("The sample glossary written and read", arguments: ExportFormat.allCases)
  func sample(_ format: ExportFormat) throws {
    try expectHeld(SampleGlossary.concepts, format)
  }

  @Test(
    "The sample glossary from Spanish into Vietnamese", arguments: ExportFormat.allCases.filter(\.isDirected))
  func reversed(_ format: ExportFormat) throws {
    try expectHeld(SampleGlossary.concepts, format, .spanishToVietnamese)
  }

  @Test("Random glossaries written and read", arguments: ExportFormat.allCases, UInt64(0)..<8)
  func random(_ format: ExportFormat, seed: UInt64) throws {
    var generator = RandomGlossary(seed: seed)
    try expectHeld(generator.concepts(count: 25).numbered, format)
  }

  @Test("What another program wrote goes through every format", arguments: ExportFormat.allCases)
  func foreign(_ format: ExportFormat) throws {
    try expectHeld(ForeignGlossaryTests.files.flatMap(\.concepts).numbered, format)
  }

  @Test("A file that comes byte by byte is the same file", arguments: ExportFormat.allCases)
  func pieces(_ format: ExportFormat) throws {
    let bytes = try written(SampleGlossary.concepts, format, .vietnameseToSpanish).bytes
    var parted = try reader(format, bytes)
    var found: [Concept] = []
    var index = 0
    try parted.forEachConcept(
      of: {
        guard index < bytes.count else { return nil }
        defer { index += 1 }
        return [bytes[index]]
      }, { found.append($0) })
    #expect(found == (try reader(format, bytes).concepts(in: bytes)))
  }

  @Test(
    "Every export is NFC, without BOM and CR, and ends with a line break", arguments: ExportFormat.texts)
  func form(_ format: ExportFormat) throws {
    let bytes = try written(SampleGlossary.concepts, format, .vietnameseToSpanish).bytes
    #expect(ICU.isNFC(bytes))
    #expect(!bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(bytes.last == 0x0A)
    #expect(!bytes.contains(0x0D))
  }

  @Test("What is not found again is counted", arguments: ExportFormat.allCases)
  func counted(_ format: ExportFormat) throws {
    let report = try written(SampleGlossary.concepts, format, .vietnameseToSpanish).report
    let losses: [(GlossaryField, ExportLoss)] = [
      (.kind, .kind), (.review, .candidateMark), (.gender, .gender), (.places, .evidence), (.status, .status),
    ]
    for (field, loss) in losses {
      let isLost = !format.capabilities.held.union(format.capabilities.inComment).contains(field)
      #expect((report.losses[loss] != nil) == isLost, "\(format) \(field)")
    }
  }

  // MARK: - Helpers

  private func expectHeld(
    _ concepts: [Concept], _ format: ExportFormat, _ languages: ExportLanguages = .vietnameseToSpanish
  ) throws {
    let bytes = try written(concepts, format, languages).bytes
    var settings = TableReader.Settings()
    settings.languages = languages
    let reader = try reader(format, bytes, settings)
    let found = try reader.concepts(in: bytes).map { $0.held(by: format.capabilities) }
    let wanted = try HeldGlossary(format: format, languages: languages).concepts(concepts)
    for (one, other) in zip(found, wanted) {
      let (one, other) = (try json(one), try json(other))
      if one == other { continue }
      Issue.record(
        "found \(String(decoding: one, as: UTF8.self))not \(String(decoding: other, as: UTF8.self))")
    }
    #expect(found.count == wanted.count)
  }

  /// Bytes, because texts in NFC and NFD are the same to Swift.
  private func json(_ concept: Concept) throws -> [UInt8] {
    Array(try GlossaryExport.export([concept], with: JSONGlossaryWriter()).bytes.split(separator: 0x0A)[1])
      + [0x0A]
  }

  private func written(
    _ concepts: [Concept], _ format: ExportFormat, _ languages: ExportLanguages
  ) throws -> (bytes: [UInt8], report: ExportReport) {
    try GlossaryExport.export(concepts, with: format.writer(languages, version: "0"))
  }

  private func reader(
    _ format: ExportFormat, _ bytes: [UInt8], _ settings: TableReader.Settings = TableReader.Settings()
  ) throws -> any GlossaryReader {
    let name = Self.fileNames[format] ?? "g"
    return try ImportFormat.detected(in: bytes, named: name).reader(file: name, settings)
  }
}

extension [Concept] {
  /// The concepts with ids that rise.
  fileprivate var numbered: [Concept] {
    enumerated().map { index, concept in
      var concept = concept
      concept.id = "c\(index + 1)"
      return concept
    }
  }
}

extension Concept {
  /// The concept without what a reader makes up where the format says nothing: ids, and places of sentences.
  fileprivate func held(by format: FormatCapabilities) -> Concept {
    var concept = self
    if !format.held.contains(.id) { concept.id = "" }
    guard !format.held.contains(.places) else { return concept }
    concept.evidence = evidence.map {
      Evidence(
        file: "", vietnameseLines: [], spanishLines: [], vietnamese: $0.vietnamese, spanish: $0.spanish)
    }
    return concept
  }
}

extension ExportFormat {
  /// The formats that are text.
  static let texts = allCases.filter { !$0.isWorkbook }
}
