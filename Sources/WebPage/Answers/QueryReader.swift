internal import HTTPTypes
internal import Hummingbird

/// The parameters of an address, read as what they have to be.
struct QueryReader {
  private let values: [(name: String, value: String)]

  init(_ request: Request) {
    self.init(request.head.path ?? "")
  }

  /// The parameters of an address: what stands behind its question mark.
  init(_ address: String) {
    let query =
      address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first ?? ""
    values = query.split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (Self.decoded(parts[0]), parts.count == 2 ? Self.decoded(parts[1]) : "")
    }
  }

  /// A text as forms write it: a plus is a space, and bytes are written with a percent sign.
  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let code = UInt8(String(Substring(rest.prefix(2))), radix: 16),
        rest.count >= 2
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func all(_ name: String) -> [String] { values.filter { $0.name == name }.map(\.value) }

  /// A text; nil where it is not given.
  func text(_ name: String, most: Int = 2000) throws -> String? {
    guard let text = all(name).first else { return nil }
    guard text.unicodeScalars.count <= most else {
      throw Problem.bad("“\(name)” has more than \(most) characters")
    }
    return text
  }

  /// A text that has to be given; it may be empty.
  func required(_ name: String, most: Int = 2000) throws -> String {
    guard let text = try text(name, most: most) else {
      throw Problem.bad("expected “\(name)” in the address")
    }
    return text
  }

  /// A whole number, or the usual one.
  func number(_ name: String, _ range: ClosedRange<Int>, usual: Int) throws -> Int {
    guard let text = all(name).first else { return usual }
    guard let number = Int(text), range.contains(number) else {
      throw Problem.bad(
        "expected a number from \(range.lowerBound) to \(range.upperBound) as “\(name)”, found “\(text)”")
    }
    return number
  }

  /// Yes or no; no where it is not given.
  func flag(_ name: String) throws -> Bool {
    guard let text = all(name).first else { return false }
    guard let flag = Bool(text) else {
      throw Problem.bad("expected true or false as “\(name)”, found “\(text)”")
    }
    return flag
  }

  /// One of some names; nil where none is given.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ name: String, _ type: Choice.Type) throws
    -> Choice?
  {
    try all(name).first.map { try Self.choice($0, name) }
  }

  /// Some of some names, each given as a parameter of its own.
  func choices<Choice: RawRepresentable<String> & CaseIterable & Hashable>(
    _ name: String, _ type: Choice.Type
  ) throws -> Set<Choice> {
    Set(try all(name).map { try Self.choice($0, name) })
  }

  /// Some texts.
  func texts(_ name: String) -> Set<String> { Set(all(name)) }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ name: String
  ) throws -> Choice {
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem.bad("expected one of \(known) as “\(name)”, found “\(text)”")
    }
    return choice
  }
}
