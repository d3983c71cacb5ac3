import BitextModel
import TestSupport
import Testing

@testable import Interchange

@Suite("Pages of aligned texts")
struct AlignedHTMLTests {
  private static func page(
    _ bitext: Bitext, words: [LinkedWords?] = [], _ writer: AlignedHTMLWriter = AlignedHTMLWriter()
  ) throws -> [UInt8] {
    var sink = ByteSink()
    try writer.write(bitext, words: words, to: &sink)
    return sink.bytes
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func bitext(_ source: [String], _ target: [String], _ beads: [Bead], signature: String = "s")
    -> Bitext
  {
    Bitext(source: document(source), target: document(target), beads: beads, signature: signature)
  }

  private static func document(_ lines: [String]) -> Document {
    let segments = lines.enumerated().map {
      Segment(text: $0.element, lines: ($0.offset + 1)...($0.offset + 1))
    }
    return Document(name: "d", segments: segments)
  }

  @Test("The sample comes out as it did", arguments: AlignedHTMLText.all.map(\.tag))
  func golden(tag: String) throws {
    let text = try #require(AlignedHTMLText.all.first { $0.tag == tag })
    let writer = AlignedHTMLWriter(text: text, target: Language(tag: "es-MX"))
    let bytes = try Self.page(SampleBitext.bitext, words: SampleBitext.words, writer)
    #expect(Golden.difference(bytes, "sample.\(tag).html") == nil)
  }

  @Test(
    "Whatever a text holds, it is text",
    arguments: ["<script>alert(1)</script>", "\"><img src=x onerror=y>", "&lt;b&gt;"])
  func escaping(hostile: String) throws {
    let document = Document(name: hostile, segments: [Segment(text: hostile, lines: 1...1)])
    let bitext = Bitext(
      source: document, target: document, beads: [Bead(source: 0..<1, target: 0..<1)], signature: hostile)
    let words = LinkedWords(
      source: [0..<hostile.utf8.count], target: [0..<1], links: [WordLink(source: 0, target: 0)])
    let writer = AlignedHTMLWriter(source: Language(tag: hostile))
    let page = Self.text(try Self.page(bitext, words: [words], writer))
    #expect(!page.contains(hostile))
    #expect(!page.contains("<script") && !page.contains("<img"))
  }

  @Test("The page asks for nothing from elsewhere")
  func selfContained() throws {
    let page = Self.text(try Self.page(SampleBitext.bitext))
    for word in ["<script", "src=", "url(", "@import", "http:", "https:", "<link"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("default-src 'none'"))
    #expect(page.contains("<meta charset=\"utf-8\">"))
  }

  @Test(
    "What is below the threshold is doubtful, in a word too",
    arguments: [(0.5, 0), (0.49, 1), (0, 1), (1, 0)])
  func doubt(probability: Double, count: Int) throws {
    let bitext = Self.bitext(
      ["hoa"], ["flor"], [Bead(source: 0..<1, target: 0..<1, probability: probability)])
    let page = Self.text(try Self.page(bitext))
    #expect(page.components(of: "<span class=\"tag\">doubtful</span>") == count)
    #expect(page.components(of: "class=\"bead doubt\"") == count)
  }

  @Test("A null bead is a gap with a word")
  func gaps() throws {
    let bitext = Self.bitext(
      ["hoa"], ["flor"], [Bead(source: 0..<1, target: 0..<0), Bead(source: 1..<1, target: 0..<1)])
    let page = Self.text(try Self.page(bitext))
    #expect(page.components(of: "no counterpart</div>") == 2)
    #expect(page.contains("1 <small>Vietnamese</small> · 1 <small>Spanish</small>"))
  }

  @Test("Doubtful beads lead from one to the next")
  func chain() throws {
    let beads = [0.1, 0.9, 0.2, 0.3].enumerated().map {
      Bead(source: $0.offset..<$0.offset + 1, target: $0.offset..<$0.offset + 1, probability: $0.element)
    }
    let page = Self.text(try Self.page(Self.bitext(["a", "b", "c", "d"], ["a", "b", "c", "d"], beads)))
    #expect(page.contains("<a href=\"#b1\">first"))
    #expect(page.contains("<a href=\"#b3\">next"))
    #expect(page.contains("<a href=\"#b4\">next"))
    #expect(page.components(of: "next ↓") == 2)
  }

  @Test("Words that are linked share a group, over several segments")
  func words() throws {
    let bitext = Self.bitext(["hoa đào", "nở"], ["la flor florece"], [Bead(source: 0..<2, target: 0..<1)])
    let words = LinkedWords(
      source: [0..<3, 4..<9, 10..<14], target: [0..<2, 3..<7, 8..<15],
      links: [
        WordLink(source: 0, target: 1), WordLink(source: 0, target: 0), WordLink(source: 2, target: 2),
        WordLink(source: 7, target: 0),
      ])
    let page = Self.text(try Self.page(bitext, words: [words]))
    #expect(page.contains("<span class=\"w g1\" tabindex=\"0\">hoa</span> đào</span>"))
    #expect(page.contains("<span class=\"w g2\" tabindex=\"0\">nở</span></span>"))
    #expect(
      page.contains(
        "<span class=\"w g1\" tabindex=\"0\">la</span> <span class=\"w g1\" tabindex=\"0\">flor</span>"))
    #expect(page.contains(".bead:has(.g2:hover,.g2:focus) .g2"))
    #expect(!page.contains(".g3"))
  }

  @Test("Ranges that do not fit the text are passed over")
  func badRanges() throws {
    let bitext = Self.bitext(["hoa"], ["flor"], [Bead(source: 0..<1, target: 0..<1)])
    let words = LinkedWords(
      source: [0..<2, 1..<3, 2..<99], target: [5..<9],
      links: (0..<3).map { WordLink(source: $0, target: 0) })
    let page = Self.text(try Self.page(bitext, words: [words]))
    #expect(page.contains("<span class=\"w g1\" tabindex=\"0\">ho</span>a</span>"))
    #expect(page.contains("<span class=\"text\">flor</span>"))
  }

  @Test("An empty bitext says so")
  func empty() throws {
    #expect(Self.text(try Self.page(Self.bitext([], [], []))).contains("There is nothing to show."))
  }
}

extension String {
  /// How many times a text stands in this one.
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
