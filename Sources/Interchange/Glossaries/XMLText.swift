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

  /// The text with the characters that mean something in XML written as references.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
