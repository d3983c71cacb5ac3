internal import CXML
internal import Glibc

/// What an XML document holds, told piece by piece.
protocol XMLEvents: AnyObject {
  /// A start tag and the line that it ends on, counted from 1.
  func start(_ element: String, _ attributes: XMLAttributes, line: Int)
  /// An end tag.
  func end(_ element: String)
  /// A piece of text; neighbouring pieces may come apart.
  func text(_ text: UnsafeBufferPointer<UInt8>)
}

/// Parses XML piece by piece through libxml2, in whatever encoding it declares.
///
/// No DTD is loaded, nothing is fetched; any entity but XML's own five is an error.
final class XMLPieces<Events: XMLEvents> {
  /// What is told of the document.
  let events: Events
  private let relay: XMLRelay
  private let parser: OpaquePointer?

  /// A parser at the beginning of a document.
  init(_ events: Events) {
    self.events = events
    relay = XMLRelay(events)
    var handler = cxml_xml_handler()
    handler.context = Unmanaged.passUnretained(relay).toOpaque()
    handler.start_element = { context, name, attributes, line in
      let relay = XMLRelay.of(context)
      relay.events.start(relay.name(name), XMLAttributes(attributes), line: Int(line))
    }
    handler.end_element = { context, name in
      let relay = XMLRelay.of(context)
      relay.events.end(relay.name(name))
    }
    handler.characters = { context, text, length in
      XMLRelay.of(context).events.text(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    parser = cxml_xml_open(&handler)
  }

  deinit {
    if let parser { cxml_xml_close(parser) }
  }

  /// Parses the next bytes.
  func feed(_ bytes: [UInt8]) throws(TableError) {
    try feed(bytes, isLast: false)
  }

  /// Parses the end of the document.
  func finish() throws(TableError) {
    try feed([], isLast: true)
  }

  private func feed(_ bytes: [UInt8], isLast: Bool) throws(TableError) {
    guard let parser else { throw TableError(line: 1, message: "there is no memory to parse XML with") }
    if cxml_xml_feed(parser, bytes, Int64(bytes.count), isLast ? 1 : 0) == 0 { return }
    throw TableError(
      line: Int(cxml_xml_error_line(parser)),
      message: "expected well-formed XML: \(String(cString: cxml_xml_error(parser)))")
  }
}

/// Hands events on to whom they concern.
///
/// A class because C callbacks carry one pointer.
private final class XMLRelay {
  let events: any XMLEvents
  /// The names that came before, by the place where libxml2 keeps each one once as long as the parser lives.
  private var names: [(place: UnsafePointer<CChar>, name: String)] = []
  /// Formats have a few dozen elements; what has more is looked at letter by letter.
  private static let mostNames = 64

  init(_ events: any XMLEvents) {
    self.events = events
  }

  func name(_ place: UnsafePointer<CChar>?) -> String {
    guard let place else { return "" }
    for known in names where known.place == place { return known.name }
    let name = String(cString: place)
    if names.count < Self.mostNames { names.append((place, name)) }
    return name
  }

  static func of(_ context: UnsafeMutableRawPointer?) -> XMLRelay {
    // The parser hands back what `XMLPieces` gave it; nothing else calls this.
    guard let context else { preconditionFailure("libxml2 lost the context pointer") }
    return Unmanaged<XMLRelay>.fromOpaque(context).takeUnretainedValue()
  }
}

/// The attributes of a start tag, which live for the call only.
struct XMLAttributes {
  /// Names and values by turns, a null pointer behind the last.
  private let list: UnsafePointer<UnsafePointer<CChar>?>?

  fileprivate init(_ list: UnsafePointer<UnsafePointer<CChar>?>?) {
    self.list = list
  }

  /// The value of an attribute by its name with its prefix; nil where there is none.
  subscript(name: String) -> String? {
    guard let list else { return nil }
    var index = 0
    while let found = list[index] {
      if strcmp(found, name) == 0 { return list[index + 1].map(Self.text) }
      index += 2
    }
    return nil
  }

  /// The value of an attribute that has a prefix, whichever it is; nil where there is none.
  func prefixed(_ name: String) -> String? {
    guard let list else { return nil }
    var index = 0
    while let found = list[index] {
      if let colon = strchr(found, 0x3A), strcmp(colon + 1, name) == 0 {
        return list[index + 1].map(Self.text)
      }
      index += 2
    }
    return nil
  }

  /// libxml2 hands out each & of an attribute as a reference, since it expects that a tree is built of it.
  private static func text(_ value: UnsafePointer<CChar>) -> String {
    let text = String(cString: value)
    guard text.utf8.contains(0x26) else { return text }
    let parts = text.utf8.split(separator: 0x26, omittingEmptySubsequences: false).enumerated()
    let rest = parts.map {
      $0.offset > 0 && $0.element.starts(with: "#38;".utf8) ? $0.element.dropFirst(4) : $0.element
    }
    return String(decoding: Array(rest.joined(separator: [0x26])), as: UTF8.self)
  }
}

/// Names of elements, whose prefixes say nothing where a format's own elements are alone of their kind.
enum XMLName {
  /// The name without its prefix: `p` of `w:p`.
  static func local(_ name: String) -> String {
    guard let colon = name.utf8.firstIndex(of: 0x3A) else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }
}
