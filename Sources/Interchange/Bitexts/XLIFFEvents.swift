/// Gathers pairs out of what the parser meets in a file of XLIFF.
final class XLIFFEvents: PairEvents {
  private(set) var unpairedUnits = 0
  private var pairs: [TextPair] = []
  private var error: TableError?
  /// The names of the elements that are open.
  private var open: [String] = []
  private var languages: (source: String?, target: String?)
  private var unit: XLIFFUnit?
  private var side: OpenSide?

  /// A source or a target that is being read.
  private struct OpenSide {
    let kind: Kind
    /// How many elements stand around its content.
    let depth: Int
    var content: XLIFFUnit.Side
    /// How many elements of codes are open.
    var codes = 0
    /// The depths of the marks of segments that are open.
    var marks: [Int] = []
  }

  private enum Kind: String {
    case source
    case cutSource = "seg-source"
    case target
  }

  /// Elements whose content belongs to the format that the text came from.
  private static let codes: Set<String> = ["ph", "bpt", "ept", "it", "sub"]

  func start(_ element: String, _ attributes: XMLAttributes, line: Int) {
    let name = XMLName.local(element)
    if open.isEmpty { checkRoot(name, attributes, line: line) }
    if side != nil { startInline(name, attributes) } else { startOuter(name, attributes, line: line) }
    open.append(name)
  }

  func end(_ element: String) {
    guard let name = open.popLast() else { return }
    if let side {
      if side.depth == open.count { close(side) } else { endInline(name) }
    } else if name == "trans-unit" || name == "unit" {
      closeUnit()
    }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) {
    guard side?.codes == 0 else { return }
    side?.content.whole += text
    if let last = side?.content.marked.indices.last, side?.marks.isEmpty == false {
      side?.content.marked[last].text += text
    }
  }

  func takePairs() -> [TextPair] {
    defer { pairs = [] }
    return pairs
  }

  func check() throws(TableError) {
    if let error { throw error }
  }

  private func checkRoot(_ name: String, _ attributes: XMLAttributes, line: Int) {
    guard name == "xliff" else {
      error = .expected("a file in translation, <xliff>", found: "<\(name)>", line: line)
      return
    }
    let version = attributes["version"] ?? ""
    if !["1.0", "1.1", "1.2", "2.0", "2.1", "2.2"].contains(version) {
      error = .expected("XLIFF of a version from 1.0 to 2.2", found: version, line: line)
    }
    languages = (attributes["srcLang"], attributes["trgLang"])
  }

  private func startOuter(_ name: String, _ attributes: XMLAttributes, line: Int) {
    switch name {
    case "file": startFile(attributes)
    case "trans-unit":
      let state: TranslationState? = attributes["approved"] == "yes" ? .final : nil
      unit = XLIFFUnit(line: line, segments: [XLIFFUnit.Segment(line: line, state: state)])
    case "unit": unit = XLIFFUnit(line: line)
    case "segment" where open.last == "unit":
      let state = attributes["state"].flatMap { TranslationState(rawValue: $0) }
      unit?.segments.append(XLIFFUnit.Segment(line: line, state: state))
    case "source", "seg-source", "target": startSide(name, attributes)
    default: break
    }
  }

  /// In 1.2 each file has languages of its own.
  private func startFile(_ attributes: XMLAttributes) {
    languages.source = attributes["source-language"] ?? languages.source
    languages.target = attributes["target-language"] ?? languages.target
  }

  /// Proposals hold sources and targets too, but not directly below a unit or segment.
  private func startSide(_ name: String, _ attributes: XMLAttributes) {
    guard let kind = Kind(rawValue: name), let parent = open.last,
      parent == "trans-unit" || (parent == "segment" && kind != .cutSource), unit?.segments.isEmpty == false
    else { return }
    var content = XLIFFUnit.Side(language: attributes["xml:lang"])
    content.state = attributes["state"].flatMap { TranslationState(version1: $0) }
    side = OpenSide(kind: kind, depth: open.count, content: content)
  }

  private func startInline(_ name: String, _ attributes: XMLAttributes) {
    if Self.codes.contains(name) { side?.codes += 1 }
    guard name == "mrk", attributes["mtype"] == "seg", side?.marks.isEmpty == true else { return }
    side?.marks.append(open.count)
    side?.content.marked.append((attributes["mid"] ?? "", []))
  }

  private func endInline(_ name: String) {
    if Self.codes.contains(name) { side?.codes -= 1 }
    if side?.marks.last == open.count { side?.marks.removeLast() }
  }

  private func close(_ side: OpenSide) {
    self.side = nil
    guard let last = unit?.segments.indices.last else { return }
    switch side.kind {
    case .source: unit?.segments[last].source = side.content
    case .cutSource: unit?.segments[last].cutSource = side.content
    case .target:
      unit?.segments[last].target = side.content
      if let state = side.content.state, unit?.segments[last].state == nil {
        unit?.segments[last].state = state
      }
    }
  }

  private func closeUnit() {
    guard let unit else { return }
    self.unit = nil
    let found = unit.pairs(source: languages.source, target: languages.target)
    if found.isEmpty { unpairedUnits += 1 }
    pairs += found
  }
}
