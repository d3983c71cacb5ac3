/// Tells which dialect of TBX or TMX a file is written in, and what in it breaks the rules of that dialect.
///
/// The file may have any size: what is kept of it are the ids of its entries.
package struct FileValidator: Sendable {
  /// A validator; it has no settings.
  package init() {}

  /// Checks a file that comes in pieces.
  package func verdict(of pieces: () throws -> [UInt8]?) throws -> FileVerdict {
    let parser = XMLPieces(RuleEvents())
    do {
      while let bytes = try pieces() { try parser.feed(bytes) }
      try parser.finish()
    } catch let error as TableError {
      parser.events.note(error.message, line: error.line)
    }
    return parser.events.finished()
  }
}

/// Hands what the parser meets to the rules of the dialect that the first element names.
private final class RuleEvents: XMLEvents {
  private var rules: (any FileRules)?
  private var verdict = FileVerdict()
  private var isOther = false
  private var open: [OpenElement] = []

  func start(_ element: String, _ attributes: XMLAttributes, line: Int) {
    if isOther { return }
    if rules == nil { begin(element, attributes, line: line) }
    var new = OpenElement(element, line: line)
    new.detail = attributes["type"] ?? ""
    rules?.start(new, attributes, inside: open, &verdict)
    open.append(new)
  }

  private func begin(_ element: String, _ attributes: XMLAttributes, line: Int) {
    rules = TBXRules(root: element, attributes) ?? TMXRules(root: element, attributes)
    if let rules {
      verdict.dialect = rules.dialect
    } else {
      isOther = true
      verdict.add("expected TBX or TMX, found <\(element)>", line: line)
    }
  }

  func end(_ element: String) {
    guard !isOther, let last = open.popLast() else { return }
    rules?.end(last, inside: &open, &verdict)
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) {
    guard !isOther, let last = open.indices.last else { return }
    open[last].append(text)
  }

  func note(_ message: String, line: Int) { verdict.add(message, line: line) }

  func finished() -> FileVerdict {
    rules?.finish(&verdict)
    verdict.findings.sort { $0.line < $1.line }
    return verdict
  }
}

/// The rules of a dialect.
protocol FileRules {
  /// The dialect in words.
  var dialect: String { get }
  /// Looks at a start tag inside the elements that are open.
  mutating func start(
    _ element: OpenElement, _ attributes: XMLAttributes, inside open: [OpenElement],
    _ verdict: inout FileVerdict)
  /// Looks at an element that ended; the one that it stands in is the last of those that are open.
  mutating func end(_ element: OpenElement, inside open: inout [OpenElement], _ verdict: inout FileVerdict)
  /// Looks back at the whole file.
  mutating func finish(_ verdict: inout FileVerdict)
}

/// An element whose end has not come yet.
struct OpenElement {
  /// The name as it stands in the file.
  let qualifiedName: String
  /// The name without its prefix.
  let name: String
  let line: Int
  /// The elements that have stood in it, by name, and which was the last one.
  var children: [String: Int] = [:]
  var lastChild = ""
  /// Its type, which names the data category.
  var detail = ""
  private(set) var text: [UInt8] = []

  /// Longer texts are cut: what is looked at stands in short ones.
  private static let longestText = 1 << 16

  init(_ name: String, line: Int) {
    qualifiedName = name
    self.name = name.utf8.firstIndex(of: 0x3A).map { String(name[name.utf8.index(after: $0)...]) } ?? name
    self.line = line
  }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    if text.count < Self.longestText { text += piece }
  }

  /// Whether it holds text besides elements.
  var hasText: Bool { text.contains { $0 > 0x20 } }

  /// The text without outer space.
  var trimmed: String {
    let end = text.lastIndex { $0 > 0x20 } ?? -1
    let start = text.firstIndex { $0 > 0x20 } ?? 0
    return start <= end ? String(decoding: text[start...end], as: UTF8.self) : ""
  }
}
