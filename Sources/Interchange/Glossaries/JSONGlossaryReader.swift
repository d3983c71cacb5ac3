internal import BitextModel
package import Terminology

/// Reads the JSON that `JSONGlossaryWriter` writes, and any list of concepts of that form, one concept at a time.
package struct JSONGlossaryReader: GlossaryReader {
  /// What was read so far.
  package private(set) var report = ImportReport()

  /// A reader; it has no settings.
  package init() {}

  /// Calls `body` with each concept, in the order of the file.
  package mutating func forEachConcept(
    of pieces: () throws -> [UInt8]?, _ body: (Concept) throws -> Void
  ) throws {
    var objects = JSONObjects()
    while let bytes = try pieces() {
      try objects.feed(bytes) { object, line in
        var parser = JSONParser(object, line: line)
        let concept = try JSONConcept(try parser.value(), line: line).concept
        report.concepts += 1
        try body(concept)
      }
    }
    try objects.finish()
  }
}

/// Cuts a document into the objects of its list, which begins with the first bracket.
private struct JSONObjects {
  private enum State { case beforeList, inList, behindList }

  private var state = State.beforeList
  private var object: [UInt8] = []
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var line = 1
  private var objectLine = 1

  mutating func feed(_ bytes: [UInt8], _ body: (ArraySlice<UInt8>, Int) throws -> Void) throws {
    for byte in bytes {
      if byte == 0x0A { line += 1 }
      if depth > 0 { object.append(byte) }
      if isInString {
        endString(byte)
      } else if try isObjectEnd(byte) {
        try body(object[...], objectLine)
        object.removeAll(keepingCapacity: true)
      }
    }
  }

  private mutating func endString(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == 0x5C {
      isEscaped = true
    } else if byte == 0x22 {
      isInString = false
    }
  }

  /// Whether the byte ends an object of the list.
  private mutating func isObjectEnd(_ byte: UInt8) throws(TableError) -> Bool {
    switch byte {
    case 0x22: isInString = true
    case UInt8(ascii: "["): if state == .beforeList { state = .inList }
    case UInt8(ascii: "]"): if state == .inList, depth == 0 { state = .behindList }
    case UInt8(ascii: "{") where state == .inList: open()
    case UInt8(ascii: "}") where state == .inList:
      depth -= 1
      if depth < 0 { throw .expected("a concept", found: "}", line: line) }
      return depth == 0
    default: break
    }
    return false
  }

  private mutating func open() {
    if depth == 0 {
      objectLine = line
      object.append(UInt8(ascii: "{"))
    }
    depth += 1
  }

  func finish() throws(TableError) {
    guard state == .behindList, depth == 0 else {
      throw .expected("a list of concepts, [ … ]", found: "the end", line: line)
    }
  }
}

/// A concept out of its JSON.
private struct JSONConcept {
  private(set) var concept: Concept
  private let line: Int

  init(_ value: JSONValue, line: Int) throws(TableError) {
    self.line = line
    concept = Concept(
      id: value["id"]?.text ?? "", kind: try Self.value("kind", value, line) ?? .other,
      subjectField: value["field"]?.text, definition: value["definition"]?.text, note: value["note"]?.text,
      source: value["source"]?.text, sections: [])
    for section in value["languages"]?.list ?? [] { try add(section) }
    for evidence in value["seen"]?.list ?? [] { concept.evidence.append(Self.evidence(evidence)) }
  }

  private mutating func add(_ section: JSONValue) throws(TableError) {
    guard let tag = section["language"]?.text, !tag.isEmpty else {
      throw TableError(line: line, message: "expected a language for each list of terms, found none")
    }
    var terms: [Term] = []
    for term in section["terms"]?.list ?? [] { terms.append(try self.term(term)) }
    concept.sections.append(LanguageSection(Language(tag: tag), terms))
  }

  private func term(_ value: JSONValue) throws(TableError) -> Term {
    guard let text = value["term"]?.text else {
      throw TableError(line: line, message: "expected a “term”, found none")
    }
    return Term(
      text, status: try Self.value("status", value, line) ?? .preferred,
      review: try Self.value("review", value, line) ?? .accepted,
      partOfSpeech: try Self.value("part_of_speech", value, line),
      gender: try Self.value("gender", value, line),
      type: try Self.value("type", value, line), region: value["region"]?.text, note: value["note"]?.text,
      source: value["source"]?.text)
  }

  private static func value<T: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ object: JSONValue, _ line: Int
  ) throws(TableError) -> T? {
    guard let text = object[name]?.text else { return nil }
    guard let value = T(rawValue: text) else {
      let names = T.allCases.map(\.rawValue).joined(separator: ", ")
      throw .expected("under “\(name)” one of \(names)", found: text, line: line)
    }
    return value
  }

  private static func evidence(_ value: JSONValue) -> Evidence {
    Evidence(
      file: value["file"]?.text ?? "", vietnameseLines: lines(value["vi_lines"]),
      spanishLines: lines(value["es_lines"]), vietnamese: value["vi"]?.text ?? "",
      spanish: value["es"]?.text ?? "")
  }

  private static func lines(_ value: JSONValue?) -> [Int] { value?.list?.compactMap(\.number) ?? [] }
}
