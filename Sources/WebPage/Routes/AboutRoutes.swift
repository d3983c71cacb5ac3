internal import Foundation
internal import GlossaryStore
internal import Workbench

/// `/api/about` and `/api/statistics`: the program and what it holds.
enum AboutRoutes {
  static func add(to interface: inout Interface) {
    interface.get("/api/about") { desk, _, _ in try AboutValue(desk) }
    interface.get("/api/statistics", on: interface.desk.jobs) { desk, _, _ in try StatisticsValue(desk) }
  }
}

/// The program, its glossary and its limits.
struct AboutValue: Encodable {
  let name = "doichieu"
  let version = ProgramVersion.current
  let glossary: String
  let writable: Bool
  let largestUpload = Interface.largestBody
  let fields: [String]
  let sample: SampleValue

  init(_ desk: Desk) throws {
    glossary = desk.store.path
    writable = desk.store.isWritable
    fields = try desk.store.subjectFields()
    sample = SampleValue.captions
  }
}

/// A text to try the page with.
struct SampleValue: Encodable {
  let name: String
  let text: String

  /// Captions of a made-up page in both languages.
  static let captions = SampleValue(
    name: "sample.txt",
    text: """
      Thứ trưởng Bộ Ngoại giao Ngô Lê Văn phát biểu tại Hội nghị. Ảnh: TTXVN
      Chủ tịch Quốc hội tiếp Đại sứ Tây Ban Nha tại Hà Nội.
      Bộ trưởng Bộ Công Thương thăm tỉnh Quảng Ninh.
      Compartir
      El ministro de Industria y Comercio visita la provincia de Quang Ninh.
      La presidenta de la Asamblea Nacional recibe al embajador de España en Hanói.
      El viceministro de Asuntos Exteriores, Ngo Le Van, interviene en la Conferencia. Foto: VNA
      """)
}

/// What the glossary and the corpus hold.
struct StatisticsValue: Encodable {
  let glossary: String
  let concepts: Int
  let terms: Int
  let examples: Int
  let byKind: [String: Int]
  let byReview: [String: Int]
  let byOrigin: [String: Int]
  let corpusDocuments: Int
  let corpusSegments: Int

  init(_ desk: Desk) throws {
    let figures = try desk.store.statistics()
    let documents = try desk.store.corpusDocuments()
    glossary = desk.store.path
    (concepts, terms, examples) = (figures.concepts, figures.terms, figures.evidence)
    byKind = Self.named(figures.conceptsByKind)
    byReview = Self.named(figures.conceptsByReview)
    byOrigin = Self.named(figures.conceptsByOrigin)
    corpusDocuments = documents.count
    corpusSegments = documents.reduce(0) { $0 + $1.segments }
  }

  private static func named<Name: RawRepresentable<String>>(_ counts: [Name: Int]) -> [String: Int] {
    Dictionary(counts.map { ($0.key.rawValue, $0.value) }) { first, _ in first }
  }
}
