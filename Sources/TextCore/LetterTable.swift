/// What each letter is, looked up by scalar: lower case, folded form, class.
///
/// The folding is that of ICU's `Latin-ASCII`, which a test compares letter by letter. It is derived from ICU's
/// decompositions and a list of the letters that have none, because opening that transliterator costs 25 ms and
/// running it 6 MB/s. It takes đ and Đ to d, which stripping marks does not.
/// Built in a fraction of a millisecond; a look-up is one array access for Latin text.
package struct LetterTable: Sendable {
  /// What a scalar does in running text.
  package enum Class: Sendable {
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

  /// The classes of the same scalars and of the general punctuation, which every scalar of a text is asked for.
  private let kinds: [Class]
  private let punctuationKinds: [Class]
  private static let punctuation: ClosedRange<UInt32> = 0x2000...0x206F

  /// The table of this ICU.
  package static let shared = LetterTable()

  private init() {
    let scalars = (Array(0..<Self.firstBlock) + Array(Self.secondBlock..<Self.secondBlockEnd))
      .compactMap(Unicode.Scalar.init)
    let folded = Self.asciiForms(of: scalars)
    entries = zip(scalars, folded).map(Self.entry)
    kinds = entries.map(\.kind)
    punctuationKinds = Self.punctuation.compactMap(Unicode.Scalar.init).map(Self.slowClass)
  }

  private static func entry(_ scalar: Unicode.Scalar, _ ascii: [UInt8]) -> Entry {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    let packed = ascii.prefix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return Entry(
      folded: packed, lowercase: lower.count == 1 ? (lower.first ?? scalar).value : scalar.value,
      kind: slowClass(scalar))
  }

  /// Each scalar in lower case and without marks, one a line.
  private static func asciiForms(of scalars: [Unicode.Scalar]) -> [[UInt8]] {
    let text = scalars.map { scalar -> String in
      let lower = scalar.properties.lowercaseMapping
      if let letter = undecomposed[lower] { return letter }
      return scalar.value >= 0x20 && scalar != "\u{7F}" ? lower : " "
    }
    let bytes = (try? ICU.nfkd(Array(text.joined(separator: "\n").utf8))) ?? []
    let forms = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(withoutMarks)
    return forms.count == scalars.count ? forms : scalars.map { Array(String($0).utf8) }
  }

  /// A decomposed letter without its marks; a letter that ASCII has no form for ("ə", "ʒ") stays as it is.
  private static func withoutMarks(_ form: ArraySlice<UInt8>) -> [UInt8] {
    if form.allSatisfy({ $0 < 0x80 }) { return Array(form) }
    return String(decoding: form, as: UTF8.self).unicodeScalars.flatMap { scalar -> [UInt8] in
      let isLetter = [.lowercaseLetter, .otherLetter].contains(scalar.properties.generalCategory)
      return isLetter ? Array((undecomposed[String(scalar)] ?? String(scalar)).utf8) : []
    }
  }

  /// Letters that Unicode does not decompose, as `Latin-ASCII` writes them.
  private static let undecomposed: [String: String] = {
    let rows = """
      đ=d ð=d ɖ=d ø=o ł=l ħ=h ŧ=t ŋ=n æ=ae œ=oe ß=ss þ=th ı=i ĸ=q ŉ='n ſ=s ƀ=b ɓ=b ƃ=b ƈ=c ɗ=d ƌ=d ƒ=f ɠ=g ɨ=i ƙ=k ƚ=l \
      ɲ=n ƞ=n ƥ=p ƫ=t ƭ=t ʈ=t ʋ=v ƴ=y ƶ=z ȡ=d ǥ=g ȥ=z ȴ=l ȵ=n ȶ=t ȷ=j ȸ=db ȹ=qp ⱥ=a ȼ=c ⱦ=t ȿ=s ɀ=z ʉ=u ɇ=e ɉ=j \
      ɋ=q ɍ=r ɏ=y ẜ=s ẝ=s ƣ=oi ɛ=e ǝ=e ꞓ=c ẞ=ss ỻ=ll ỽ=v ỿ=y ƕ=hv ɩ=i
      """
    let pairs = rows.split { $0 == " " || $0 == "\n" }.map { $0.split(separator: "=").map(String.init) }
    return Dictionary(pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) }) { first, _ in first }
  }()

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
    let value = scalar.value
    if value < Self.firstBlock { return kinds[Int(value)] }
    if value >= Self.secondBlock, value < Self.secondBlockEnd {
      return kinds[Int(value - Self.secondBlock + Self.firstBlock)]
    }
    if Self.punctuation.contains(value) {
      return punctuationKinds[Int(value - Self.punctuation.lowerBound)]
    }
    return Self.slowClass(scalar)
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
    default:
      // "Å", the sign of the ångström, stands in no block of letters, but its small letter does.
      let lower = lowercase(scalar)
      if lower != scalar { return fold(lower, into: &bytes) }
      UTF8.encode(scalar)?.forEach { bytes.append($0) }
    }
  }

  /// Appends UTF-8 text folded, scalar by scalar; ill-formed bytes are passed over.
  package func fold(_ text: ArraySlice<UInt8>, into bytes: inout [UInt8]) {
    var index = text.startIndex
    while index < text.endIndex {
      let first = text[index]
      if first < 0x80 {
        bytes.append(first >= 0x41 && first <= 0x5A ? first | 0x20 : first)
        index += 1
        continue
      }
      let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
      var value = UInt32(first) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
      for offset in 1..<width where index + offset < text.endIndex {
        value = value << 6 | UInt32(text[index + offset] & 0x3F)
      }
      if let scalar = Unicode.Scalar(value) { fold(scalar, into: &bytes) }
      index += width
    }
  }
}
