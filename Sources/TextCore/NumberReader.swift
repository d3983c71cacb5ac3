package import BitextModel

/// Reads numbers as both languages write them: "2,15 tỷ", "2.150 millones" and "2 150 000 000" are one value.
///
/// Both languages part thousands with a full stop and decimals with a comma; groups of three digits behind every
/// full stop tell "2.150" from a decimal of English style.
package struct NumberReader: Sendable {
  /// The powers of ten of the words of scale.
  private let scales: [TokenID: Int]

  /// A reader whose words of scale are interned in the vocabulary.
  package init(vocabulary: inout Vocabulary) {
    var scales: [TokenID: Int] = [:]
    let words: [(String, Int)] = [
      ("nghìn", 3), ("ngàn", 3), ("vạn", 4), ("triệu", 6), ("tỷ", 9), ("tỉ", 9), ("mil", 3),
      ("millón", 6), ("millones", 6), ("billón", 12), ("billones", 12),
    ]
    for (word, scale) in words { scales[vocabulary.intern(Array(word.utf8))] = scale }
    self.scales = scales
  }

  /// The value of the number at a token, the words of scale behind it included; nil where it is none.
  package func value(at index: Int, in text: TokenizedText) -> Double? {
    let tokens = text.tokens
    guard tokens[index].shape == .number else { return nil }
    var exponent = 0
    var next = index + 1
    while next < tokens.count, let scale = scales[tokens[next].word] {
      exponent += scale
      next += 1
    }
    return Self.value(of: text.normalized.bytes[tokens[index].range], exponent: exponent)
  }

  /// The value of digits with their marks, times a power of ten; nil for dates and times.
  ///
  /// The power is part of what is parsed, since 67.71 · 10⁹ as a product is not quite 67,710 · 10⁶.
  private static func value(of digits: ArraySlice<UInt8>, exponent: Int) -> Double? {
    if digits.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }) { return nil }
    let groups = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isGrouped =
      groups.count > 1 && groups.dropFirst().allSatisfy { $0.prefix { $0 != UInt8(ascii: ",") }.count == 3 }
    var text: [UInt8] = []
    for digit in digits {
      if digit == UInt8(ascii: ".") {
        if !isGrouped { text.append(digit) }
      } else {
        text.append(digit == UInt8(ascii: ",") ? UInt8(ascii: ".") : digit)
      }
    }
    return Double(String(decoding: text, as: UTF8.self) + "e\(exponent)")
  }

  /// Day and month of "16/9" or "16/9/2024"; nil where the digits are no date.
  package func date(at index: Int, in text: TokenizedText) -> (day: Int, month: Int)? {
    let token = text.tokens[index]
    guard token.shape == .number else { return nil }
    let parts = text.normalized.bytes[token.range].split(separator: UInt8(ascii: "/")).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? 0
    }
    guard (2...3).contains(parts.count), (1...31).contains(parts[0]), (1...12).contains(parts[1]) else {
      return nil
    }
    return (parts[0], parts[1])
  }
}
