/// Reads a line of JSON from its beginning to its end (RFC 8259), and tells where texts stand in it.
///
/// What is not asked for is passed over without being kept. O(bytes).
struct JSONScanner {
  /// Deeper values than this are no records.
  private static let deepest = 64

  private let bytes: [UInt8]
  private let line: Int
  private var position = 0

  /// A scanner for one line of a file; `number` is for errors.
  init(_ bytes: [UInt8], line number: Int) {
    self.bytes = bytes
    line = number
  }

  /// Calls `body` with each name of an object; it has to read or skip the value.
  mutating func object(_ body: (inout JSONScanner, String) throws(TableError) -> Void) throws(TableError) {
    try take("{", "an object")
    if skips("}") { return }
    repeat {
      let name = try string().text
      try take(":", "“:”")
      try body(&self, name)
    } while skips(",")
    try take("}", "“,” or “}”")
  }

  /// Calls `body` for each element of an array; it has to read or skip the value.
  mutating func array(_ body: (inout JSONScanner) throws(TableError) -> Void) throws(TableError) {
    try take("[", "an array")
    if skips("]") { return }
    repeat { try body(&self) } while skips(",")
    try take("]", "“,” or “]”")
  }

  /// A text.
  mutating func string() throws(TableError) -> JSONString {
    try take("\"", "a text in quotes")
    let start = position
    var hasEscapes = false
    while position < bytes.count, bytes[position] != 0x22 {
      if bytes[position] < 0x20 { throw failure("“\"” behind a text, or an escape for a control character") }
      if bytes[position] == 0x5C {
        hasEscapes = true
        try skipEscape()
      } else {
        position += 1
      }
    }
    guard position < bytes.count else { throw failure("“\"” behind a text") }
    position += 1
    return JSONString(bytes[start..<position - 1], hasEscapes: hasEscapes)
  }

  /// A text, or nil for null.
  mutating func optionalString() throws(TableError) -> JSONString? {
    if next() == UInt8(ascii: "n") {
      try skip()
      return nil
    }
    return try string()
  }

  /// A text, or a number as it is written.
  mutating func label() throws(TableError) -> String? {
    guard let byte = next(), byte == 0x2D || (0x30...0x39).contains(byte) else {
      return try optionalString()?.text
    }
    return String(decoding: word(), as: UTF8.self)
  }

  /// A whole number.
  mutating func integer() throws(TableError) -> Int {
    _ = next()
    let start = position
    guard let number = Int(String(decoding: word(), as: UTF8.self)) else {
      position = start
      throw failure("a whole number")
    }
    return number
  }

  /// Passes over a value, whatever it is.
  mutating func skip() throws(TableError) { try skip(depth: 0) }

  /// Makes sure that nothing is left.
  mutating func finish() throws(TableError) {
    if next() != nil { throw failure("the end of the line") }
  }

  private mutating func skip(depth: Int) throws(TableError) {
    if depth > Self.deepest { throw failure("values inside values no deeper than \(Self.deepest)") }
    switch next() {
    case UInt8(ascii: "{"):
      try object { (scanner, _) throws(TableError) in try scanner.skip(depth: depth + 1) }
    case UInt8(ascii: "["): try array { (scanner) throws(TableError) in try scanner.skip(depth: depth + 1) }
    case UInt8(ascii: "\""): _ = try string()
    default:
      let start = position
      let word = String(decoding: word(), as: UTF8.self)
      if ["true", "false", "null"].contains(word) || Double(word) != nil { return }
      position = start
      throw failure("a value")
    }
  }

  private mutating func skipEscape() throws(TableError) {
    let isNumbered = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "u")
    guard position + 1 < bytes.count, "\"\\/bfnrtu".utf8.contains(bytes[position + 1]) else {
      throw failure("an escape")
    }
    if isNumbered {
      let digits = bytes[(position + 2)...].prefix(4)
      guard digits.count == 4, digits.allSatisfy({ Self.hex($0) != nil }) else {
        throw failure("four digits behind \\u")
      }
    }
    position += isNumbered ? 6 : 2
  }

  /// The letters, digits and signs that follow.
  private mutating func word() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, !Self.endsWord(bytes[position]) { position += 1 }
    return bytes[start..<position]
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x2C || byte == 0x5D || byte == 0x7D || byte == 0x3A
  }

  /// The value of a hexadecimal digit.
  static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// The next byte that is no space; it is not taken.
  private mutating func next() -> UInt8? {
    while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
    return position < bytes.count ? bytes[position] : nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private mutating func skips(_ sign: Unicode.Scalar) -> Bool {
    guard next() == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  private mutating func take(_ sign: Unicode.Scalar, _ expectation: String) throws(TableError) {
    if !skips(sign) { throw failure(expectation) }
  }

  private func failure(_ expectation: String) -> TableError {
    let found = String(decoding: bytes[min(position, bytes.count)...].prefix(20), as: UTF8.self)
    let column =
      String(decoding: bytes[..<min(position, bytes.count)], as: UTF8.self).unicodeScalars.count + 1
    let what = found.isEmpty ? "the end of the line" : "“\(found)”"
    return TableError(line: line, message: "column \(column): expected \(expectation), found \(what)")
  }
}
