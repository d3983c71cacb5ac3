internal import TextCore

/// Writes elements with text in them, cleaned and escaped.
struct XMLText {
  var text = LineText()

  /// `<name type="type">text</name>`, or nothing where there is no text.
  mutating func elements(
    _ name: String, _ type: String?, _ content: String?, depth: Int
  ) throws(TextError) -> [String] {
    guard let content else { return [] }
    let cleaned = try text.clean(content)
    guard !cleaned.isEmpty else { return [] }
    let attribute = type.map { " type=\"\($0)\"" } ?? ""
    let indent = String(repeating: "  ", count: depth)
    return ["\(indent)<\(name)\(attribute)>\(Self.escaped(cleaned))</\(name)>"]
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "\"")
  }

  /// The text with the characters that mean something in XML written as references.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isMarkup) else { return text }
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: ">"): result += "&gt;".utf8
      case UInt8(ascii: "\""): result += "&quot;".utf8
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
