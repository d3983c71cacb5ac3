/// A value of JSON (RFC 8259); numbers are whole ones, as this program writes no others.
enum JSONValue {
  case null
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// The value under a name.
  subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// The text, if it is one.
  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The values of a list, if it is one.
  var list: [JSONValue]? { if case .list(let values) = self { values } else { nil } }

  /// The number, if it is one.
  var number: Int? { if case .number(let number) = self { number } else { nil } }
}

/// Parses one JSON value.
struct JSONParser {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var line: Int
  private var depth = 0

  /// Deeper values are no glossaries.
  private static let deepest = 64

  init(_ bytes: ArraySlice<UInt8>, line: Int) {
    self.bytes = bytes
    index = bytes.startIndex
    self.line = line
  }

  /// The value; nothing may stand behind it.
  mutating func value() throws(TableError) -> JSONValue {
    let value = try next()
    skipSpace()
    if index < bytes.endIndex { throw error("the end of the value") }
    return value
  }

  private mutating func next() throws(TableError) -> JSONValue {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { throw error("a value less deep") }
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .list(try list())
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private var peek: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private func error(_ wanted: String) -> TableError {
    let found = peek.map { String(decoding: [$0], as: UTF8.self) } ?? "the end"
    return .expected(wanted, found: found, line: line)
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      if byte == 0x0A { line += 1 }
      index += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard peek == byte else { return false }
    index += 1
    return true
  }

  private mutating func object() throws(TableError) -> [String: JSONValue] {
    index += 1
    var members: [String: JSONValue] = [:]
    if take(UInt8(ascii: "}")) { return members }
    repeat {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw error("a name in quotes") }
      let name = try string()
      guard take(UInt8(ascii: ":")) else { throw error("a colon") }
      members[name] = try next()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw error("a comma or }") }
    return members
  }

  private mutating func list() throws(TableError) -> [JSONValue] {
    index += 1
    var values: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return values }
    repeat { values.append(try next()) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw error("a comma or ]") }
    return values
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(TableError) -> JSONValue {
    guard bytes[index...].starts(with: word.utf8) else { throw error("a value") }
    index += word.utf8.count
    return value
  }

  private mutating func number() throws(TableError) -> Int {
    let start = index
    while let byte = peek, byte == 0x2D || (byte >= 0x30 && byte <= 0x39) { index += 1 }
    guard let number = Int(String(decoding: bytes[start..<index], as: UTF8.self)) else {
      throw error("a value")
    }
    return number
  }

  private mutating func string() throws(TableError) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = peek, byte != 0x22 {
      if byte < 0x20 { throw error("a quotation mark") }
      index += 1
      if byte == 0x5C { try escape(into: &text) } else { text.append(byte) }
    }
    guard peek == 0x22 else { throw error("a quotation mark") }
    index += 1
    guard let string = String(validating: text, as: UTF8.self) else { throw error("UTF-8 text") }
    return string
  }

  private mutating func escape(into text: inout [UInt8]) throws(TableError) {
    guard let byte = peek else { throw error("a letter behind the backslash") }
    index += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case 0x22, 0x5C, 0x2F: text.append(byte)
    case UInt8(ascii: "u"): text += try scalar().utf8
    default: throw error("one of the escapes of JSON")
    }
  }

  /// `\uXXXX`, or two of them for a scalar beyond the first plane.
  private mutating func scalar() throws(TableError) -> String {
    let first = try unit()
    guard first & 0xFC00 == 0xD800 else { return try string(of: first) }
    guard take(0x5C), peek == UInt8(ascii: "u") else { throw error("the second half of a character") }
    index += 1
    let second = try unit()
    guard second & 0xFC00 == 0xDC00 else { throw error("the second half of a character") }
    return try string(of: 0x10000 + ((first & 0x3FF) << 10) + (second & 0x3FF))
  }

  private func string(of value: UInt32) throws(TableError) -> String {
    guard let scalar = Unicode.Scalar(value) else { throw error("a character") }
    return String(Character(scalar))
  }

  private mutating func unit() throws(TableError) -> UInt32 {
    let end = index + 4
    guard end <= bytes.endIndex,
      let value = UInt32(String(decoding: bytes[index..<end], as: UTF8.self), radix: 16)
    else { throw error("four hexadecimal digits") }
    index = end
    return value
  }
}
