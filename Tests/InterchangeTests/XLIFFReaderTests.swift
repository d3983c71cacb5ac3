import BitextModel
import Testing

@testable import Interchange

@Suite("Files in translation, read")
struct XLIFFReaderTests {
  private static func read(_ text: String) throws -> (pairs: [TextPair], unpaired: Int) {
    var pairs: [TextPair] = []
    let unpaired = try XLIFFReader().forEachPair(in: Array(text.utf8)) { pairs.append($0) }
    return (pairs, unpaired)
  }

  private static func version1(_ body: String, source: String = "vi", target: String = "es") -> String {
    """
    <?xml version="1.0"?>
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
    <file source-language="\(source)" target-language="\(target)" original="a" datatype="plaintext"><body>
    \(body)
    </body></file></xliff>
    """
  }

  private static func version2(_ body: String, languages: String = "srcLang=\"vi\" trgLang=\"es\"") -> String
  {
    """
    <?xml version="1.0"?>
    <xliff version="2.1" \(languages) xmlns="urn:oasis:names:tc:xliff:document:2.0">
    <file id="f1">
    \(body)
    </file></xliff>
    """
  }

  @Test("Pairs come with their regions, lines and states, Vietnamese first whichever is the source")
  func pairs() throws {
    let unit =
      "<trans-unit id=\"1\"><source>flor</source>\n<target state=\"needs-translation\">hoa</target></trans-unit>"
    let (pairs, unpaired) = try Self.read(Self.version1(unit, source: "es-MX", target: "vi-VN"))
    let wanted = TextPair(
      "hoa", "flor", vietnameseLanguage: Language(tag: "vi-VN"), spanishLanguage: Language(tag: "es-MX"),
      line: 4, state: .initial)
    #expect(pairs == [wanted])
    #expect(unpaired == 0)
    let segment =
      "<unit id=\"u1\">\n<segment state=\"reviewed\"><source>hoa</source><target>flor</target></segment></unit>"
    #expect(
      try Self.read(Self.version2(segment)).pairs == [TextPair("hoa", "flor", line: 5, state: .reviewed)])
  }

  @Test(
    "Codes are no text, what they enclose is",
    arguments: [
      ("<g id=\"1\">hoa <g id=\"2\">đào</g></g>", "hoa đào"),
      ("hoa<x id=\"1\"/><bx id=\"2\"/> đào<ex id=\"2\"/>", "hoa đào"),
      (
        "<bpt id=\"1\">&lt;b></bpt>hoa<ept id=\"1\">&lt;/b></ept> <it id=\"2\" pos=\"open\">[i]</it>đào",
        "hoa đào"
      ),
      ("hoa<ph id=\"1\">{<sub>ẩn</sub>}</ph> đào", "hoa đào"),
      ("<mrk mtype=\"term\">hoa</mrk> đào", "hoa đào"),
      ("\n  hoa\n\tđào ", "hoa đào"), ("a &lt; b &amp; &#272;", "a < b & Đ"), ("<![CDATA[<b>]]>", "<b>"),
    ])
  func inline1(content: String, text: String) throws {
    let unit = "<trans-unit id=\"1\"><source>\(content)</source><target>flor</target></trans-unit>"
    #expect(try Self.read(Self.version1(unit)).pairs.map(\.vietnamese) == [text])
  }

  @Test(
    "Codes of version 2 are no text, what they enclose is",
    arguments: [
      ("<pc id=\"1\">hoa <pc id=\"2\">đào</pc></pc>", "hoa đào"),
      ("hoa<ph id=\"1\"/> <sc id=\"2\"/>đào<ec startRef=\"2\"/>", "hoa đào"),
      ("<mrk id=\"m1\" type=\"term\">hoa</mrk> <sm id=\"m2\"/>đào<em startRef=\"m2\"/>", "hoa đào"),
      ("hoa<cp hex=\"001A\"/>", "hoa"),
    ])
  func inline2(content: String, text: String) throws {
    let unit = "<unit id=\"1\"><segment><source>\(content)</source><target>flor</target></segment></unit>"
    #expect(try Self.read(Self.version2(unit)).pairs.map(\.vietnamese) == [text])
  }

  @Test("A unit of version 1 that was cut gives a pair a segment, by the ids of the segments")
  func cutUnits() throws {
    let unit = """
      <trans-unit id="1"><source>Hoa. Cây. Lá.</source>
      <seg-source><g id="1"><mrk mtype="seg" mid="0">Hoa.</mrk> <mrk mtype="seg" mid="1">Cây <mrk mtype="term">to</mrk>.</mrk></g> \
      <mrk mtype="seg" mid="2">Lá.</mrk></seg-source>
      <target><g id="1"><mrk mtype="seg" mid="1">Árbol.</mrk> <mrk mtype="seg" mid="0">Flor.</mrk></g><mrk mtype="seg" mid="2"/></target>
      </trans-unit>
      """
    let (pairs, unpaired) = try Self.read(Self.version1(unit))
    #expect(pairs.map(\.vietnamese) == ["Hoa.", "Cây to."])
    #expect(pairs.map(\.spanish) == ["Flor.", "Árbol."])
    #expect(unpaired == 0)
    // A target that is not cut goes with the whole source.
    let whole = """
      <trans-unit id="1"><source>Hoa. Cây.</source><seg-source><mrk mtype="seg" mid="0">Hoa.</mrk> Cây.</seg-source>
      <target>Flor. Árbol.</target></trans-unit>
      """
    #expect(try Self.read(Self.version1(whole)).pairs.map(\.vietnamese) == ["Hoa. Cây."])
  }

  @Test("A unit of version 2 gives a pair a segment; what stands between segments is none")
  func segments() throws {
    let unit = """
      <unit id="u1"><originalData><data id="d1">&lt;b></data></originalData>
      <segment id="s1"><source>Hoa.</source><target>Flor.</target></segment><ignorable><source> x </source><target> y </target></ignorable>
      <segment id="s2" state="final"><source>Cây.</source><target order="1">Árbol.</target></segment>
      <segment id="s3"><source>Lá.</source></segment></unit>
      """
    let (pairs, unpaired) = try Self.read(Self.version2(unit))
    #expect(pairs.map(\.spanish) == ["Flor.", "Árbol."])
    #expect(pairs.map(\.state) == [nil, .final])
    #expect(unpaired == 0)
  }

  @Test(
    "Units without a translation are counted, proposals are none",
    arguments: [
      version1("<trans-unit id=\"1\"><source>hoa</source></trans-unit>"),
      version1("<trans-unit id=\"1\"><source>hoa</source><target/></trans-unit>"),
      version1("<trans-unit id=\"1\"><source>hoa</source><target>flower</target></trans-unit>", target: "en"),
      version1(
        "<trans-unit id=\"1\"><source>hoa</source><target xml:lang=\"en\">flower</target></trans-unit>"),
      version1(
        "<trans-unit id=\"1\"><source>hoa</source><alt-trans><source>hoa</source><target>flor</target></alt-trans></trans-unit>"
      ),
      version2("<unit id=\"1\"><segment><source>hoa</source></segment></unit>"), version2("<unit id=\"1\"/>"),
      version2(
        "<unit id=\"1\"><segment><source>hoa</source><target>flor</target></segment></unit>",
        languages: "srcLang=\"vi\""),
      version2(
        "<unit id=\"1\"><m:matches xmlns:m=\"m\"><m:match ref=\"#s\"><source>hoa</source><target>flor</target></m:match></m:matches>"
          + "<segment id=\"s\"><source>hoa</source></segment></unit>"),
    ])
  func unpaired(text: String) throws {
    let (pairs, unpaired) = try Self.read(text)
    #expect(pairs.isEmpty)
    #expect(unpaired == 1)
  }

  @Test("Each file of version 1 has languages of its own, each target may have another")
  func languages() throws {
    let unit = "<trans-unit id=\"1\"><source>hoa</source><target>flor</target></trans-unit>"
    let named =
      "<trans-unit id=\"1\"><source>hoa</source><target xml:lang=\"es-CU\">flor</target></trans-unit>"
    let files = """
      <xliff version="1.2"><file source-language="vi" target-language="en"><body>\(unit)\(named)</body></file>
      <file source-language="vi" target-language="es-ES"><body><group><group>\(unit)</group></group></body></file></xliff>
      """
    let (pairs, unpaired) = try Self.read(files)
    #expect(pairs.map(\.spanishLanguage.tag) == ["es-CU", "es-ES"])
    #expect(unpaired == 1)
  }

  @Test(
    "States of version 1",
    arguments: [
      ("state=\"new\"", "", TranslationState.initial),
      ("state=\"needs-review-translation\"", "", .translated),
      ("state=\"signed-off\"", "", .reviewed), ("state=\"final\"", "", .final), ("state=\"x-mine\"", "", nil),
      ("", "approved=\"yes\"", .final), ("state=\"new\"", "approved=\"yes\"", .final),
      ("", "approved=\"no\"", nil),
    ])
  func states(target: String, unit: String, state: TranslationState?) throws {
    let text = "<trans-unit id=\"1\" \(unit)><source>hoa</source><target \(target)>flor</target></trans-unit>"
    #expect(try Self.read(Self.version1(text)).pairs.map(\.state) == [state])
  }

  @Test(
    "Bad input is told with its line",
    arguments: [
      ("<tmx/>", 1, "expected a file in translation, <xliff>, found “<tmx>”"),
      ("<xliff version=\"3.0\"/>", 1, "expected XLIFF of a version from 1.0 to 2.2, found “3.0”"),
      ("\n<xliff/>", 2, "expected XLIFF of a version from 1.0 to 2.2, found “”"),
      ("<xliff version=\"1.2\">\n<file></xliff>", 2, "expected well-formed XML: "),
      ("", 1, "expected well-formed XML: "),
      (
        version1("<trans-unit><source>&hoa;"), 4,
        "expected well-formed XML: the entity &hoa; is not one of XML's own"
      ),
    ])
  func badInput(text: String, line: Int, message: String) throws {
    let error = try #require(throws: TableError.self) { try Self.read(text) }
    #expect(error.line == line, "\(error)")
    #expect(error.message.hasPrefix(message), "\(error)")
  }

  @Test("Elements within elements are read as deep as anybody writes them, and no deeper")
  func depth() throws {
    func nested(_ depth: Int) -> String {
      let codes =
        String(repeating: "<g id=\"1\">", count: depth) + "hoa" + String(repeating: "</g>", count: depth)
      return version1Unit(codes)
    }
    #expect(try Self.read(nested(900)).pairs.map(\.vietnamese) == ["hoa"])
    let error = try #require(throws: TableError.self) { try Self.read(nested(10_000)) }
    #expect(error.line == 4)
    #expect(error.message == "expected well-formed XML: there are more than 1000 elements around <g>")
  }

  @Test("No entity is expanded, from wherever")
  func entities() throws {
    let unit = version1Unit("&c;")
    for declared in [
      "<!ENTITY c \"hoa\">", "<!ENTITY c SYSTEM \"file:///etc/passwd\">",
    ] {
      let text = unit.replacing("<xliff ", with: "<!DOCTYPE xliff [\(declared)]>\n<xliff ")
      let error = try #require(throws: TableError.self) { try Self.read(text) }
      #expect(error.message == "expected well-formed XML: the entity &c; is not one of XML's own")
    }
    let levels = (1...9).map { "<!ENTITY a\($0) \"\(String(repeating: "&a\($0 - 1);", count: 10))\">" }
      .joined()
    let bomb = version1Unit("&a9;").replacing(
      "<xliff ", with: "<!DOCTYPE xliff [<!ENTITY a0 \"ha\">\(levels)]>\n<xliff ")
    #expect(throws: TableError.self) { try Self.read(bomb) }
  }

  private func version1Unit(_ source: String) -> String {
    Self.version1("<trans-unit id=\"1\"><source>\(source)</source><target>flor</target></trans-unit>")
  }

  @Test("A file of many pieces is read like a small one")
  func pieces() throws {
    let units = (0..<3000).map {
      "<unit id=\"u\($0)\"><segment><source>hoa \($0)</source><target>flor \($0)</target></segment></unit>"
    }
    let text = Self.version2(units.joined(separator: "\n"))
    let (pairs, _) = try Self.read(text)
    #expect(pairs.count == 3000)
    #expect(pairs.last?.spanish == "flor 2999")
    #expect(pairs.last?.line == 3003)
    let short = Array(version1Unit("hoa <g id=\"1\">đào</g>").utf8)
    var byte = 0
    var found: [String] = []
    _ = try XLIFFReader().forEachPair(
      of: {
        byte += 1
        return byte <= short.count ? [short[byte - 1]] : nil
      }, { found.append($0.vietnamese) })
    #expect(found == ["hoa đào"])
  }
}
