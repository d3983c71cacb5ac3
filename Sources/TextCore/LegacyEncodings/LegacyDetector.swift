/// Tells in which 8-bit Vietnamese encoding bytes are: the one in which their words are syllables.
package enum LegacyDetector {
  /// So many of the words beyond ASCII must be syllables, in per cent.
  private static let leastShare = 60
  /// Bytes that are looked at.
  private static let sample = 1 << 16

  /// The encoding of bytes that are no UTF-8; nil where no encoding makes Vietnamese of them.
  package static func encoding(of bytes: [UInt8]) -> LegacyEncoding? {
    let words = bytes.prefix(sample).split(whereSeparator: isSeparator).filter { word in
      word.contains { $0 >= 0x80 }
    }
    if words.isEmpty { return nil }
    let scores = LegacyEncoding.allCases.map { encoding in
      (encoding, words.count { isSyllable(Array($0), encoding) })
    }
    guard let best = scores.max(by: { $0.1 < $1.1 }) else { return nil }
    return best.1 * 100 >= words.count * leastShare ? best.0 : nil
  }

  /// ASCII that is no letter parts words; the control bytes that VISCII uses are too rare to count.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte < 0x80 && !((0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte))
  }

  private static func isSyllable(_ word: [UInt8], _ encoding: LegacyEncoding) -> Bool {
    guard let decoded = encoding.decoded(word), var form = WordForm(decoded.map(\.scalar)) else {
      return false
    }
    form.capitals = 0
    return SyllableTable.shared.admits(form)
  }
}
