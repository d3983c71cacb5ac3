internal import BitextModel
package import Terminology

/// Reads MultiTerm XML (`mtf`), whatever its descriptive fields are called.
package struct MultiTermReader: GlossaryReader {
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
    report = try MultiTermEvents(file: file).forEachConcept(of: pieces, body)
  }
}

/// Knows the elements of MultiTerm XML.
private final class MultiTermEvents: ConceptEvents {
  override func start(_ element: String, _ attributes: XMLAttributes, line: Int) {
    checkRoot(element, ["mtf"], wanted: "a termbase of MultiTerm, <mtf>", line: line)
    switch element {
    case "conceptGrp": builder.begin(id: "")
    case "language":
      builder.begin(LanguageNames.language(attributes["lang"] ?? attributes["type"] ?? ""))
    case "termGrp": builder.beginTerm()
    case "term", "concept": reading.begin(element, line: line)
    case "descrip": reading.begin(attributes["type"] ?? element, line: line)
    case "transac", "date", "system": reading.begin("transac", line: line)
    default: break
    }
  }

  override func end(_ element: String) {
    switch element {
    case "conceptGrp": endConcept()
    case "languageGrp": builder.endLanguage()
    case "termGrp": builder.endTerm()
    case "term": if let text = reading.end() { builder.setText(text) }
    case "concept": if let number = reading.end() { builder.setNumber(number) }
    case "descrip", "transac", "date", "system":
      if let text = reading.end() { builder.set(reading.name, text, line: reading.line) }
    default: break
    }
  }
}
