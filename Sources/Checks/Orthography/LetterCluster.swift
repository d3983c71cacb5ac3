internal import TextCore

/// A letter with the marks upon it, brought into the form that it should have.
struct LetterCluster {
  /// The scalars in NFC.
  private(set) var scalars: [Unicode.Scalar]
  let start: Int
  /// Whether normalization changed it.
  let isDecomposed: Bool

  /// A letter and the marks behind it.
  init(_ source: ArraySlice<SourceScalar>) {
    start = source.first?.start ?? 0
    let raw = source.map(\.scalar)
    scalars = Self.composed(raw)
    isDecomposed = scalars != raw || source.contains(where: \.isComposed)
  }

  /// Whether marks are left that the letter did not take up.
  var hasLooseMarks: Bool { scalars.count > 1 }

  /// Scalars in NFC; a lone letter of the Latin blocks is so already.
  static func composed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    if scalars.count == 1, isStable(scalars[0].value) { return scalars }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    guard let bytes = try? ICU.nfc(Array(String(text).utf8)) else { return scalars }
    return Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  /// Whether a scalar stays as it is in NFC whatever stands before it: letters and punctuation of Latin text.
  static func isStable(_ value: UInt32) -> Bool {
    value < 0x250 || (value >= 0x1E00 && value < 0x1F00) || (value >= 0x2010 && value < 0x2027)
  }

  /// Puts other letters and marks in.
  mutating func replace(_ change: (Unicode.Scalar) -> Unicode.Scalar) {
    scalars = Self.composed(scalars.map(change))
  }

  /// Puts the marks in the order that composes, each of them once: the one that makes another letter (circumflex,
  /// breve, horn, bar), then the tone.
  ///
  /// Returns false, and changes nothing, where that gives no single letter: "ơ̆" of the Bahnar is right as it is.
  mutating func orderMarks() -> Bool {
    guard let bytes = try? ICU.nfkd(Array(String(String.UnicodeScalarView(scalars)).utf8)) else {
      return false
    }
    let parts = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    let marks = parts.dropFirst()
    let qualities = Set(marks.filter { Self.qualities.contains($0.value) })
    let tones = Set(marks.filter { Self.tones.contains($0.value) })
    guard let base = Self.barred(parts) ?? parts.first, qualities.count <= 1, tones.count <= 1,
      marks.allSatisfy({ Self.isKnown($0.value) })
    else { return false }
    let ordered = Self.composed([base] + qualities + tones)
    guard ordered.count == 1, ordered != scalars else { return false }
    scalars = ordered
    return true
  }

  private static let qualities: Set<UInt32> = [0x302, 0x306, 0x31B]
  private static let tones: Set<UInt32> = [0x300, 0x301, 0x303, 0x309, 0x323]
  private static let bars: Set<UInt32> = [0x335, 0x336]

  private static func isKnown(_ mark: UInt32) -> Bool {
    qualities.contains(mark) || tones.contains(mark) || bars.contains(mark)
  }

  /// Đ of D, or of Đ itself, and a bar through it.
  private static func barred(_ parts: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard parts.dropFirst().contains(where: { bars.contains($0.value) }) else { return nil }
    switch parts.first {
    case "D", "Đ": return "Đ"
    case "d", "đ": return "đ"
    default: return "?"
    }
  }
}
