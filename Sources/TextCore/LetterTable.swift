/// What each letter is, looked up by scalar: lower case, folded form, class.
///
/// The folding is ICU's `Latin-ASCII`, asked once for every Latin letter and kept as a table, because the
/// transliterator itself runs at 6 MB/s. It takes đ and Đ to d, which stripping marks does not.
/// Built in about a millisecond; a look-up is one array access for Latin text.
package struct LetterTable: Sendable {
  /// What a scalar does in running text.
  package enum Class: UInt8, Sendable {
    /// White space of any kind, NBSP included.
    case space
    case letter, capital, digit
    /// Joins what stands around it inside a word: ' and ’.
    case apostrophe
    /// A combining mark.
    case mark
    /// Invisible inside a word: zero-width space, soft hyphen, BOM.
    case invisible
    case punctuation
  }

  private struct Entry {
    /// The folded letters, up to four ASCII bytes, the first in the lowest byte; 0 for none.
    var folded: UInt32 = 0
    var lowercase: UInt32 = 0
    var kind = Class.punctuation
  }

  /// U+0000 … U+024F, then U+1E00 … U+1EFF: the blocks of Latin letters.
  private let entries: [Entry]
  private static let firstBlock: UInt32 = 0x250
  private static let secondBlock: UInt32 = 0x1E00
  private static let secondBlockEnd: UInt32 = 0x1F00

  /// The table of this ICU.
  package static let shared = LetterTable()

  private init() {
    let scalars = (Array(0..<Self.firstBlock) + Array(Self.secondBlock..<Self.secondBlockEnd))
      .compactMap(Unicode.Scalar.init)
    let folded = Self.asciiForms(of: scalars)
    entries = zip(scalars, folded).map(Self.entry)
  }

  private static func entry(_ scalar: Unicode.Scalar, _ ascii: [UInt8]) -> Entry {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    let packed = ascii.prefix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return Entry(
      folded: packed, lowercase: lower.count == 1 ? (lower.first ?? scalar).value : scalar.value,
      kind: slowClass(scalar))
  }

  /// `Latin-ASCII` of each scalar in lower case, one a line; a letter that ICU leaves alone gives itself.
  private static func asciiForms(of scalars: [Unicode.Scalar]) -> [[UInt8]] {
    let text = scalars.map { scalar in
      scalar.properties.isAlphabetic ? scalar.properties.lowercaseMapping : scalar.isASCII ? String(scalar) : " "
    }
    // NUL and the line breaks of the first block would break the lines apart.
    let lines = text.map { $0.unicodeScalars.contains { $0.value < 0x20 } ? " " : $0 }
    let bytes = (try? ICU.transliterated(Array(lines.joined(separator: "\n").utf8), by: "Latin-ASCII")) ?? []
    let forms = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    return forms.count == scalars.count ? forms : scalars.map { Array(String($0).utf8) }
  }

  private static func slowClass(_ scalar: Unicode.Scalar) -> Class {
    let properties = scalar.properties
    switch scalar.value {
    case 0x27, 0x2019, 0x2BC: return .apostrophe
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: return .invisible
    default: break
    }
    if properties.isWhitespace { return .space }
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .capital
    case .decimalNumber: return .digit
    case .nonspacingMark, .enclosingMark, .spacingMark: return .mark
    case .control: return .space
    default: return properties.isAlphabetic ? .letter : .punctuation
    }
  }

  private func entry(of scalar: UInt32) -> Entry? {
    if scalar < Self.firstBlock { return entries[Int(scalar)] }
    guard scalar >= Self.secondBlock, scalar < Self.secondBlockEnd else { return nil }
    return entries[Int(scalar - Self.secondBlock + Self.firstBlock)]
  }

  /// What the scalar does in running text.
  package func kind(of scalar: Unicode.Scalar) -> Class {
    entry(of: scalar.value)?.kind ?? Self.slowClass(scalar)
  }

  /// The scalar in lower case; those that would become several letters stay as they are.
  package func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if let entry = entry(of: scalar.value) { return Unicode.Scalar(entry.lowercase) ?? scalar }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? (lower.first ?? scalar) : scalar
  }

  /// Appends the scalar folded: lower case, without diacritics, đ as d; marks and invisible ones give nothing.
  package func fold(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) {
    if let entry = entry(of: scalar.value), entry.kind == .letter || entry.kind == .capital {
      var packed = entry.folded
      while packed != 0 {
        bytes.append(UInt8(truncatingIfNeeded: packed))
        packed >>= 8
      }
      return
    }
    switch kind(of: scalar) {
    case .mark, .invisible: return
    case .space: bytes.append(0x20)
    case .apostrophe: bytes.append(0x27)
    default: UTF8.encode(lowercase(scalar))?.forEach { bytes.append($0) }
    }
  }
}
