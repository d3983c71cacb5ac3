internal import BitextModel

/// Gathers the names of a Word document's styles, which are English whatever language the program speaks.
final class WordStyles: XMLEvents {
  private var names: [String: String] = [:]
  private var style: String?

  func start(_ element: String, _ attributes: XMLAttributes, line: Int) {
    switch XMLName.local(element) {
    case "style": style = attributes.prefixed("styleId")
    case "name": if let style, let name = attributes.prefixed("val") { names[style] = name.lowercased() }
    default: break
    }
  }

  func end(_ element: String) {
    if XMLName.local(element) == "style" { style = nil }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) {}

  /// What a paragraph of this style is.
  func role(of style: String?) -> Segment.Role {
    guard let name = style.flatMap({ names[$0] }) else { return .block }
    if name.hasPrefix("heading") || name == "title" || name == "subtitle" { return .heading }
    return name == "caption" ? .caption : .block
  }
}
