import BitextModel
import Testing

@testable import TextCore

@Suite("Segments of documents")
struct SegmentationTests {
  /// A document as the reader makes it: an empty text stands for an empty line.
  private static func document(_ lines: [String]) -> Document {
    let segments = lines.enumerated().filter { !$0.element.isEmpty }.map { number, text in
      Segment(text: text, lines: (number + 1)...(number + 1))
    }
    return Document(name: "d.txt", segments: segments)
  }

  private static func segments(_ kind: SegmentKind, _ lines: [String], _ language: Language = .vietnamese)
    throws
    -> [String]
  {
    try Segmentation(kind, language: language).segmented(document(lines)).segments.map {
      "\($0.lines.lowerBound)-\($0.lines.upperBound) \($0.text)"
    }
  }

  private static let wrapped = [
    "Hội chợ hoa Tết năm nay mở cửa sớm hơn mọi năm và đón",
    "đông khách từ các tỉnh. Nhiều nhà vườn đã bán hết cây",
    "trong ngày đầu. Chợ đóng cửa lúc nửa đêm.", "", "Nhà vườn mừng.",
  ]

  @Test("Lines stay as they are")
  func lines() throws {
    #expect(try Self.segments(.line, ["Một. Hai.", "", "Ba."]) == ["1-1 Một. Hai.", "3-3 Ba."])
  }

  @Test("A paragraph is what stands between empty lines")
  func paragraphs() throws {
    #expect(try Self.segments(.paragraph, ["Một", "hai.", "", "", "Ba."]) == ["1-2 Một hai.", "5-5 Ba."])
  }

  @Test("Sentences run over wrapped lines and keep the lines that they stand on")
  func wrappedLines() throws {
    #expect(
      try Self.segments(.sentence, Self.wrapped) == [
        "1-2 Hội chợ hoa Tết năm nay mở cửa sớm hơn mọi năm và đón đông khách từ các tỉnh.",
        "2-3 Nhiều nhà vườn đã bán hết cây trong ngày đầu.", "3-3 Chợ đóng cửa lúc nửa đêm.",
        "5-5 Nhà vườn mừng.",
      ])
  }

  @Test(
    "Lines are joined only where one goes on",
    arguments: [
      ("a heading", ["Hội chợ hoa", "Hội chợ hoa Tết năm nay mở cửa sớm hơn mọi năm."], 2),
      ("a heading between empty lines", ["Hội chợ hoa", "", "đã mở cửa."], 2),
      ("a sentence that ends with its line", ["Hội chợ mở cửa sớm.", "Khách đến đông vui."], 2),
      ("a small letter", ["Hội chợ", "mở cửa sớm hơn mọi năm."], 1),
      ("a name that is wrapped", ["Người mở hội chợ hoa là bà Nguyễn", "Thị Hoa, chủ một nhà vườn."], 1),
      (
        "an abbreviation at the line's end", ["Hội chợ hoa Tết mở cửa tại TP.", "Hồ Chí Minh từ sáng nay."], 1
      ),
      ("lines without marks", ["Mua hoa", "Bán hoa và cây cảnh ngày Tết"], 2),
      ("short lines under a long one", ["Giá là 1.200 đồng", "1.300 đồng", "1.400 đồng"], 2),
    ])
  func joining(name: String, lines: [String], count: Int) throws {
    #expect(try Self.segments(.sentence, lines).count == count, "\(name)")
  }

  @Test("A block of a page is a paragraph by itself")
  func blocks() throws {
    let segments = [
      Segment(text: "Hoa Tết", lines: 3...3, role: .heading),
      Segment(text: "Hoa nở. Chợ đông", lines: 4...6, role: .block),
    ]
    let document = Document(name: "d.html", segments: segments)
    let found = try Segmentation(.sentence, language: .vietnamese).segmented(document)
    #expect(found.segments.map(\.text) == ["Hoa Tết", "Hoa nở.", "Chợ đông"])
    #expect(found.segments.map(\.lines) == [3...3, 4...6, 4...6])
    #expect(found.segments.map(\.role) == [.heading, .block, .block])
  }

  @Test("An empty document has no segments", arguments: SegmentKind.allCases)
  func empty(_ kind: SegmentKind) throws {
    #expect(try Self.segments(kind, []).isEmpty)
  }
}
