import Terminology
import TestSupport
import Testing

@testable import Interchange

@Suite("Files that mean harm")
struct HostileXMLTests {
  private static let body = """
    <martif type="TBX-Basic" xml:lang="vi"><text><body><termEntry id="c1"><langSet xml:lang="vi"><tig><term>a%@b</term>\
    </tig></langSet></termEntry></body></text></martif>
    """

  private static func document(_ prologue: String, _ text: String) -> [UInt8] {
    let parts = body.split(separator: "%@", omittingEmptySubsequences: false)
    return Array("<?xml version=\"1.0\"?>\n\(prologue)\n\(parts[0])\(text)\(parts[1])".utf8)
  }

  @Test(
    "No entity but XML's own is expanded, from the file or from elsewhere",
    arguments: [
      ("<!DOCTYPE martif [<!ENTITY e \"x\">]>", "&e;"),
      ("<!DOCTYPE martif [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;"),
      ("<!DOCTYPE martif [<!ENTITY e SYSTEM \"http://127.0.0.1:9/x\">]>", "&e;"),
      (bomb, "&i9;"), ("<!DOCTYPE martif SYSTEM \"file:///etc/passwd\">", "&e;"),
      ("<!DOCTYPE martif [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>", "&e;"), ("", "&e;"),
    ])
  func entities(prologue: String, reference: String) {
    #expect(throws: TableError.self) {
      try TBXReader().concepts(in: Self.document(prologue, reference))
    }
  }

  /// Each entity holds ten of the one before.
  private static let bomb: String = {
    let entities = (1...9).map { number in
      "<!ENTITY i\(number) \"\(String(repeating: "&i\(number - 1);", count: 10))\">"
    }
    return "<!DOCTYPE martif [<!ENTITY i0 \"ha\">\(entities.joined())]>"
  }()

  @Test("XML's own five entities, references of characters and sections of plain text are read")
  func known() throws {
    let text = "&lt;&amp;&gt;&quot;&apos;&#273;&#x1EEF;<![CDATA[<x>&e;]]>"
    let concepts = try TBXReader().concepts(in: Self.document("", text))
    #expect(concepts.first?.sections.first?.terms.map(\.text) == ["a<&>\"'đữ<x>&e;b"])
  }

  @Test("Elements ten thousand deep take no stack", arguments: ["x", "descrip", "tig", "termEntry", "hi"])
  func deep(_ name: String) throws {
    let deep = String(repeating: "<\(name)>", count: 10_000) + String(repeating: "</\(name)>", count: 10_000)
    let bytes = Self.document("", deep)
    _ = try? TBXReader().concepts(in: bytes)
    var isGiven = false
    let verdict = try FileValidator().verdict {
      defer { isGiven = true }
      return isGiven ? nil : bytes
    }
    #expect(verdict.findings.count <= 100)
  }

  @Test("JSON that is too deep is refused")
  func deepJSON() {
    let text =
      "{\"a\":[{\"id\":" + String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
      + "}]}"
    #expect(throws: TableError.self) { try JSONGlossaryReader().concepts(in: Array(text.utf8)) }
  }

  @Test("Damaged files are read or refused, never worse", arguments: UInt64(0)..<60)
  func damaged(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let format = ExportFormat.texts[Int(seed) % ExportFormat.texts.count]
    var bytes = try GlossaryExport.export(
      SampleGlossary.concepts, with: format.writer(.vietnameseToSpanish, version: "0")
    ).bytes
    for _ in 0..<8 {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.removeSubrange(index..<min(bytes.count, index + 5))
      default: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 9)], at: index)
      }
    }
    do {
      _ = try ImportFormat.detected(in: bytes, named: "g").reader(file: "g").concepts(in: bytes)
    } catch is TableError {}
  }
}
