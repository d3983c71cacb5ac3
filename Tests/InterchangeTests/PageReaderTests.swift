import BitextModel
import TestSupport
import Testing
import TextCore

@testable import Interchange

/// A segment as the tests write it: its first and last line, and its text.
struct Line: Equatable, Sendable, CustomStringConvertible {
  let first: Int
  let last: Int
  let text: String

  init(_ line: Int, _ text: String) {
    (first, last, self.text) = (line, line, text)
  }

  init(_ lines: ClosedRange<Int>, _ text: String) {
    (first, last, self.text) = (lines.lowerBound, lines.upperBound, text)
  }

  var description: String { first == last ? "\(first): \(text)" : "\(first)–\(last): \(text)" }

  static func == (one: Line, other: Line) -> Bool {
    one.first == other.first && one.last == other.last && one.text.utf8.elementsEqual(other.text.utf8)
  }
}

@Suite("Pages of plain text")
struct PlainPageTests {
  private func lines(_ bytes: [UInt8]) throws -> [Line] {
    try PageReader().document(named: "page.txt", from: bytes).segments.map { Line($0.lines, $0.text) }
  }

  @Test(
    "A line stands between LF, CRLF or CR, and empty ones count",
    arguments: [
      ("a\nb\n\nc\n", [Line(1, "a"), Line(2, "b"), Line(4, "c")]),
      ("a\r\nb\r\n\r\nc", [Line(1, "a"), Line(2, "b"), Line(4, "c")]),
      ("a\rb\r\rc\r", [Line(1, "a"), Line(2, "b"), Line(4, "c")]),
      ("a\nb\r\nc\rd\n\re", [Line(1, "a"), Line(2, "b"), Line(3, "c"), Line(4, "d"), Line(6, "e")]),
      ("\n\r\n a ", [Line(3, " a ")]),
      ("a\u{2028}b\u{B}c\u{85}d\ne", [Line(1, "a\u{2028}b\u{B}c\u{85}d"), Line(2, "e")]),
      (" \t\n\u{C}\na", [Line(3, "a")]),
    ])
  func lines(text: String, expected: [Line]) throws {
    #expect(try lines(Array(text.utf8)) == expected)
  }

  @Test("All encodings of a page give the same lines")
  func encodings() throws {
    let text = "Bộ trưởng\r\nNgô Lê Văn\r\n\r\nEspaña"
    let expected = [Line(1, "Bộ trưởng"), Line(2, "Ngô Lê Văn"), Line(4, "España")]
    #expect(try lines(Array(text.utf8)) == expected)
    #expect(try lines([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
    for isLittle in [true, false] {
      #expect(try lines(TextDecoderTests.utf16(text, isLittle: isLittle)) == expected)
      #expect(try lines(TextDecoderTests.utf16("\u{FEFF}" + text, isLittle: isLittle)) == expected)
    }
  }

  @Test("Segments keep the bytes that were read")
  func untouched() throws {
    let text = "Ngo\u{302}\u{A0}Le\u{302} \u{200B}Văn"
    #expect(try lines(Array(text.utf8)) == [Line(1, text)])
  }

  @Test("A document says its name and its encoding")
  func document() throws {
    let document = try PageReader().document(named: "trang.txt", from: TextDecoderTests.windows1258)
    #expect(document.name == "trang.txt")
    #expect(document.encoding == "windows-1258")
    #expect(document.segments.map(\.role) == [.line])
  }

  @Test("What the decoder refuses, the reader refuses")
  func refused() {
    #expect(throws: ReadingError.empty) { try PageReader().document(named: "a.txt", from: []) }
    #expect(throws: ReadingError.binary) {
      try PageReader().document(named: "a.html", from: [0, 1, 2, 3, 9])
    }
    #expect(throws: ReadingError.unknownEncoding("VISCII")) {
      try PageReader(encoding: "VISCII").document(named: "a.txt", from: [0x61])
    }
  }
}

@Suite("Pages of HTML")
struct HTMLPageTests {
  private func segments(_ html: String, name: String = "page.html") throws -> [Segment] {
    try PageReader().document(named: name, from: Array(html.utf8)).segments
  }

  private func lines(_ html: String) throws -> [Line] { try segments(html).map { Line($0.lines, $0.text) } }

  struct Page: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let html: String
    let lines: [Line]

    init(_ name: String, _ html: String, _ lines: Line...) {
      (testDescription, self.html, self.lines) = (name, html, lines)
    }
  }

  @Test(
    "The visible text stands on the lines of the source",
    arguments: [
      Page("blocks", "<p>Bộ trưởng</p>\n<p>El ministro</p>", Line(1, "Bộ trưởng"), Line(2, "El ministro")),
      Page(
        "inline tags", "<p>Bộ <b>Ngoại <i>giao</i></b>, <a href=\"x\">Hà Nội</a></p>",
        Line(1, "Bộ Ngoại giao, Hà Nội")),
      Page(
        "a paragraph over lines", "<p>\n  Bộ\n  Ngoại giao\n</p>\n<p>x</p>", Line(2...3, "Bộ Ngoại giao"),
        Line(5, "x")),
      Page(
        "entities", "<p>Espa&ntilde;a &amp; Vi&#7879;t&#x20;Nam &hellip;</p>", Line(1, "España & Việt Nam …")),
      Page("NBSP", "<p>Ngô&nbsp;Lê</p>", Line(1, "Ngô\u{A0}Lê")),
      Page(
        "script, style, comment, JSON-LD",
        "<script>var a = '<p>không</p>';</script><style>p{}</style><!-- <p>không</p> -->\n"
          + "<script type=\"application/ld+json\">{\"caption\": \"không\"}</script>\n<p>có</p>", Line(3, "có")
      ),
      Page(
        "noscript, template", "<noscript><p>a</p></noscript><template><p>b</p></template>\n<p>c</p>",
        Line(2, "c")),
      Page(
        "a table", "<table>\n<tr><td>Bộ</td><td>Ministerio</td></tr>\n<tr><td>Vụ\n</td></tr></table>",
        Line(2, "Bộ"),
        Line(2, "Ministerio"), Line(3, "Vụ")),
      Page("a tag over lines", "<p\n class=\"a\"\n id=\"b\"\n>Bộ</p>", Line(4, "Bộ")),
      Page("line breaks", "<p>Bộ<br>Vụ<br/>\nCục</p>", Line(1, "Bộ"), Line(1, "Vụ"), Line(2, "Cục")),
      Page(
        "minified", "<html><body><div><p>Bộ</p><p>Vụ</p><span>Cục</span></div></body></html>",
        Line(1, "Bộ"),
        Line(1, "Vụ"), Line(1, "Cục")),
      Page(
        "unclosed tags", "<div><p>Bộ\n<p>Vụ\n<ul><li>Cục\n<li>Sở", Line(1, "Bộ"), Line(2, "Vụ"),
        Line(3, "Cục"), Line(4, "Sở")),
      Page("stray ends", "</div></p>Bộ</b></table>\n<p>Vụ", Line(1, "Bộ"), Line(2, "Vụ")),
      Page("CRLF", "<p>Bộ</p>\r\n\r\n<p>Vụ\r\nCục</p>", Line(1, "Bộ"), Line(3...4, "Vụ Cục")),
      Page(
        "CR", "<p>Bộ</p>\r\r<p>Vụ\rCục</p>\r<img alt=\"Sở\">", Line(1, "Bộ"), Line(3...4, "Vụ Cục"),
        Line(5, "Sở")),
      Page("less-than signs", "<p>a < b & c</p>", Line(1, "a < b & c")),
      Page("no body", "<title>Tin</title>", Line(1, "Tin")),
      Page("no text", "<div> \n </div><!-- x -->"),
      Page(
        "alt", "<p>a</p>\n<img\n src=\"x.jpg\"\n alt=\"Bộ &quot;Y tế&quot;\"\n width=1>\n<p>b</p>",
        Line(1, "a"),
        Line(4, "Bộ \"Y tế\""), Line(6, "b")),
      Page("alt of several lines", "<img alt=\"Bộ\n Y tế\">", Line(1, "Bộ Y tế")),
      Page("empty alt", "<img alt=\"\"><img alt=\" \"><img>"),
      Page("alt in capitals", "\n<IMG SRC=x ALT='Bộ'>", Line(2, "Bộ")),
      Page(
        "alt amid a sentence", "<p>Bộ <img alt=\"ảnh\"> Y tế</p>", Line(1, "Bộ"), Line(1, "ảnh"),
        Line(1, "Y tế")),
    ])
  func visible(page: Page) throws {
    #expect(try lines(page.html) == page.lines)
  }

  @Test(
    "The markup says what a text is",
    arguments: [
      ("<title>x</title>", .title), ("<h1>x</h1>", .heading), ("<h3><a>x</a> y</h3>", .heading),
      ("<p>x</p>", .block),
      ("<td>x</td>", .block), ("<figure><figcaption>x</figcaption></figure>", .caption),
      ("<p class=\"Image-Caption\">x</p>", .caption),
      ("<td class=\"PhotoCMS_Caption\"><p>x</p></td>", .caption),
      ("<img alt=\"x\">", .alternativeText), ("<nav><p>x</p></nav>", .navigation),
      ("<p><a href=\"y\">x</a></p>", .navigation),
      ("<li><a>x</a></li>", .navigation), ("<p><a>x</a> y</p>", .block),
      ("<button>x</button>", .navigation),
      ("<footer>x</footer>", .navigation),
    ] as [(String, Segment.Role)])
  func roles(html: String, role: Segment.Role) throws {
    #expect(try segments(html).map(\.role) == [role])
  }

  @Test(
    "A page is HTML by its name or by its beginning",
    arguments: [
      ("a.html", "x <b>y</b>", true), ("A.HTM", "x <b>y</b>", true),
      ("a.txt", "<!DOCTYPE html><p>x", true),
      ("a.txt", " \n<html lang=vi><p>x", true), ("a.txt", "x <b>y</b>", false), ("-", "a < b", false),
    ])
  func isHTML(name: String, text: String, expected: Bool) throws {
    #expect(try segments(text, name: name).allSatisfy { ($0.role == .line) != expected })
  }

  @Test(
    "Whatever its <meta> says, decoded text is read as it was decoded",
    arguments: ["windows-1258", "iso-8859-1", "utf-16"])
  func meta(charset: String) throws {
    let html =
      "<html><head><meta charset=\"\(charset)\"><title>Bộ Y tế</title></head><body><p>España</p></body></html>"
    #expect(try lines(html) == [Line(1, "Bộ Y tế"), Line(1, "España")])
    let old =
      "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=\(charset)\"></head><p>Bộ</p>"
    #expect(try lines(old) == [Line(1, "Bộ")])
  }

  @Test("Lines are right after a hundred kilobytes of HTML")
  func far() throws {
    let filler = String(repeating: "<p>Una línea de relleno con <b>negrita</b></p>\n", count: 3000)
    let page =
      filler + "<img\n src=\"x\" alt=\"Bộ\">\n<p>Vụ</p>\n" + filler
      + "<figcaption>Cục</figcaption><img alt=\"Sở\">"
    let found = try lines(page).filter { !$0.text.hasPrefix("Una") }
    #expect(found == [Line(3002, "Bộ"), Line(3003, "Vụ"), Line(6004, "Cục"), Line(6004, "Sở")])
  }

  @Test("A text longer than the parser's buffer stays whole and keeps its lines")
  func longText() throws {
    let words = (0..<4000).map { "chữ\($0)" }
    let found = try lines("<p>\n" + words.joined(separator: "\n") + "\n</p><p>x</p>")
    #expect(found == [Line(2...4001, words.joined(separator: " ")), Line(4002, "x")])
  }

  @Test("Ten thousand open elements are no harm", .timeLimit(.minutes(1)))
  func deep() throws {
    let html =
      String(repeating: "<div>", count: 10_000) + "Bộ" + String(repeating: "</div>", count: 10_000)
      + "\n<p>Vụ</p>"
    let found = try lines(html)
    #expect(found.contains(Line(1, "Bộ")))
    #expect(found.last == Line(2, "Vụ"))
  }

  @Test("A huge attribute is no harm", .timeLimit(.minutes(1)))
  func hugeAttribute() throws {
    let value = String(repeating: "x", count: 500_000)
    #expect(
      try lines("<p data-x=\"\(value)\">Bộ</p>\n<img alt=\"Vụ\" src=\"\(value)\">") == [
        Line(1, "Bộ"), Line(2, "Vụ"),
      ])
  }

  @Test("windows-1258 HTML is decoded before it is parsed")
  func windows1258() throws {
    let head = "<html><head><meta charset=\"windows-1258\"></head><body><p>"
    let bytes = Array(head.utf8) + TextDecoderTests.windows1258 + Array("</p></body></html>".utf8)
    let document = try PageReader().document(named: "p.html", from: bytes)
    let text = try #require(document.segments.first?.text)
    #expect(try ICU.nfc(text) == "Bộ trưởng Đặng Văn Hà")
  }

  @Test("Tags without order are read without harm, on lines that exist", arguments: UInt64(0)..<40)
  func noise(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "<p>", "</p>", "<div", ">", "<b>", "</b>", "<script>", "</script>", "<!--", "-->", "&", "&amp;",
      "&#x110;", "\n", "Bộ ",
      "<img alt=\"", "\"", "'", "<table>", "<td>", "</table>", "<title>", "<![CDATA[", "]]>", "<?x",
      "</", "<", "=", "x",
    ]
    let html = "<html>" + (0..<200).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let count = html.utf8.count { $0 == 0x0A } + 1
    for line in try lines(html) {
      #expect(line.first >= 1 && line.last <= count, "seed \(seed): \(line) of \(count)")
    }
  }

  @Test("Elements within elements, however deep, cost no more than others", .timeLimit(.minutes(1)))
  func deepNesting() throws {
    let page = "<html><body>" + String(repeating: "<div>hoa", count: 20_000)
    #expect(try PageReader().document(named: "a.html", from: Array(page.utf8)).segments.count == 20_000)
  }
}
