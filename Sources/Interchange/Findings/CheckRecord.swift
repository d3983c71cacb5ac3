/// A document of records that are checked: one pair of texts, or lines.
package struct CheckRecord: Sendable {
  /// A line of the document.
  package struct Line: Sendable {
    /// Its number; nil where the record is one pair.
    package let number: Int?
    /// The Vietnamese text.
    package let vietnamese: JSONString?
    /// The Spanish text.
    package let spanish: JSONString?
  }

  /// What the record is called.
  package let id: String?
  /// Its lines.
  package let lines: [Line]
}

/// Reads records of texts to be checked, one object a line: `{"id", "vi", "es"}` or `{"id", "lines": [{"n", "vi", "es"}]}`.
///
/// Either text may be missing; other names are passed over.
package struct CheckRecordReader: Sendable {
  /// A reader; it has no settings.
  package init() {}

  /// The record on a line; nil where the line is empty.
  package func record(in bytes: [UInt8], line: Int) throws(TableError) -> CheckRecord? {
    guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw TableError(line: line, message: "expected UTF-8 text, found other bytes")
    }
    var scanner = JSONScanner(bytes, line: line)
    let record = try record(&scanner, line)
    try scanner.finish()
    return record
  }

  private func record(_ scanner: inout JSONScanner, _ line: Int) throws(TableError) -> CheckRecord {
    var id: String?
    var pair = Pair()
    var lines: [CheckRecord.Line]?
    try scanner.object { (scanner, name) throws(TableError) in
      switch name {
      case "id": id = try scanner.label()
      case "lines": lines = try self.lines(&scanner)
      default: try pair.read(name, &scanner)
      }
    }
    if lines == nil, pair.isEmpty {
      throw TableError(line: line, message: "expected “vi”, “es” or “lines”, found none of them")
    }
    return CheckRecord(id: id, lines: lines ?? [pair.line(nil)])
  }

  private func lines(_ scanner: inout JSONScanner) throws(TableError) -> [CheckRecord.Line] {
    var lines: [CheckRecord.Line] = []
    try scanner.array { (scanner) throws(TableError) in
      var number: Int?
      var pair = Pair()
      try scanner.object { (scanner, name) throws(TableError) in
        if name == "n" { number = try scanner.integer() } else { try pair.read(name, &scanner) }
      }
      lines.append(pair.line(number ?? lines.count + 1))
    }
    return lines
  }

  /// Both texts on their way.
  private struct Pair {
    private var vietnamese: JSONString?
    private var spanish: JSONString?
    private(set) var isEmpty = true

    mutating func read(_ name: String, _ scanner: inout JSONScanner) throws(TableError) {
      switch name {
      case "vi": vietnamese = try scanner.optionalString()
      case "es": spanish = try scanner.optionalString()
      default: return try scanner.skip()
      }
      isEmpty = false
    }

    func line(_ number: Int?) -> CheckRecord.Line {
      CheckRecord.Line(number: number, vietnamese: vietnamese, spanish: spanish)
    }
  }
}
