import Testing

@testable import Interchange

@Suite("Catalogues of messages")
struct MessageCatalogueTests {
  private static let vietnamese = """
    # Dịch giả
    msgid ""
    msgstr ""
    "Project-Id-Version: x\\n"
    "Language: vi\\n"

    #: a.c:1
    msgid "_Open"
    msgstr "_Mở"

    msgctxt "menu"
    msgid "Open"
    msgstr "Mở (_O)"

    #, c-format, fuzzy
    msgid "Close"
    msgstr "Sai"

    msgid "%d file"
    msgid_plural "%d files"
    msgstr[0] "%d tập tin"

    msgid "Long "
    "text\\n\\"quoted\\""
    msgstr ""
    "Văn bản "
    "dài"

    #~ msgid "Old"
    #~ msgstr "Cũ"

    msgid "Untranslated"
    msgstr ""
    """

  private static let spanish = """
    msgid ""
    msgstr "Language: es_MX\\n"

    msgid "%d file"
    msgid_plural "%d files"
    msgstr[0] "%d archivo"
    msgstr[1] "%d archivos"

    msgctxt "menu"
    msgid "Open"
    msgstr "Abrir"

    msgid "Open"
    msgstr "Abierto"

    msgid "Long text\\n\\"quoted\\""
    msgstr "Texto largo"
    """

  private func read(_ text: String) throws -> MessageCatalogue {
    try POReader().catalogue(from: Array(text.utf8))
  }

  @Test("What is translated and neither fuzzy nor obsolete is read")
  func messages() throws {
    let catalogue = try read(Self.vietnamese)
    #expect(catalogue.language == "vi")
    #expect(catalogue.messages.map(\.key.original) == ["_Open", "Open", "%d file", "Long text\n\"quoted\""])
    #expect(catalogue.messages.map(\.key.context) == [nil, "menu", nil, nil])
    #expect(catalogue.messages.map(\.translation) == ["_Mở", "Mở (_O)", "%d tập tin", "Văn bản dài"])
  }

  @Test("Two catalogues are joined by context and original")
  func pairs() throws {
    let pairs = try read(Self.vietnamese).pairs(with: try read(Self.spanish))
    #expect(pairs.map(\.vietnamese) == ["Mở ", "%d tập tin", "Văn bản dài"])
    #expect(pairs.map(\.spanish) == ["Abrir", "%d archivos", "Texto largo"])
  }

  @Test(
    "Marks of keys are taken out of labels",
    arguments: [
      ("_Archivo", "Archivo"), ("Guard&ar", "Guardar"), ("Mở (_O)…", "Mở …"), ("a_b_c", "a_b_c"),
      ("R & D", "R & D"),
      ("x_", "x_"), ("", ""),
    ])
  func mnemonics(label: String, expected: String) {
    #expect(Mnemonics.removed(from: label) == expected)
  }

  @Test(
    "What is no catalogue is refused with its line",
    arguments: [
      ("msgid \"a\"\nmsgstr b", 2, "expected a text in quotes, found none"),
      ("msgid \"a", 1, "expected a quote at the end of the text, found none"),
      ("hola\tchào", 1, "expected msgctxt, msgid, msgid_plural or msgstr, found “hola”"),
    ])
  func refused(text: String, line: Int, message: String) {
    #expect(throws: TableError(line: line, message: message)) { try read(text) }
  }

  /// A compiled catalogue as msgfmt makes it, without its hash table.
  private static func compiled(_ messages: [(String, String)], isSwapped: Bool) -> [UInt8] {
    func word(_ value: Int) -> [UInt8] {
      let bytes = (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
      return isSwapped ? bytes.reversed() : bytes
    }
    let texts = messages.map(\.0) + messages.map(\.1)
    var place = 28 + 8 * texts.count
    var tables: [UInt8] = []
    for text in texts {
      tables += word(text.utf8.count) + word(place)
      place += text.utf8.count + 1
    }
    let header = [0x9504_12DE, 0, messages.count, 28, 28 + 8 * messages.count, 0, 0].flatMap(word)
    return header + tables + texts.flatMap { Array($0.utf8) + [0] }
  }

  @Test("Compiled catalogues of both byte orders are read", arguments: [false, true])
  func compiled(isSwapped: Bool) throws {
    let bytes = Self.compiled(
      [("", "Language: vi\n"), ("menu\u{4}Open", "Mở"), ("file\0files", "tệp\0các tệp")], isSwapped: isSwapped
    )
    let catalogue = try MOReader().catalogue(from: bytes)
    #expect(catalogue.language == "vi")
    #expect(catalogue.messages.map(\.key.context) == ["menu", nil])
    #expect(catalogue.messages.map(\.key.original) == ["Open", "file"])
    #expect(catalogue.messages.map(\.translation) == ["Mở", "các tệp"])
  }

  @Test("Compiled catalogues that end too early are refused")
  func truncated() {
    let bytes = Self.compiled([("Open", "Mở")], isSwapped: false)
    for length in 1..<bytes.count - 1 {
      #expect(throws: ReadingError.binary) { try MOReader().catalogue(from: Array(bytes[..<length])) }
    }
    #expect(throws: ReadingError.empty) { try MOReader().catalogue(from: []) }
  }
}
