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
    guard var text, !text.isEmpty else { return }
    if text.withUTF8({ addIfPlain($0, in: element) }) { return }
    var cleaned = try lineText.clean(text)
    if !cleaned.isEmpty { cleaned.withUTF8 { add($0, in: element) } }
  }

  /// Adds a text that cleaning would leave as it is, and tells whether it is one.
  private mutating func addIfPlain(_ text: UnsafeBufferPointer<UInt8>, in element: XMLElementText) -> Bool {
    guard text.first != 0x20, text.last != 0x20, ComposedText.isSurely(text) else { return false }
    add(text, in: element)
    return true
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, in element: XMLElementText) {
    bytes += element.start
    var start = 0
    for (index, byte) in text.enumerated() where byte <= UInt8(ascii: ">") {
      guard let reference = Self.reference(for: byte) else { continue }
      bytes += text[start..<index]
      bytes += reference
      start = index + 1
    }
    bytes += text[start...]
    bytes += element.end
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
