internal import BitextModel
internal import CXML

/// The visible text of an HTML page, block by block, through libxml2's HTML parser.
///
/// Scripts, styles, templates and comments are no text. `alt` texts are segments of their own, where they stand.
struct HTMLPage {
  private let utf8: [UInt8]

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8.contains(0x0D) ? Self.withLineFeeds(utf8) : utf8
  }

  /// libxml2 counts line feeds alone, so a carriage return that ends a line by itself becomes one.
  private static func withLineFeeds(_ utf8: [UInt8]) -> [UInt8] {
    var utf8 = utf8
    for index in utf8.indices where utf8[index] == 0x0D {
      if index + 1 == utf8.count || utf8[index + 1] != 0x0A { utf8[index] = 0x0A }
    }
    return utf8
  }

  func segments() throws(ReadingError) -> [Segment] {
    let builder = HTMLSegmentBuilder(source: utf8)
    var handler = cxml_html_handler()
    handler.context = Unmanaged.passUnretained(builder).toOpaque()
    handler.start_element = { context, name, cssClass, alt, offset in
      HTMLSegmentBuilder.of(context).start(
        name.map { String(cString: $0) } ?? "", cssClass: cssClass.map { String(cString: $0) },
        alt: alt.map { String(cString: $0) }, tagEnd: Int(offset))
    }
    handler.end_element = { context, name in
      HTMLSegmentBuilder.of(context).end(name.map { String(cString: $0) } ?? "")
    }
    handler.characters = { context, text, length, lastLine in
      let bytes = UnsafeBufferPointer(start: text, count: Int(length))
      HTMLSegmentBuilder.of(context).text(String(decoding: bytes, as: UTF8.self), lastLine: Int(lastLine))
    }
    let result = withExtendedLifetime(builder) { cxml_parse_html(utf8, Int64(utf8.count), &handler) }
    if result != 0 { throw .unparsableHTML }
    return builder.finished()
  }
}

/// Gathers what libxml2 reports.
///
/// A class because C callbacks carry one pointer.
private final class HTMLSegmentBuilder {
  private let lines: LineIndex
  private var segments: [Segment] = []
  private var open = OpenElements()
  private var pending = PendingText()

  init(source: [UInt8]) {
    lines = LineIndex(source)
  }

  static func of(_ context: UnsafeMutableRawPointer?) -> HTMLSegmentBuilder {
    // The parser hands back what `HTMLPage.segments` gave it; nothing else calls this.
    guard let context else { preconditionFailure("libxml2 lost the context pointer") }
    return Unmanaged<HTMLSegmentBuilder>.fromOpaque(context).takeUnretainedValue()
  }

  func start(_ name: String, cssClass: String?, alt: String?, tagEnd: Int) {
    if !HTMLVocabulary.inline.contains(name) { flush() }
    if let alt, !isHidden {
      let line = lines.line(ofAttribute: "alt", before: tagEnd)
      append(alt, line...line, .alternativeText)
    }
    open.append(name, cssClass: cssClass)
  }

  func end(_ name: String) {
    if !HTMLVocabulary.inline.contains(name) { flush() }
    open.close(name)
  }

  func text(_ text: String, lastLine: Int) {
    if isHidden { return }
    pending.add(text, lastLine: lastLine, inLink: open.hold(.link))
  }

  func finished() -> [Segment] {
    flush()
    return segments
  }

  private var isHidden: Bool { open.hold(.hidden) }

  private func flush() {
    defer { pending = PendingText() }
    guard let lines = pending.lines else { return }
    append(pending.text, lines, role)
  }

  private var role: Segment.Role {
    if open.hold(.title) { return .title }
    if open.hold(.navigation) || pending.isAllLinks { return .navigation }
    if open.hold(.caption) { return .caption }
    return open.hold(.heading) ? .heading : .block
  }

  private func append(_ text: String, _ lines: ClosedRange<Int>, _ role: Segment.Role) {
    let words = text.unicodeScalars.split { $0.value <= 0x20 }.map { String($0) }
    if words.isEmpty { return }
    segments.append(Segment(text: words.joined(separator: " "), lines: lines, role: role))
  }
}

/// The elements that are open, counted by what they mean, so that pages nested however deep cost no more than others.
private struct OpenElements {
  private var elements: [(name: String, traits: [HTMLTrait])] = []
  private var counts = [Int](repeating: 0, count: HTMLTrait.allCases.count)

  mutating func append(_ name: String, cssClass: String?) {
    let traits = HTMLVocabulary.traits(name, cssClass)
    for trait in traits { counts[trait.rawValue] += 1 }
    elements.append((name, traits))
  }

  /// Closes the last element of this name, and those in it.
  mutating func close(_ name: String) {
    guard let index = elements.lastIndex(where: { $0.name == name }) else { return }
    for element in elements[index...] {
      for trait in element.traits { counts[trait.rawValue] -= 1 }
    }
    elements.removeSubrange(index...)
  }

  /// Whether one of them has this meaning.
  func hold(_ trait: HTMLTrait) -> Bool { counts[trait.rawValue] > 0 }
}

/// What an element may mean for the text in it.
private enum HTMLTrait: Int, CaseIterable {
  case hidden, title, heading, caption, navigation, link
}

/// The text of the block that is open, and the lines that it came from.
private struct PendingText {
  private(set) var text = ""
  private(set) var lines: ClosedRange<Int>?
  private var linked = 0
  private var total = 0

  /// Whether all of it stands in links, as in menus and lists of other articles.
  var isAllLinks: Bool { total > 0 && linked == total }

  mutating func add(_ piece: String, lastLine: Int, inLink: Bool) {
    text += piece
    let scalars = Array(piece.unicodeScalars)
    guard let first = scalars.firstIndex(where: { $0.value > 0x20 }),
      let last = scalars.lastIndex(where: { $0.value > 0x20 })
    else { return }
    let from = lastLine - scalars[first...].count { $0 == "\n" }
    let to = lastLine - scalars[(last + 1)...].count { $0 == "\n" }
    lines = min(lines?.lowerBound ?? from, from)...max(lines?.upperBound ?? to, to)
    total += 1
    linked += inLink ? 1 : 0
  }
}

/// Line numbers of byte offsets.
private struct LineIndex {
  private let source: [UInt8]
  private let starts: [Int]

  init(_ source: [UInt8]) {
    self.source = source
    starts = [0] + source.indices.filter { source[$0] == 0x0A }.map { $0 + 1 }
  }

  /// The line of an attribute of the tag whose attributes end at `end`; tags may run over several lines.
  func line(ofAttribute name: String, before end: Int) -> Int {
    let needle = Array((name + "=").utf8)
    var offset = min(end, source.count) - needle.count
    while offset > 0, source[offset] != 0x3C {
      if source[offset..<offset + needle.count].elementsEqual(needle) { break }
      offset -= 1
    }
    return line(of: max(0, offset))
  }

  private func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}

/// What HTML's elements mean for running text.
private enum HTMLVocabulary {
  /// Elements that do not end a line of text.
  static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
    "mark",
    "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
  ]
  /// Elements whose text nobody sees.
  static let hidden: Set<String> = ["script", "style", "noscript", "template", "iframe", "object", "svg"]
  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
  static let links: Set<String> = ["a", "button"]
  /// Elements that hold a site's own words.
  static let navigation: Set<String> = ["nav", "footer", "button", "select", "aside", "menu"]

  /// What an element means for the text in it.
  static func traits(_ name: String, _ cssClass: String?) -> [HTMLTrait] {
    let meanings: [(HTMLTrait, Bool)] = [
      (.hidden, hidden.contains(name)), (.title, name == "title"), (.heading, headings.contains(name)),
      (.caption, isCaption(name, cssClass)), (.navigation, navigation.contains(name)),
      (.link, links.contains(name)),
    ]
    return meanings.filter(\.1).map(\.0)
  }

  /// Whether an element is a caption by its name or by its class, as Vietnamese sites name them.
  static func isCaption(_ name: String, _ cssClass: String?) -> Bool {
    if name == "figcaption" { return true }
    guard let words = cssClass?.lowercased() else { return false }
    return ["caption", "figcaption", "chuthich", "chu-thich", "photocms", "cap-"].contains {
      words.contains($0)
    }
  }
}
