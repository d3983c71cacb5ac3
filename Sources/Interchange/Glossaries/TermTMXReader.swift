internal import BitextModel
package import Terminology

/// Reads the units of a translation memory as terms: one unit a concept.
package struct TermTMXReader: GlossaryReader {
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
    report = try TermTMXEvents(file: file).forEachConcept(of: pieces, body)
  }
}

/// Knows the elements of TMX.
private final class TermTMXEvents: ConceptEvents {
  /// Elements whose content belongs to the format that the text came from.
  private static let codes: Set<String> = ["bpt", "ept", "ph", "it", "ut", "sub"]

  private var isInUnit = false

  override func start(_ element: String, _ attributes: XMLAttributes, line: Int) {
    checkRoot(element, ["tmx"], wanted: "a translation memory, <tmx>", line: line)
    guard isInUnit || element == "tu" else { return }
    switch element {
    case "tu":
      isInUnit = true
      builder.begin(id: attributes["tuid"] ?? "")
    case "tuv":
      builder.begin(LanguageNames.language(attributes["xml:lang"] ?? attributes["lang"] ?? ""))
      builder.beginTerm()
    case "seg", "note": reading.begin(element, line: line)
    case "prop": reading.begin(Self.name(ofProperty: attributes["type"] ?? element), line: line)
    default: if Self.codes.contains(element) { reading.codeDepth += 1 }
    }
  }

  /// Names of properties that are no standard ones begin with x-.
  private static func name(ofProperty type: String) -> String {
    type.hasPrefix("x-") ? String(type.dropFirst(2)) : type
  }

  override func end(_ element: String) {
    guard isInUnit else { return }
    switch element {
    case "tu":
      isInUnit = false
      endConcept()
    case "tuv":
      builder.endTerm()
      builder.endLanguage()
    case "seg": if let text = reading.end() { builder.setText(text) }
    case "note", "prop": if let text = reading.end() { builder.set(reading.name, text, line: reading.line) }
    default: if Self.codes.contains(element) { reading.codeDepth -= 1 }
    }
  }
}
