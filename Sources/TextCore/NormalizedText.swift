/// A text in NFC without invisible characters, with the way back to the text as it was read.
///
/// Offsets are UTF-8 bytes on both sides. Spaces of every kind become U+0020, so that "Ngô\u{A0}Lê Văn"
/// and "Ngô Lê Văn" are one name; the count of spaces is kept.
package struct NormalizedText: Sendable {
  /// The text as it was read.
  package let original: String
  /// NFC, without invisible characters.
  package let bytes: [UInt8]
  /// For each byte of `bytes`, and one past the end, the offset in `original.utf8`; nil where both are alike.
  private let origins: [Int32]?

  /// Normalizes a text; what is plain ASCII or clean NFC costs a scan.
  package init(_ text: String) {
    original = text
    let utf8 = Array(text.utf8)
    if Self.isClean(utf8) {
      bytes = utf8
      origins = nil
    } else {
      (bytes, origins) = Self.normalized(text)
    }
  }

  /// Takes a text that is known to be clean NFC, as those of the shipped tables are.
  package init(clean text: String) {
    original = text
    bytes = Array(text.utf8)
    origins = nil
  }

  /// Takes a text in NFC without invisible characters, whose spaces may be of any kind.
  package init(clean text: String, hasPlainSpaces: Bool) {
    if hasPlainSpaces { self.init(clean: text) } else { self.init(text) }
  }

  /// Takes a text that was repaired: its bytes in NFC, and for each, and one past the end, where it comes from.
  ///
  /// The origins are offsets in `original.utf8` and never fall; nil where the repaired text is the original.
  package init(repaired bytes: [UInt8], origins: [Int32]?, of original: String) {
    self.original = original
    self.bytes = bytes
    self.origins = origins
  }

  /// The normalized text as a string.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A slice of the normalized text.
  package func slice(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Where a range of the normalized text stands in the original, in UTF-8 bytes.
  package func originalRange(of range: Range<Int>) -> Range<Int> {
    guard let origins else { return range }
    return Int(origins[range.lowerBound])..<Int(origins[range.upperBound])
  }

  private static func isClean(_ utf8: [UInt8]) -> Bool {
    switch utf8.withUnsafeBufferPointer(Survey.init) {
    case .clean: true
    case .unclean: false
    case .unsettled: ICU.isNFC(utf8) && !hasSpecialScalars(utf8)
    }
  }

  /// What a look at each scalar says, without ICU.
  private enum Survey {
    /// Composed letters and plain marks alone.
    case clean
    /// A control character, a tab among them.
    case unclean
    /// Something that ICU has to be asked about.
    case unsettled

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      var isSettled = true
      var index = 0
      while index < bytes.count {
        let first = bytes[index]
        if first < 0x80 {
          if first < 0x20 {
            self = .unclean
            return
          }
          index += 1
          continue
        }
        let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        isSettled = isSettled && index + width <= bytes.count && Self.isPlain(bytes, index, width)
        index += width
      }
      self = isSettled ? .clean : .unsettled
    }

    /// Whether a scalar composes with none, decomposes to none and is no space: U+00A1 … U+024F but the soft hyphen,
    /// U+1E00 … U+1EFF, and the dashes and quotes of U+2010 … U+2027.
    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ width: Int) -> Bool {
      let (first, second) = (bytes[index], bytes[index + 1])
      switch first {
      case 0xC2: return second > 0xA0 && second != 0xAD
      case 0xC3...0xC8: return true
      case 0xC9: return second <= 0x8F
      case 0xE1: return second >= 0xB8 && second <= 0xBB
      case 0xE2: return second == 0x80 && bytes[index + 2] >= 0x90 && bytes[index + 2] <= 0xA7
      default: return false
      }
    }
  }

  private static func hasSpecialScalars(_ utf8: [UInt8]) -> Bool {
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
      let kind = LetterTable.shared.kind(of: scalar)
      if kind == .invisible || kind == .space { return true }
    }
    return false
  }

  /// Cluster by cluster, a cluster being a scalar and the marks upon it: NFC never composes across two of them
  /// in the scripts of this project.
  private static func normalized(_ text: String) -> ([UInt8], [Int32]) {
    var bytes: [UInt8] = []
    var origins: [Int32] = []
    var cluster: [UInt8] = []
    var start = 0
    var offset = 0
    func flush() {
      let composed = (try? ICU.nfc(cluster)) ?? cluster
      bytes += composed
      origins += composed.map { _ in Int32(start) }
      cluster.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      let kind = LetterTable.shared.kind(of: scalar)
      if kind != .mark && kind != .invisible {
        flush()
        start = offset
      }
      switch kind {
      case .invisible: break
      case .space: cluster.append(0x20)
      default: UTF8.encode(scalar)?.forEach { cluster.append($0) }
      }
      offset += UTF8.width(scalar)
    }
    flush()
    origins.append(Int32(offset))
    return (bytes, origins)
  }
}
