import BitextModel
import Testing

@testable import Interchange

@Suite("Translation memories")
struct TMXReaderTests {
  private static func read(_ bytes: [UInt8]) throws -> (pairs: [TextPair], unpaired: Int) {
    var pairs: [TextPair] = []
    let unpaired = try TMXReader().forEachPair(in: bytes) { pairs.append($0) }
    return (pairs, unpaired)
  }

  private static func memory(_ body: String, head: String = "", version: String = "1.4") -> [UInt8] {
    Array(
      "<?xml version=\"1.0\"?>\n\(head)<tmx version=\"\(version)\"><header/><body>\n\(body)\n</body></tmx>"
        .utf8)
  }

  private static func unit(_ vietnamese: String, _ spanish: String = "flor") -> String {
    "<tu><tuv xml:lang=\"vi\"><seg>\(vietnamese)</seg></tuv><tuv xml:lang=\"es\"><seg>\(spanish)</seg></tuv></tu>"
  }

  @Test("Pairs come with their regions and lines, whichever language stands first")
  func pairs() throws {
    let body = """
      <tu><tuv xml:lang="es-MX"><seg>flor</seg></tuv>
      <tuv xml:lang="vi-VN"><seg>hoa</seg></tuv></tu>
      <tu><note>one</note><tuv xml:lang="VI"><prop type="x">no</prop><seg>cây</seg></tuv><tuv xml:lang="es"><seg>árbol</seg></tuv></tu>
      """
    let (pairs, unpaired) = try Self.read(Self.memory(body))
    #expect(
      pairs == [
        TextPair(
          "hoa", "flor", vietnameseLanguage: Language(tag: "vi-VN"), spanishLanguage: Language(tag: "es-MX"),
          line: 3),
        TextPair("cây", "árbol", vietnameseLanguage: Language(tag: "VI"), line: 5),
      ])
    #expect(unpaired == 0)
  }

  @Test("Every variant of one language makes a pair with every one of the other")
  func variants() throws {
    let body = """
      <tu><tuv xml:lang="vi"><seg>xe</seg></tuv><tuv xml:lang="es-ES"><seg>coche</seg></tuv>\
      <tuv xml:lang="en"><seg>car</seg></tuv><tuv xml:lang="es-MX"><seg>carro</seg></tuv></tu>
      """
    #expect(try Self.read(Self.memory(body)).pairs.map(\.spanish) == ["coche", "carro"])
  }

  @Test("Old memories name languages by lang")
  func oldLanguage() throws {
    let body = "<tu><tuv lang=\"vi\"><seg>hoa</seg></tuv><tuv lang=\"es\"><seg>flor</seg></tuv></tu>"
    #expect(try Self.read(Self.memory(body, version: "1.1")).pairs.count == 1)
  }

  @Test(
    "Codes are no text, what hi marks is",
    arguments: [
      ("<bpt i=\"1\">&lt;b></bpt>hoa<ept i=\"1\">&lt;/b></ept> đào", "hoa đào"),
      ("hoa <hi>đào</hi>", "hoa đào"),
      ("hoa<ph>{1}<sub>ẩn</sub>{2}</ph> đào", "hoa đào"), ("<it pos=\"begin\">[i]</it>hoa<ut>x</ut>", "hoa"),
      ("<hi>hoa <bpt i=\"1\">x</bpt>đào</hi>", "hoa đào"), ("a &lt; b &amp; c &#272;&#x111;", "a < b & c Đđ"),
      ("<![CDATA[<b> & hoa]]>", "<b> & hoa"), ("\n  hoa\n  đào \t", "hoa đào"),
    ])
  func inline(segment: String, text: String) throws {
    #expect(try Self.read(Self.memory(Self.unit(segment))).pairs.map(\.vietnamese) == [text])
  }

  @Test(
    "Units without both languages are counted",
    arguments: [
      "<tu/>", "<tu><tuv xml:lang=\"vi\"><seg>hoa</seg></tuv></tu>", unit(" "), unit("hoa", ""),
      "<tu><tuv><seg>hoa</seg></tuv><tuv xml:lang=\"es\"><seg>flor</seg></tuv></tu>",
    ])
  func unpaired(unit: String) throws {
    let (pairs, unpaired) = try Self.read(Self.memory(unit))
    #expect(pairs.isEmpty)
    #expect(unpaired == 1)
  }

  @Test("The declared encoding holds")
  func encodings() throws {
    let wide =
      "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?><tmx><body>\(Self.unit("hoa đào"))</body></tmx>"
    let bytes = wide.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    #expect(try Self.read(bytes).pairs.map(\.vietnamese) == ["hoa đào"])
    let marked = [0xEF, 0xBB, 0xBF] + Self.memory(Self.unit("hoa"))
    #expect(try Self.read(marked).pairs.count == 1)
    let spanish =
      Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>".utf8) + Self.latin(Self.unit("hoa", "ñandú"))
    #expect(try Self.read(spanish).pairs.map(\.spanish) == ["ñandú"])
  }

  /// A memory of one unit in ISO 8859-1.
  private static func latin(_ unit: String) -> [UInt8] {
    "<tmx><body>\(unit)</body></tmx>".unicodeScalars.map { UInt8($0.value) }
  }

  @Test(
    "Bad input is told with its line",
    arguments: [
      ("<html><p>x</p></html>", 1, "expected a translation memory, <tmx>, found “<html>”"),
      ("<tmx><body>\n<tu></body>", 2, "expected well-formed XML: "), ("", 1, "expected well-formed XML: "),
      ("<tmx>\n\n<seg>a & b</seg></tmx>", 3, "expected well-formed XML: "),
      ("no XML", 1, "expected well-formed XML: "),
      ("<tmx>\n<body>\n", 2, "expected well-formed XML: "),
      (
        "<tmx>\n<seg>&nbsp;</seg></tmx>", 2,
        "expected well-formed XML: the entity &nbsp; is not one of XML's own"
      ),
      ("<tmx>\n\u{1}</tmx>", 2, "expected well-formed XML: "),
    ])
  func badInput(text: String, line: Int, message: String) throws {
    let error = try #require(throws: TableError.self) { try Self.read(Array(text.utf8)) }
    #expect(error.line == line, "\(error)")
    #expect(error.message.hasPrefix(message), "\(error)")
  }

  @Test("No entity is expanded and no DTD is loaded")
  func entities() throws {
    let plain = Self.memory(
      Self.unit("hoa"), head: "<!DOCTYPE tmx SYSTEM \"http://127.0.0.1:9/tmx14.dtd\">\n")
    #expect(try Self.read(plain).pairs.count == 1)
    let declared =
      "<!DOCTYPE tmx SYSTEM \"x.dtd\" [<!ENTITY a \"hoa\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>\n"
    for name in ["a", "b", "c"] {
      let error = try #require(throws: TableError.self) {
        try Self.read(Self.memory(Self.unit("&\(name);"), head: declared))
      }
      #expect(error.message == "expected well-formed XML: the entity &\(name); is not one of XML's own")
      #expect(error.line == 4)
    }
    let laughs = "<!DOCTYPE tmx [<!ENTITY a \"hoa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n"
    #expect(throws: TableError.self) { try Self.read(Self.memory(Self.unit("&b;"), head: laughs)) }
    #expect(try Self.read(Self.memory(Self.unit("hoa"), head: laughs)).pairs.count == 1)
  }

  @Test("Pairs before an error are told, and an error of the receiver ends the reading")
  func stops() throws {
    struct Enough: Error {}
    var count = 0
    let bytes = Self.memory(Self.unit("hoa") + "\n" + Self.unit("cây") + "\n<oops")
    #expect(throws: TableError.self) { try TMXReader().forEachPair(in: bytes) { _ in count += 1 } }
    #expect(count == 2)
    #expect(throws: Enough.self) { try TMXReader().forEachPair(in: bytes) { _ in throw Enough() } }
  }

  @Test("A memory of many pieces is read like a small one")
  func pieces() throws {
    let units = (0..<3000).map { Self.unit("hoa số \($0)", "flor número \($0)") }.joined(separator: "\n")
    let (pairs, _) = try Self.read(Self.memory(units))
    #expect(pairs.count == 3000)
    #expect(pairs.last?.spanish == "flor número 2999")
    #expect(pairs.last?.line == 3002)
    var byte = 0
    let bytes = Self.memory(Self.unit("hoa đào <hi>nở</hi>"))
    var found: [String] = []
    _ = try TMXReader().forEachPair(
      of: {
        byte += 1
        return byte <= bytes.count ? [bytes[byte - 1]] : nil
      }, { found.append($0.vietnamese) })
    #expect(found == ["hoa đào nở"])
  }
}
