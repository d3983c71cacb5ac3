import Foundation
import TestSupport
import Terminology
import Testing

@testable import TermExtraction

@Suite("Terms of aligned documents")
struct BitextTermTests {
  private static let extractor = BitextTermExtractor(resources: PageTermTests.resources)

  private static func pair(_ vietnamese: [String], _ spanish: [String], from line: Int = 0) -> SegmentPair {
    SegmentPair(
      vietnamese: vietnamese.enumerated().map { NumberedSegment(text: $1, number: line + $0) },
      spanish: spanish.enumerated().map { NumberedSegment(text: $1, number: line + $0) }, probability: 0.9)
  }

  @Test("Beads of several segments are read as one text; terms know the segments that they begin in")
  func lines() throws {
    let terms = Self.extractor.candidates(in: [
      Self.pair(
        [
          "Lễ trao giải diễn ra tại Huế.", "Chủ tịch Hội Nhà báo Việt Nam Lò Thị Mẩy",
          "trao giải cho Vàng A Sử.",
        ],
        [
          "La ceremonia tuvo lugar en Hue.",
          "La presidenta de la Asociación de Periodistas de Vietnam, Lo Thi May,",
          "entregó el premio a Vang A Su.",
        ], from: 7)
    ])
    let office = try #require(terms.first { $0.kind == .title })
    #expect(office.vietnamese == "Chủ tịch Hội Nhà báo Việt Nam")
    #expect(office.spanish == "presidenta de la Asociación de Periodistas de Vietnam")
    #expect(office.vietnameseLine == 8 && office.spanishLine == 8)
    let person = try #require(terms.first { $0.spanish == "Vang A Su" })
    #expect(person.vietnameseLine == 9 && person.spanishLine == 9)
    #expect(terms.allSatisfy { $0.score <= 0.9 && $0.score >= 0 })
  }

  @Test("A term that comes again is given once, and a document without diacritics is read without them")
  func repeated() {
    let one = Self.pair(["Bà Lò Thị Mẩy đến Huế."], ["Lo Thi May llegó a Hue."])
    let again = Self.pair(["Bà Lò Thị Mẩy rời Huế."], ["Lo Thi May se fue de Hue."], from: 4)
    let terms = Self.extractor.candidates(in: [one, again])
    #expect(terms.count { $0.spanish == "Lo Thi May" } == 1)
    let bare = Self.pair(
      ["Chu tich Hoi Nha bao Viet Nam Lo Thi May tham truong hoc"],
      ["La presidenta de la Asociación de Periodistas de Vietnam, Lo Thi May, visita la escuela"])
    let found = Self.extractor.candidates(in: [bare]).map(\.vietnamese)
    #expect(found.contains("Chu tich Hoi Nha bao Viet Nam"))
  }

  @Test("Nothing comes of nothing")
  func empty() {
    #expect(Self.extractor.candidates(in: []).isEmpty)
    #expect(Self.extractor.candidates(in: [Self.pair([""], [""])]).isEmpty)
    #expect(Self.extractor.candidates(in: [Self.pair([], [])]).isEmpty)
  }
}
