package import BitextModel

/// Reads numbers as both languages write them: "2,15 tỷ", "2.150 millones" and "2 150 000 000" are one value.
///
/// Both languages part thousands with a full stop and decimals with a comma; groups of three digits behind every
/// full stop tell "2.150" from a decimal of English style.
package struct NumberReader: Sendable {
  private let scales: [TokenID: Double]

  /// A reader whose words of scale are interned in the vocabulary.
  package init(vocabulary: inout Vocabulary) {
    var scales: [TokenID: Double] = [:]
    let words: [(String, Double)] = [
      ("nghìn", 1e3), ("ngàn", 1e3), ("vạn", 1e4), ("triệu", 1e6), ("tỷ", 1e9), ("tỉ", 1e9), ("mil", 1e3),
      ("millón", 1e6), ("millones", 1e6), ("billón", 1e12), ("billones", 1e12),
    ]
    for (word, scale) in words { scales[vocabulary.intern(Array(word.utf8))] = scale }
    self.scales = scales
  }

  /// The value of the number at a token, the words of scale behind it included; nil where it is none.
  package func value(at index: Int, in text: TokenizedText) -> Double? {
    let tokens = text.tokens
    guard tokens[index].shape == .number,
      var value = Self.value(of: text.normalized.bytes[tokens[index].range])
    else { return nil }
    var next = index + 1
    while next < tokens.count, let scale = scales[tokens[next].word] {
      value *= scale
      next += 1
    }
    return value
  }

  /// The value of digits with their marks; nil for dates and times.
  static func value(of digits: ArraySlice<UInt8>) -> Double? {
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
    return Double(String(decoding: text, as: UTF8.self))
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
