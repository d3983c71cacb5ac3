internal import TextCore

/// Runs over the bytes of lines and tells those that are clean from those that are to be looked at closely.
///
/// One pass, a few comparisons a byte and one look-up a word; nearly all lines of clean text end here.
struct LineScan {
  /// What a line asks for.
  enum Verdict {
    case clean
    /// Its words are to be looked at.
    case spelling
    /// Its characters are to be looked at, and its words.
    case characters
  }

  private var verdicts = WordVerdicts()
  /// Where the words stand that say how the text places tones, of the line scanned last.
  private(set) var styled: [Range<Int>] = []

  /// Whether the line scanned last has spaces of other kinds than U+0020.
  private(set) var hasOtherSpaces = false

  /// What a line asks for.
  mutating func verdict(_ line: UnsafeBufferPointer<UInt8>, isVietnamese: Bool) -> Verdict {
    if !styled.isEmpty { styled.removeAll(keepingCapacity: true) }
    hasOtherSpaces = false
    let characters: WordVerdicts.Verdict = isVietnamese ? .charactersInVietnamese : .charactersInSpanish
    var result = Verdict.clean
    var index = 0
    var isBehindLetter = false
    while index < line.count {
      let (kind, width) = ByteClass.of(line, index)
      if kind == .letter {
        let end = wordEnd(line, from: index)
        let verdict = judge(line, index..<end, isVietnamese: isVietnamese)
        if !verdict.isEmpty {
          if verdict.contains(characters) { return .characters }
          if verdict.contains(.spelling), isVietnamese { result = .spelling }
          if verdict.contains(.styled), isVietnamese { styled.append(index..<end) }
        }
        index = end
        isBehindLetter = true
        continue
      }
      if kind != .other, asks(kind, line, index..<index + width, isBehindLetter) { return .characters }
      isBehindLetter = false
      index += width
    }
    return result
  }

  /// Whether a sign asks for a closer look by what stands about it.
  private mutating func asks(
    _ kind: ByteClass, _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ isBehindLetter: Bool
  ) -> Bool {
    switch kind {
    case .space:
      hasOtherSpaces = true
      // Ã and a fixed space are the bytes of à.
      return isBehindLetter && line[range.lowerBound] == 0xC2 && line[range.lowerBound - 1] == 0x83
    case .suspicious: return true
    case .sign: return isBehindLetter || isLetter(line, range.upperBound)
    case .quote:
      return isBehindLetter
        && (isLetter(line, range.upperBound)
          || (line.indices.contains(range.upperBound) && line[range.upperBound] >= 0x80))
    case .question:
      return isLetter(line, range.upperBound) || (isBehindLetter && !hasVowel(line, before: range.lowerBound))
    case .apostrophe: return isBehindLetter && isHornless(line, before: range.lowerBound)
    case .other, .letter: return false
    }
  }

  private func isLetter(_ line: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index < line.count && ByteClass.of(line, index).0 == .letter
  }

  /// Whether the letter before an apostrophe may be an o or u that lacks its horn.
  private func isHornless(_ line: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
    let byte = line[index - 1] | 0x20
    return byte == 0x6F || byte == 0x75 || line[index - 1] >= 0x80
  }

  /// Whether the letters before a question mark hold a vowel; a letter beyond ASCII counts as one.
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
      if ByteClass.isASCIILetter(line[end]) {
        end += 1
      } else {
        if line[end] < 0x80 { return end }
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
    if word.count > PackedWord.longest {
      return word.contains { $0 >= 0x80 } ? WordVerdicts.judged(word) : []
    }
    let packed = PackedWord(line, range)
    return !isVietnamese && packed.isASCII ? [] : verdicts.verdict(packed, word)
  }
}

/// What the scalar that begins at a byte does to a line.
enum ByteClass {
  /// Spaces, digits, punctuation.
  case other
  /// A Latin letter.
  case letter
  /// A sign that other encodings use for letters, where it stands beside one.
  case sign
  /// A quotation mark, which stands beside letters and not between them.
  case quote
  case question, apostrophe
  /// A space that is not U+0020.
  case space
  /// What is looked at closely wherever it stands: marks, invisible characters, other scripts.
  case suspicious

  @inline(__always)
  static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// The class and the number of bytes.
  @inline(__always)
  static func of(_ line: UnsafeBufferPointer<UInt8>, _ index: Int) -> (ByteClass, Int) {
    let first = line[index]
    if first < 0x80 { return (isASCIILetter(first) ? .letter : ascii(first), 1) }
    guard index + 1 < line.count else { return (.suspicious, 1) }
    let second = line[index + 1]
    switch first {
    case 0xC2: return (latin1Sign(second), 2)
    case 0xC3: return (second == 0x97 || second == 0xB7 ? .sign : .letter, 2)
    case 0xC4...0xC6: return (.letter, 2)
    case 0xE1:
      return index + 2 < line.count && second >= 0xB8 && second <= 0xBB ? (.letter, 3) : (.suspicious, 1)
    case 0xE2: return index + 2 < line.count ? (punctuation(second, line[index + 2]), 3) : (.suspicious, 1)
    default: return (.suspicious, 1)
    }
  }

  private static func ascii(_ byte: UInt8) -> ByteClass {
    switch byte {
    case 0x3F: .question
    case 0x27: .apostrophe
    case 0x09, 0x0D: .space
    case 0x00..<0x20, 0x7F: .suspicious
    default: .other
    }
  }

  /// U+0080 … U+00BF, by the second byte.
  private static func latin1Sign(_ byte: UInt8) -> ByteClass {
    switch byte {
    case 0xA0: .space
    case 0xA1, 0xAB, 0xBB, 0xBF: .quote
    case 0x80..<0xA0, 0xAD: .suspicious
    default: .sign
    }
  }

  /// U+2000 … U+2FFF, by the second and third byte.
  private static func punctuation(_ second: UInt8, _ third: UInt8) -> ByteClass {
    switch (second, third) {
    case (0x80, 0x99): .apostrophe
    case (0x80, 0x98), (0x80, 0x9A...0x9E): .quote
    case (0x80, 0xA0), (0x80, 0xA1): .sign
    case (0x80, 0x90...0xA6), (0x80, 0xB0...0xBE): .other
    case (0x80, 0xAF): .space
    case (0x86...0x9E, _): .other
    default: .suspicious
    }
  }
}
