import GRDB

@testable import GlossaryStore

/// Short ways to write documents of the corpus in tests.
enum CorpusSample {
  static func segment(_ vietnamese: String, _ spanish: String, line: Int = 1, score: Double? = 0.9)
    -> CorpusSegment
  {
    CorpusSegment(
      vietnamese: vietnamese, spanish: spanish, vietnameseLines: [line], spanishLines: [line + 1],
      score: score)
  }

  static func document(_ name: String, _ pairs: (String, String)..., fingerprint: String = "1")
    -> CorpusDocument
  {
    CorpusDocument(
      name: name, fingerprint: fingerprint,
      segments: pairs.enumerated().map { segment($1.0, $1.1, line: $0 * 10 + 1) })
  }

  static let minister = (
    "Thứ trưởng Bộ Ngoại giao Ngô Lê Văn phát biểu tại Hội nghị.",
    "El viceministro de Asuntos Exteriores, Ngo Le Van, interviene en la Conferencia."
  )
  static let party = (
    "Đoàn đại biểu Đảng ta, do đồng chí Trần Thị Hòa dẫn đầu, thăm Cuba.",
    "La delegación de nuestro Partido, encabezada por Tran Thi Hoa, visita Cuba."
  )
  static let ministers = (
    "Hai nữ thứ trưởng của bộ gặp nhau ở TP.HCM, cách \"Hà Nội\" 1.700 km.",
    "Las dos viceministras se reúnen en Ciudad Ho Chi Minh, a 1.700 km de «Hanói»."
  )

  static let documents = [
    document("/news/a.txt", minister, party), document("/news/b.txt", ministers),
  ]
}

extension GlossaryStore {
  /// A glossary in memory whose corpus holds the samples.
  static func corpus() throws -> GlossaryStore {
    let store = try inMemory()
    _ = try store.addCorpus(CorpusSample.documents)
    return store
  }

  /// Every document of the corpus as one line: name, segments.
  func corpusListing() throws -> [String] { try corpusDocuments().map { "\($0.name) \($0.segments)" } }

  /// What is found, each segment with the words found in it between brackets.
  func found(_ query: CorpusQuery) throws -> [String] {
    try concordance(query).map { hit in
      let sides = [
        (hit.segment.vietnamese, hit.vietnameseRanges), (hit.segment.spanish, hit.spanishRanges),
      ]
      return sides.filter { !$0.1.isEmpty }.map { marked($0.0, $0.1) }.joined(separator: " | ")
    }
  }

  private func marked(_ text: String, _ ranges: [Range<Int>]) -> String {
    var bytes = Array(text.utf8)
    for range in ranges.reversed() {
      bytes.insert(UInt8(ascii: "]"), at: range.upperBound)
      bytes.insert(UInt8(ascii: "["), at: range.lowerBound)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Fails where the full-text table and the table of segments differ.
  func checkCorpus() throws {
    try write { db in
      try db.execute(sql: "INSERT INTO corpusWord (corpusWord, rank) VALUES ('integrity-check', 1)")
    }
  }
}
