/// The text of a cue without its tags, and with its character references resolved.
///
/// Tags are SubRip's `<i>` and `<font color="…">`, WebVTT's `<c.yellow>`, `<v Mai>` and `<00:01.000>`, and what
/// SubStation Alpha leaves in files that were converted: `{\an8}`, `\N`. Linear in the length of the text.
struct CueMarkup {
  /// The text; line feeds between its lines.
  private(set) var text = String.UnicodeScalarView()
  /// The speakers that voice tags name.
  private(set) var voices: [String] = []

  private let scalars: [Unicode.Scalar]
  private var index = 0
  /// No tag and no reference is longer; what opens and does not close is text.
  private static let longest = 200

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    while index < scalars.count { step() }
  }

  private mutating func step() {
    switch scalars[index] {
    case "<" where opensTag: skipTag()
    case "{" where next == "\\": _ = skip(to: "}")
    case "\\" where next == "N" || next == "n": take("\n", length: 2)
    case "\\" where next == "h": take(" ", length: 2)
    case "&": resolveReference()
    default: take(scalars[index], length: 1)
    }
  }

  private var next: Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }

  /// A tag begins with a name, a slash or a time; "<" before a space is a sign.
  private var opensTag: Bool {
    guard let next else { return false }
    return next == "/" || next.properties.isAlphabetic || ("0"..."9").contains(next)
  }

  private mutating func take(_ scalar: Unicode.Scalar, length: Int) {
    append(scalar)
    index += length
  }

  /// Appends what is seen; marks of direction, joiners and byte order marks are not.
  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: return
    case 0xA0, 0x09, 0x0D, 0x2028, 0x2029: text.append(" ")
    default: text.append(scalar)
    }
  }

  private mutating func skipTag() {
    if let tag = skip(to: ">"), let voice = Self.voice(in: scalars[tag]) { voices.append(voice) }
  }

  /// Passes over what ends with a sign and gives what stands in it; without the sign, the opening one is text.
  private mutating func skip(to sign: Unicode.Scalar) -> Range<Int>? {
    guard let end = scalars[index...].prefix(Self.longest).firstIndex(of: sign) else {
      take(scalars[index], length: 1)
      return nil
    }
    defer { index = end + 1 }
    return (index + 1)..<end
  }

  /// The name in a voice tag: "Mai" of `v Mai` and of `v.loud Mai`.
  private static func voice(in tag: ArraySlice<Unicode.Scalar>) -> String? {
    guard tag.first == "v", let space = tag.firstIndex(where: { $0.value <= 0x20 }) else { return nil }
    guard space == tag.startIndex + 1 || tag[tag.startIndex + 1] == "." else { return nil }
    let name = CueWords.joined(tag[space...])
    return name.isEmpty ? nil : name
  }

  private mutating func resolveReference() {
    let ahead = scalars[(index + 1)...].prefix(Self.longestReference)
    guard let end = ahead.firstIndex(of: ";"),
      let scalar = CharacterReference.scalar(of: String(String.UnicodeScalarView(ahead[..<end])))
    else { return take("&", length: 1) }
    take(scalar, length: end + 1 - index)
  }

  /// "#x10FFFF;" is the longest that is known.
  private static let longestReference = 9
}

/// The character references that WebVTT and converted files use.
private enum CharacterReference {
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "lrm": "\u{200E}",
    "rlm": "\u{200F}",
  ]

  /// The scalar of what stands between "&" and ";".
  static func scalar(of name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 >= 0x20 ? Unicode.Scalar($0) : nil }
  }
}
