internal import BitextModel
package import Terminology

/// Reads TBX of any version and dialect, valid or not: `martif`, `tbx` with either style, TBX-Min.
///
/// What counts is where a piece of information stands (concept, language, term) and what it is called; the order and
/// the groups round it do not. So that files are read as well that break the rules of their dialect.
package struct TBXReader: GlossaryReader {
  /// What was read so far.
  package private(set) var report = ImportReport()
  private let file: String

  /// A reader; the file's name stands with the sentences that are found in it.
  package init(file: String = "") {
    self.file = file
  }

  /// Calls `body` with each concept, in the order of the file.
  package mutating func forEachConcept(
    of pieces: () throws -> [UInt8]?, _ body: (Concept) throws -> Void
  ) throws {
    report = try TBXEvents(file: file).forEachConcept(of: pieces, body)
  }
}

/// Knows the elements of TBX, whatever their version.
private final class TBXEvents: ConceptEvents {
  /// What an element stands for.
  private enum Part {
    case concept, language, term, text, code, group, property
  }

  private static let parts: [String: Part] = [
    "termEntry": .concept, "conceptEntry": .concept,
    "langSet": .language, "langSec": .language, "langGroup": .language,
    "tig": .term, "ntig": .term, "termSec": .term, "termGroup": .term,
    "term": .text,
    "bpt": .code, "ept": .code, "ph": .code, "it": .code, "sc": .code, "ec": .code,
    "termGrp": .group, "descripGrp": .group, "adminGrp": .group, "transacGrp": .group, "termNoteGrp": .group,
    "termNoteGroup": .group, "hi": .group, "foreign": .group, "termCompList": .group,
    "termCompGrp": .group,
  ]

  private var isInConcept = false
  /// What the names are that came before, with their prefixes.
  private var elements: [String: (name: String, part: Part)] = [:]
  /// No file of people has more; what a hostile one has is not kept.
  private static let mostElements = 1_000
  /// What a data category refers to.
  private var target = ""

  override func start(_ element: String, _ attributes: XMLAttributes, line: Int) {
    let (name, part) = known(element)
    checkRoot(name, ["martif", "tbx", "TBX"], wanted: "a TBX glossary, <martif> or <tbx>", line: line)
    guard isInConcept || part == .concept else { return }
    switch part {
    case .concept:
      isInConcept = true
      builder.begin(id: attributes["id"] ?? "")
    case .language:
      builder.begin(LanguageNames.language(attributes["xml:lang"] ?? attributes["lang"] ?? ""))
    case .term: builder.beginTerm()
    case .text: reading.begin("term", line: line)
    case .code: reading.codeDepth += 1
    case .group: break
    case .property:
      reading.begin(attributes["type"] ?? name, line: line)
      target = attributes["target"] ?? ""
    }
  }

  override func end(_ element: String) {
    guard isInConcept else { return }
    switch known(element).part {
    case .concept:
      isInConcept = false
      endConcept()
    case .language: builder.endLanguage()
    case .term: builder.endTerm()
    case .text: if let text = reading.end() { builder.setText(text) }
    case .code: reading.codeDepth -= 1
    case .group: break
    case .property: endProperty()
    }
  }

  /// The text of a reference and what it refers to stay together.
  private func endProperty() {
    guard let value = reading.end() else { return }
    let isLink = !target.isEmpty && target != value
    builder.set(
      reading.name, isLink ? (value.isEmpty ? target : "\(value) (\(target))") : value, line: reading.line)
  }

  private func known(_ element: String) -> (name: String, part: Part) {
    if let known = elements[element] { return known }
    let name = Self.localName(element)
    let found = (name, Self.parts[name] ?? .property)
    if elements.count < Self.mostElements { elements[element] = found }
    return found
  }

  /// The name without its prefix: that of TBX's tags differs from file to file.
  private static func localName(_ element: String) -> String {
    let utf8 = element.utf8
    guard let colon = utf8.firstIndex(of: 0x3A) else { return element }
    return String(element[utf8.index(after: colon)...])
  }
}
