import Foundation
import GlossaryStore
import TestSupport
import Testing
import Workbench

@Suite("Annotating")
struct AnnotateTests {
  static func annotation(isFolded: Bool = false, marksInner: Bool = true) throws -> Annotation {
    try Annotation(
      LookUpTests.store(), Settings(glossary: ":memory:"), isFolded: isFolded, marksInner: marksInner)
  }

  static func terms(_ text: String, named name: String = "t.txt") throws -> [AnnotatedTerm] {
    try annotation().segments(named: name, Array(text.utf8)).flatMap(\.terms)
  }

  /// What the lines and scalars of a term say, cut out of the file.
  static func slice(_ term: AnnotatedTerm, of text: String) -> String {
    let lines = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
    let line = Array(lines[term.line - 1])
    return String(String.UnicodeScalarView(line[term.start..<term.end]))
  }

  static let decomposed = "Thứ trưởng Bộ Ngoại giao".decomposedStringWithCanonicalMapping

  @Test(
    "Lines and scalars are those of the file",
    arguments: [
      ("plain", "t.txt", "x\n\nEl viceministro de Asuntos Exteriores, Ngo Le Van", ["3:3-37"]),
      ("behind an emoji", "t.txt", "🙂 Bộ Ngoại giao", ["1:2-15"]),
      ("decomposed", "t.txt", "a \(decomposed) b", ["1:2-\(2 + decomposed.unicodeScalars.count)", "1:"]),
      ("no-break space", "t.txt", "Bộ\u{A0}Ngoại\u{A0}giao và Bộ Công Thương", ["1:0-13", "1:17-31"]),
      ("zero-width space", "t.txt", "Bộ \u{200B}Ngoại giao", ["1:0-14"]),
      (
        "HTML", "p.html",
        "<html><body>\n<p>El <b>Ministerio</b> de Asuntos Exteriores dijo</p></body></html>", ["2:9-45"]
      ),
      ("entities", "p.html", "<html><body>\n<p>B&#7897; Ngo&#7841;i giao</p></body></html>", ["2:3-28"]),
      ("attribute", "p.html", "<html><body>\n<img src=x alt=\"Bộ Ngoại giao\"></body></html>", ["2:16-29"]),
    ] as [(String, String, String, [String])])
  func places(name: String, file: String, text: String, expected: [String]) throws {
    let found = try Self.terms(text, named: file)
    #expect(found.count == expected.count, "\(name): \(found)")
    for (term, place) in zip(found, expected) {
      #expect("\(term.line):\(term.start)-\(term.end)".hasPrefix(place), "\(name): \(found)")
    }
    if file == "t.txt" {
      #expect(found.allSatisfy { Self.slice($0, of: text).utf8.elementsEqual($0.text.utf8) })
    }
  }

  @Test("NFC and NFD give the same terms")
  func normalization() throws {
    let text = "Thứ trưởng Bộ Ngoại giao và viceministra de Industria y Comercio, Bộ Công Thương"
    let composed = try Self.terms(text.precomposedStringWithCanonicalMapping)
    let decomposed = try Self.terms(text.decomposedStringWithCanonicalMapping)
    #expect(composed.map(\.equivalents) == decomposed.map(\.equivalents))
    #expect(composed.map(\.text) == decomposed.map(\.text))
    #expect(composed.count == 4)
  }

  @Test("Line ends of every kind count lines alike", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    let found = try Self.terms(["Bộ Ngoại giao", "", "viceministra"].joined(separator: end))
    #expect(found.map(\.line) == [1, 3])
  }

  @Test("The outermost terms alone")
  func outermost() throws {
    let bytes = Array("Thứ trưởng Bộ Ngoại giao".utf8)
    #expect(try Self.annotation().segments(named: "t", bytes).flatMap(\.terms).map(\.depth) == [0, 1])
    #expect(
      try Self.annotation(marksInner: false).segments(named: "t", bytes).flatMap(\.terms).map(\.depth) == [0])
  }

  @Test("Folded on demand")
  func folded() throws {
    let bytes = Array("thu truong bo ngoai giao phat bieu".utf8)
    #expect(try Self.annotation().segments(named: "t", bytes).flatMap(\.terms).isEmpty)
    let terms = try Self.annotation(isFolded: true, marksInner: false).segments(named: "t", bytes).flatMap(
      \.terms)
    #expect(terms.map(\.match) == ["folded"])
    #expect(terms.map(\.side) == ["vi"])
  }

  @Test("The names of the fields are those of the design")
  func fields() throws {
    let term = try #require(Self.terms("Bộ Ngoại giao").first)
    let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(term)) as? [String: Any]
    #expect(
      Set(try #require(object).keys) == [
        "line", "start", "end", "side", "text", "equivalents", "kind", "match",
      ])
  }

  static let pieces = [
    "Thứ trưởng Bộ Ngoại giao", "viceministra", "\n", "🙂", "\u{A0}", "Bộ Công Thương", "e\u{301}", "đ", ",",
    decomposed, "\r\n", "de Industria y Comercio", "\u{200B}", "ASEAN",
  ]

  @Test("Terms slice the file to their text", arguments: UInt64(0)..<30)
  func slices(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let text = (0..<Int.random(in: 1...20, using: &random)).map { _ in
      Self.pieces.randomElement(using: &random) ?? ""
    }
    .joined(separator: " ")
    guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { return }
    for term in try Self.terms(text) {
      #expect(Self.slice(term, of: text).utf8.elementsEqual(term.text.utf8), "seed \(seed)")
    }
  }
}
