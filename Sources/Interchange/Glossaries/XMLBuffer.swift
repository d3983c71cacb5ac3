internal import TextCore

/// Gathers the bytes of an XML file, piece by piece, with texts cleaned and escaped on their way.
struct XMLBuffer {
  private(set) var bytes: [UInt8] = []
  private var lineText = LineText()

  /// Adds markup as it is.
  mutating func add(_ markup: [UInt8]) { bytes += markup }

  /// Adds markup as it is.
  mutating func add(_ markup: String) { bytes += markup.utf8 }

  /// Adds a text between two pieces of markup, or nothing where nothing is left of the text.
  mutating func add(_ text: String?, in element: XMLElementText) throws(TextError) {
    guard let text, !text.isEmpty else { return }
    if isPlain(text) { return add(plain: text, in: element) }
    let cleaned = try lineText.clean(text)
    if !cleaned.isEmpty { add(plain: cleaned, in: element) }
  }

  private mutating func add(plain text: String, in element: XMLElementText) {
    bytes += element.start
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        guard let reference = Self.reference(for: utf8[index]) else { continue }
        bytes += utf8[start..<index]
        bytes += reference
        start = index + 1
      }
      bytes += utf8[start...]
    }
    bytes += element.end
  }

  /// Whether cleaning would leave the text as it is: what nearly every text of a glossary tells by a single look.
  ///
  /// ASCII without controls, the letters of Spanish and Vietnamese in NFC (U+00A0 … U+01FF, U+1E80 … U+1EFF), no outer
  /// space.
  private func isPlain(_ text: String) -> Bool {
    let utf8 = text.utf8
    guard utf8.first != 0x20, utf8.last != 0x20 else { return false }
    var previous: UInt8 = 0
    for byte in utf8 {
      switch byte {
      case 0x20..<0x7F, 0xC2...0xC7, 0xE1: break
      case 0x80..<0xC0:
        if previous == 0xC2, byte < 0xA0 { return false }
        if previous == 0xE1, byte != 0xBA, byte != 0xBB { return false }
      default: return false
      }
      previous = byte
    }
    return true
  }

  private static let ampersand = Array("&amp;".utf8)
  private static let less = Array("&lt;".utf8)
  private static let greater = Array("&gt;".utf8)
  private static let quote = Array("&quot;".utf8)

  private static func reference(for byte: UInt8) -> [UInt8]? {
    switch byte {
    case UInt8(ascii: "&"): ampersand
    case UInt8(ascii: "<"): less
    case UInt8(ascii: ">"): greater
    case UInt8(ascii: "\""): quote
    default: nil
    }
  }

  /// Hands the bytes to a sink and begins anew.
  mutating func flush(to sink: inout some GlossarySink, _ report: inout ExportReport) throws {
    lineText.settle(into: &report)
    try sink.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

/// The markup round a text.
struct XMLElementText {
  let start: [UInt8]
  let end: [UInt8]

  /// `<name attributes>` with its indent, and `</name>` with whatever stands behind it and a line end.
  init(_ name: String, _ attributes: String = "", depth: Int, behind: String = "") {
    start = Array((String(repeating: "  ", count: depth) + "<\(name)\(attributes)>").utf8)
    end = Array("</\(name)>\(behind)\n".utf8)
  }
  /// Markup of several elements round a text.
  init(_ name: String, depth: Int, ending: String) {
    start = Array((String(repeating: "  ", count: depth) + "<\(name)>").utf8)
    end = Array(ending.utf8)
  }
}
