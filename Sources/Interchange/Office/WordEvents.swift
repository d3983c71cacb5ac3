/// Gathers the paragraphs and tables of a part of a Word document.
final class WordEvents: XMLEvents {
  /// The paragraphs in the order in which they begin, empty ones as well.
  private(set) var paragraphs: [WordParagraph] = []
  /// The rows of each table.
  private(set) var tables: [[WordRow]] = []
  /// Whether the part is one of text.
  private(set) var isDocument = false

  private var depth = 0
  /// The paragraphs that are open: those of a text box stand within another one.
  private var open: [Int] = []
  private var openTables: [OpenTable] = []
  /// How many elements are open whose text nobody sees.
  private var hidden = 0
  /// The depths of the open notes that only draw a line.
  private var separators: [Int] = []
  private var properties = PropertyState()
  private var isInText = false
  /// What stands before a paragraph mark that was deleted goes on in the next paragraph.
  private var carried: [UInt8] = []

  fileprivate struct OpenTable {
    var rows: [WordRow] = []
    var cell: [UInt8]?
  }

  /// What is known of the run and the properties that are open.
  private struct PropertyState {
    var paragraph = 0
    var run = 0
    var isRunHidden = false
    var isMarkDeleted = false

    var areOpen: Bool { paragraph + run > 0 }
  }

  func start(_ element: String, _ attributes: XMLAttributes, line: Int) {
    let name = XMLName.local(element)
    depth += 1
    if depth == 1 { isDocument = ["document", "footnotes", "endnotes"].contains(name) }
    switch name {
    case "p": beginParagraph()
    case "r": properties.isRunHidden = false
    case "t": isInText = true
    case "pPr": properties.paragraph += 1
    case "rPr": properties.run += 1
    case "tbl": openTables.append(OpenTable())
    case "tr": openTables.modifyLast { $0.rows.append(WordRow(line: paragraphs.count + 1)) }
    case "tc": openTables.modifyLast { $0.cell = [] }
    default: startOther(name, attributes)
    }
  }

  private func startOther(_ name: String, _ attributes: XMLAttributes) {
    if properties.areOpen { return startProperty(name, attributes) }
    if WordVocabulary.hidden.contains(name) || isSeparator(name, attributes) { hidden += 1 }
    if WordVocabulary.spaces.contains(name) { append(0x20) }
    if name == "noBreakHyphen" { append(0x2D) }
  }

  private func startProperty(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "pStyle":
      if let last = open.last { paragraphs[last].style = attributes.prefixed("val") }
    case "vanish" where properties.paragraph == 0:
      properties.isRunHidden = !["0", "false", "off"].contains(attributes.prefixed("val"))
    case "del" where properties.paragraph > 0 && properties.run > 0,
      "moveFrom" where properties.paragraph > 0 && properties.run > 0:
      properties.isMarkDeleted = true
    default: break
    }
  }

  func end(_ element: String) {
    let name = XMLName.local(element)
    depth -= 1
    switch name {
    case "p": endParagraph()
    case "t": isInText = false
    case "pPr": properties.paragraph -= 1
    case "rPr": properties.run -= 1
    case "tc": openTables.modifyLast { $0.endCell() }
    case "tbl": if let table = openTables.popLast() { tables.append(table.rows) }
    default: endOther(name)
    }
  }

  private func endOther(_ name: String) {
    if properties.areOpen { return }
    if WordVocabulary.hidden.contains(name) { hidden -= 1 }
    if separators.last == depth + 1 {
      separators.removeLast()
      hidden -= 1
    }
  }

  private func isSeparator(_ name: String, _ attributes: XMLAttributes) -> Bool {
    guard name == "footnote" || name == "endnote", let type = attributes.prefixed("type"), type != "normal"
    else { return false }
    separators.append(depth)
    return true
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) {
    if isInText, isShown, let last = open.last { paragraphs[last].text += text }
  }

  private var isShown: Bool { hidden == 0 && !properties.isRunHidden }

  private func append(_ byte: UInt8) {
    if isShown, let last = open.last { paragraphs[last].text.append(byte) }
  }

  private func beginParagraph() {
    open.append(paragraphs.count)
    paragraphs.append(WordParagraph(text: carried))
    carried = []
    properties.isMarkDeleted = false
    properties.isRunHidden = false
  }

  private func endParagraph() {
    guard let index = open.popLast() else { return }
    if properties.isMarkDeleted {
      properties.isMarkDeleted = false
      carried = paragraphs[index].text
      paragraphs[index].text = []
    }
    let text = paragraphs[index].text
    openTables.modifyLast { $0.cell? += text + [0x20] }
  }
}

extension WordEvents.OpenTable {
  /// Puts the text of the cell into the last row.
  fileprivate mutating func endCell() {
    let text = String(decoding: XMLSpace.collapsed(cell ?? []), as: UTF8.self)
    rows.modifyLast { $0.cells.append(text) }
    cell = nil
  }
}

extension Array {
  /// Changes the last element, if there is one.
  fileprivate mutating func modifyLast(_ change: (inout Element) -> Void) {
    if !isEmpty { change(&self[count - 1]) }
  }
}

/// What the elements of a Word document mean for its text.
private enum WordVocabulary {
  /// Elements whose text nobody sees: changes that took text away, what stands in for a drawing, readings.
  static let hidden: Set<String> = ["del", "moveFrom", "Fallback", "rt"]
  /// Elements that part words.
  static let spaces: Set<String> = ["tab", "ptab", "br", "cr"]
}
