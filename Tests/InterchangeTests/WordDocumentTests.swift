import BitextModel
import Testing

@testable import Interchange

@Suite("Word documents")
struct WordDocumentTests {
  private static func segments(_ body: String, notes: String = "", styles: String = "") throws -> [Segment] {
    let bytes = try WordSamples.document(body, notes: notes, styles: styles)
    return try WordDocumentReader().document(named: "a.docx", from: bytes).segments
  }

  @Test("Paragraphs are segments, and their numbers count empty ones")
  func paragraphs() throws {
    let body = [WordSamples.paragraph("Chợ hoa"), "<w:p/>", WordSamples.paragraph("mở cửa &amp; đông")]
      .joined()
    let found = try Self.segments(body)
    #expect(found.map(\.text) == ["Chợ hoa", "mở cửa & đông"])
    #expect(found.map(\.lines) == [1...1, 3...3])
    #expect(found.allSatisfy { $0.role == .block })
  }

  @Test(
    "The text is what one sees",
    arguments: [
      (
        "<w:r><w:t>ho</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">a </w:t></w:r><w:r><w:t>mai</w:t></w:r>",
        "hoa mai"
      ),
      (
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/></w:r>",
        "a b c d-e"
      ),
      ("<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r>", "a"),
      ("<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins>", "mới"),
      ("<w:del><w:r><w:t>cũ</w:t><w:tab/></w:r></w:del><w:r><w:t>mới</w:t></w:r>", "mới"),
      (
        "<w:moveFrom><w:r><w:t>đi</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>đến</w:t></w:r></w:moveTo>",
        "đến"
      ),
      ("<w:r><w:rPr><w:del/></w:rPr><w:t>còn</w:t></w:r><w:r><w:t> đây</w:t></w:r>", "còn đây"),
      (
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>rõ</w:t></w:r>",
        "rõ"
      ),
      ("<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>rõ</w:t></w:r>", "rõ"),
      (
        "<w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple w:instr=\"DATE\"><w:r><w:t>3</w:t></w:r></w:fldSimple>",
        "3"
      ),
      (
        "<w:hyperlink><w:r><w:t>ở đây</w:t></w:r></w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>!</w:t></w:r></w:sdtContent></w:sdt>",
        "ở đây!"
      ),
      (
        "<w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby>",
        "字"
      ),
      (
        "<mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:r><w:t>một</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>một</w:t></w:r></mc:Fallback></mc:AlternateContent>",
        "một"
      ),
    ])
  func runs(content: String, text: String) throws {
    #expect(try Self.segments("<w:p>\(content)</w:p>").map(\.text) == [text])
  }

  @Test("Paragraphs whose mark was deleted go on in the next one")
  func deletedMarks() throws {
    let body =
      "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">hoa </w:t></w:r></w:p>"
      + WordSamples.paragraph("mai") + WordSamples.paragraph("đào")
    #expect(try Self.segments(body).map(\.text) == ["hoa mai", "đào"])
  }

  @Test("A text box stands behind the paragraph that it is anchored in")
  func textBoxes() throws {
    let box = "<w:r><w:pict><w:txbxContent>\(WordSamples.paragraph("hộp"))</w:txbxContent></w:pict></w:r>"
    let body = "<w:p><w:r><w:t>trước </w:t></w:r>\(box)<w:r><w:t>sau</w:t></w:r></w:p>"
    #expect(try Self.segments(body).map(\.text) == ["trước sau", "hộp"])
  }

  @Test("Notes stand behind the text, the lines that part them do not")
  func notes() throws {
    let notes =
      "<w:footnote w:type=\"separator\" w:id=\"-1\">\(WordSamples.paragraph("---"))</w:footnote>"
      + "<w:footnote w:id=\"1\">\(WordSamples.paragraph("chú thích"))</w:footnote>"
      + "<w:footnote w:type=\"normal\" w:id=\"2\">\(WordSamples.paragraph("nữa"))</w:footnote>"
    let found = try Self.segments(
      "<w:p><w:r><w:t>hoa</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>", notes: notes)
    #expect(found.map(\.text) == ["hoa", "chú thích", "nữa"])
    #expect(found.map(\.lines.lowerBound) == [1, 3, 4])
  }

  @Test("Styles say what is a heading and what a caption, whatever they are called by")
  func styles() throws {
    let styles =
      "<w:style w:styleId=\"Ttulo1\"><w:name w:val=\"heading 1\"/></w:style>"
      + "<w:style w:styleId=\"Chuthich\"><w:name w:val=\"Caption\"/></w:style><w:style w:styleId=\"N\"><w:name w:val=\"Normal\"/></w:style>"
    let body = ["Ttulo1", "Chuthich", "N", "none"].map {
      "<w:p><w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
    }
    #expect(
      try Self.segments(body.joined(), styles: styles).map(\.role) == [.heading, .caption, .block, .block])
  }

  @Test("Tables of two columns hold pairs, their cells are segments all the same")
  func tables() throws {
    let cell = WordSamples.paragraph
    let body =
      cell("Trước")
      + WordSamples.table([[cell("hoa"), cell("flor")], [cell("a") + cell("b"), cell("")], [cell("chung")]])
      + WordSamples.table([[cell("1"), cell("2"), cell("3")]]) + WordSamples.table([[cell("một")]])
      + WordSamples.table([[cell("cây") + "<w:p/>" + cell("xanh"), cell("árbol")]])
    let tables = try WordDocumentReader().pairTables(in: try WordSamples.document(body))
    #expect(tables.map(\.rows.count) == [1, 1])
    #expect(tables.map(\.unpaired) == [2, 0])
    #expect(tables[0].rows[0] == WordTable.Row(line: 2, first: "hoa", second: "flor"))
    #expect(tables[1].rows[0].first == "cây xanh")
    #expect(
      try Self.segments(body).map(\.text)
        == ["Trước", "hoa", "flor", "a", "b", "chung", "1", "2", "3", "một", "cây", "xanh", "árbol"])
  }

  @Test("A table within a table holds rows of its own")
  func nestedTables() throws {
    let cell = WordSamples.paragraph
    let inner = WordSamples.table([[cell("hoa"), cell("flor")]])
    let tables = try WordDocumentReader().pairTables(
      in: try WordSamples.document(WordSamples.table([[inner + cell("ngoài"), cell("fuera")]])))
    #expect(tables.map { $0.rows.map(\.first) } == [["hoa"], ["ngoài"]])
  }

  @Test(
    "Bad documents are told with the part and the line",
    arguments: [
      ("<w:p>\n<w:r>", 5), ("\n&bang;", 4), ("&#1;", 3),
    ])
  func badParts(body: String, line: Int) throws {
    let error = try #require(throws: ReadingError.self) { try Self.segments(body) }
    guard case .badPart("word/document.xml", let found) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(found.line == line, "\(found)")
    #expect(found.message.hasPrefix("expected well-formed XML: "))
  }

  @Test("Tables within tables are refused where nobody would write them")
  func depth() throws {
    let body = String(repeating: "<w:tbl>", count: 10_000) + String(repeating: "</w:tbl>", count: 10_000)
    #expect(throws: ReadingError.self) { try Self.segments(body) }
  }

  @Test("Entities of a document's own are refused, whatever they would do")
  func entities() throws {
    for declared in ["<!ENTITY a \"hoa\">", "<!ENTITY a SYSTEM \"file:///etc/passwd\">"] {
      let files = [
        (
          "_rels/.rels",
          "<Relationships><Relationship Id=\"a\" Type=\"officeDocument\" Target=\"d.xml\"/></Relationships>"
        ),
        ("d.xml", "<!DOCTYPE d [\(declared)]><document><p><r><t>&a;</t></r></p></document>"),
      ]
      let error = try #require(throws: ReadingError.self) {
        try WordDocumentReader().document(named: "a", from: try ZipSamples.archive(files))
      }
      guard case .badPart("d.xml", let found) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(found.message == "expected well-formed XML: the entity &a; is not one of XML's own")
    }
  }

  @Test("What is no Word document is told, by name or content")
  func others() throws {
    let other = ReadingError.otherArchive(expected: "a Word document (.docx)")
    #expect(throws: other) {
      try PageReader().document(named: "a", from: try ZipSamples.archive([("x", "y")]))
    }
    let files = [
      (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"officeDocument\" Target=\"d.xml\"/></Relationships>"
      ),
      ("d.xml", "<workbook/>"),
    ]
    #expect(throws: other) { try PageReader().document(named: "a", from: try ZipSamples.archive(files)) }
    #expect(throws: ReadingError.badArchive(.notAnArchive)) {
      try PageReader().document(named: "a.DOCX", from: Array("hoa".utf8))
    }
    #expect(throws: ReadingError.empty) { try PageReader().document(named: "a.docx", from: []) }
    #expect(
      try PageReader().document(named: "-", from: try WordSamples.document(WordSamples.paragraph("hoa")))
        .segments.count == 1)
  }

  @Test("A document that unpacks to more than one reads is refused")
  func bombs() throws {
    let bomb = try WordSamples.document(WordSamples.paragraph(String(repeating: " ", count: 8 << 20)))
    #expect(throws: ReadingError.badArchive(.tooDense(entry: "word/document.xml"))) {
      try WordDocumentReader().document(named: "a", from: bomb)
    }
    let long = try WordSamples.document(WordSamples.paragraph(String(repeating: "a", count: 70_000)))
    #expect(throws: ReadingError.badArchive(.tooLarge(entry: "word/document.xml", limit: 1 << 16))) {
      try WordDocumentReader(limits: ZipLimits(largestEntry: 1 << 16)).document(named: "a", from: long)
    }
  }
}
