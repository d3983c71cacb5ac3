internal import TextCore

/// Runs over the bytes of lines and tells those that are clean from those that are to be looked at closely.
///
/// One pass, a table look-up a byte and one a word; nearly all lines of clean text end here.
struct LineScan {
  private var verdicts = WordVerdicts()
  /// Where the words stand that say how the text places tones, of the line scanned last.
  private(set) var styled: [Range<Int>] = []

  /// Whether nothing in the line asks for a closer look.
  mutating func isClean(_ line: UnsafeBufferPointer<UInt8>, isVietnamese: Bool) -> Bool {
    styled.removeAll(keepingCapacity: true)
    let suspicious: WordVerdicts.Verdict = isVietnamese ? .suspiciousInVietnamese : .suspiciousInSpanish
    var index = 0
    var isBehindLetter = false
    while index < line.count {
      let (kind, width) = ByteClass.of(line, index)
      switch kind {
      case .letter:
        let end = wordEnd(line, from: index)
        let verdict = judge(line, index..<end, isVietnamese: isVietnamese)
        if !verdict.isDisjoint(with: suspicious) { return false }
        if verdict.contains(.styled), isVietnamese { styled.append(index..<end) }
        index = end
        isBehindLetter = true
        continue
      case .suspicious: return false
      case .sign:
        if isBehindLetter || isLetter(line, index + width) { return false }
      case .question:
        if isBehindLetter, isLetter(line, index + 1) || !hasVowel(line, before: index) { return false }
      case .apostrophe:
        if isBehindLetter, isHornless(line, before: index) { return false }
      case .other: break
      }
      isBehindLetter = false
      index += width
    }
    return true
  }

  private func isLetter(_ line: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index < line.count && ByteClass.of(line, index).0 == .letter
  }

  /// Whether the letter before an apostrophe may be an o or u that lacks its horn.
  private func isHornless(_ line: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
    let byte = line[index - 1] | 0x20
    return byte == 0x6F || byte == 0x75 || line[index - 1] >= 0x80
  }

  /// Whether the letters before a question mark hold a vowel; ASCII ones are enough to look at.
  private func hasVowel(_ line: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
    var place = index - 1
    while place >= 0, place >= index - 4 {
      switch line[place] | 0x20 {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: return true
      case 0x62...0x7A: break
      default: return line[place] >= 0x80
      }
      place -= 1
    }
    return place >= 0
  }

  private func wordEnd(_ line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < line.count {
      let byte = line[end]
      if byte < 0x80 {
        if ByteClass.ascii[Int(byte)] != .letter { return end }
        end += 1
      } else {
        let (kind, width) = ByteClass.of(line, end)
        if kind != .letter { return end }
        end += width
      }
    }
    return end
  }

  private mutating func judge(
    _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isVietnamese: Bool
  ) -> WordVerdicts.Verdict {
    let word = UnsafeBufferPointer(rebasing: line[range])
    if word.count > WordVerdicts.longest {
      return word.contains { $0 >= 0x80 } ? WordVerdicts.judged(word) : []
    }
    var low: UInt64 = 0
    var high: UInt64 = 0
    for index in 0..<min(8, word.count) { low = low << 8 | UInt64(word[index]) }
    for index in 8..<max(8, word.count) { high = high << 8 | UInt64(word[index]) }
    if !isVietnamese, low & 0x8080_8080_8080_8080 == 0, high & 0x8080_8080_8080_8080 == 0 { return [] }
    return verdicts.verdict(low: low, high: high, word)
  }
}

/// What the scalar that begins at a byte does to a line.
enum ByteClass: UInt8 {
  /// Spaces, digits, punctuation.
  case other
  /// A Latin letter.
  case letter
  /// A sign that other encodings use for letters, where it stands beside one.
  case sign
  case question, apostrophe
  /// What is looked at closely wherever it stands: marks, invisible characters, other scripts.
  case suspicious

  static let ascii: [ByteClass] = (0..<128).map { byte in
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x3F: .question
    case 0x27: .apostrophe
    case 0x00..<0x20 where byte != 0x09: .suspicious
    case 0x7F: .suspicious
    default: .other
    }
  }

  /// The class and the number of bytes.
  static func of(_ line: UnsafeBufferPointer<UInt8>, _ index: Int) -> (ByteClass, Int) {
    let first = line[index]
    if first < 0x80 { return (ascii[Int(first)], 1) }
    guard index + 1 < line.count else { return (.suspicious, 1) }
    let second = line[index + 1]
    switch first {
    case 0xC2: return (signs[Int(second & 0x3F)], 2)
    case 0xC3: return (second == 0x97 || second == 0xB7 ? .sign : .letter, 2)
    case 0xC4...0xC6: return (.letter, 2)
    case 0xE1: return second >= 0xB8 && second <= 0xBB ? (.letter, 3) : (.suspicious, 3)
    case 0xE2: return (punctuation(line, index), 3)
    default: return (.suspicious, 1)
    }
  }

  /// U+0080 … U+00BF.
  private static let signs: [ByteClass] = (0..<64).map { offset in
    switch offset + 0x80 {
    case 0xA0: .other
    case 0xAA, 0xB5, 0xBA: .sign
    case 0x80..<0xA0, 0xAD: .suspicious
    default: .sign
    }
  }

  private static func punctuation(_ line: UnsafeBufferPointer<UInt8>, _ index: Int) -> ByteClass {
    guard index + 2 < line.count else { return .suspicious }
    switch (line[index + 1], line[index + 2]) {
    case (0x80, 0x99): return .apostrophe
    case (0x80, 0x98), (0x80, 0x9A), (0x80, 0x9E), (0x80, 0xA0), (0x80, 0xA1): return .sign
    case (0x80, 0x90...0xA6), (0x80, 0xAF), (0x80, 0xB0...0xBE): return .other
    case (0x86...0x9E, _): return .other
    default: return .suspicious
    }
  }
}
