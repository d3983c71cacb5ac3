internal import BitextModel
internal import TextCore

/// The letters of a line repaired: what was wrong, and the text as it should be.
struct LineRepair {
  /// What was wrong, in the order of the line.
  let edits: [LetterEdit]
  /// The scalars as they were read, in NFC.
  let source: [SourceScalar]
  /// The repaired scalars in NFC, spaces as they were, invisible characters left out.
  let repaired: [SourceScalar]

  /// Looks at a line and repairs it.
  init(_ text: String, isVietnamese: Bool, known: KnownWords) {
    source = SourceScalar.composed(SourceScalar.all(of: text))
    let damaged = MojibakeFinder(source, isVietnamese: isVietnamese, known: known).edits()
    edits = Self.merged(damaged, Self.hygiene(source, but: damaged, isVietnamese: isVietnamese))
    repaired = SourceScalar.composed(Self.applied(edits, to: source))
  }

  private static func merged(_ first: [LetterEdit], _ second: [LetterEdit]) -> [LetterEdit] {
    if first.isEmpty { return second }
    return (first + second).sorted { $0.place.lowerBound < $1.place.lowerBound }
  }

  private static func hygiene(
    _ source: [SourceScalar], but damaged: [LetterEdit], isVietnamese: Bool
  ) -> [LetterEdit] {
    let words = words(of: source)
    let hygiene = WordHygiene(
      isVietnamese: isVietnamese, hasPinyin: source.contains { Lookalikes.pinyin.contains($0.scalar) },
      hasHorns: words.contains { WordHygiene.isHorned(source[$0]) }
        || (isVietnamese && source.count { $0.kind == .apostrophe || $0.value == 0x2018 } == 1))
    return words.compactMap { word in
      damaged.contains { $0.place.overlaps(word) } ? nil : hygiene.edit(source[word])
    }
  }

  /// Runs of letters, marks and what is invisible between them; an apostrophe belongs to a word between two letters,
  /// or behind an o or u.
  static func words(of scalars: [SourceScalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].isLetter else {
        index += 1
        continue
      }
      let end = wordEnd(scalars, from: index)
      words.append(index..<end)
      index = end
    }
    return words
  }

  private static func wordEnd(_ scalars: [SourceScalar], from start: Int) -> Int {
    var end = start + 1
    var index = end
    while index < scalars.count {
      switch scalars[index].kind {
      case .letter, .capital, .mark: end = index + 1
      case .invisible: break
      case .apostrophe:
        let isBeforeLetter = index + 1 < scalars.count && scalars[index + 1].isLetter
        if !isBeforeLetter {
          return isHorn(scalars[index].value) && isHornless(scalars[end - 1]) ? index + 1 : end
        }
      default: return end
      }
      index += 1
    }
    return end
  }

  private static func isHorn(_ value: UInt32) -> Bool { value == 0x27 || value == 0x2019 || value == 0x2BC }

  private static func isHornless(_ scalar: SourceScalar) -> Bool {
    guard let letter = VietnameseLetter(scalar.scalar) else { return false }
    return letter.code == VietnameseLetter.code(of: "o") || letter.code == VietnameseLetter.code(of: "u")
  }

  // MARK: The text repaired

  private static func applied(_ edits: [LetterEdit], to source: [SourceScalar]) -> [SourceScalar] {
    var result: [SourceScalar] = []
    result.reserveCapacity(source.count)
    var index = 0
    for edit in edits {
      appendPlain(source[index..<edit.place.lowerBound], to: &result)
      if let replacement = edit.replacement {
        result += replacement
      } else {
        appendPlain(source[edit.place], to: &result)
      }
      index = edit.place.upperBound
    }
    appendPlain(source[index...], to: &result)
    return result
  }

  /// Text without damaged words loses its invisible characters.
  private static func appendPlain(_ scalars: ArraySlice<SourceScalar>, to result: inout [SourceScalar]) {
    for scalar in scalars where scalar.kind != .invisible { result.append(scalar) }
  }

  /// The repaired text with the way back to the line as it was read.
  func normalized(of original: String) -> NormalizedText {
    var bytes: [UInt8] = []
    var origins: [Int32] = []
    bytes.reserveCapacity(original.utf8.count)
    for scalar in repaired {
      let before = bytes.count
      if scalar.kind == .space {
        bytes.append(0x20)
      } else {
        UTF8.encode(scalar.scalar)?.forEach { bytes.append($0) }
      }
      for _ in before..<bytes.count { origins.append(Int32(scalar.start)) }
    }
    origins.append(Int32(original.utf8.count))
    return NormalizedText(repaired: bytes, origins: origins, of: original)
  }
}
