internal import TextCore

/// Text of an 8-bit Vietnamese encoding that was read as windows-1252: "§Æng Thõa Kh¶i".
struct LegacyMojibake {
  /// How sure it is that a piece of a line is such text.
  enum Evidence {
    /// It may be: it reads as Vietnamese both ways.
    case possible
    /// It makes sense only when it is decoded, with letters that Spanish or Vietnamese has too.
    case weak
    /// It makes sense only when it is decoded, with letters that neither of them has.
    case likely
    /// It has what no word of another language has: signs between letters, capitals behind small ones.
    case strong
  }

  let evidence: Evidence
  /// The text decoded, with the places that its letters came from.
  let decoded: [SourceScalar]
  /// Whether the text reads the same in both encodings.
  let isSame: Bool
  /// Whether it begins with a capital in both encodings, or in neither.
  let keepsCase: Bool

  /// Decodes a piece of a line that stands between spaces; nil where that makes no Vietnamese of it.
  init?(_ chunk: ArraySlice<SourceScalar>, _ encoding: LegacyEncoding) {
    guard chunk.contains(where: { $0.value >= 0x80 }), !chunk.contains(where: Self.excludes) else {
      return nil
    }
    let cores = Self.cores(of: chunk)
    for core in cores where core.contains(where: { $0.value >= 0x80 }) {
      if Self.isPlain(core) || !Self.isWordlike(core) { return nil }
      guard let inner = Self.decode(core, encoding) else { continue }
      decoded = chunk[..<core.startIndex] + inner + chunk[core.endIndex...]
      // "«ng" may be "ông", and it may be a quotation.
      let isQuoted = cores[0].allSatisfy { $0.value < 0x80 } || core.count < 2
      isSame = inner.map(\.scalar) == core.map(\.scalar)
      evidence = isQuoted || isSame ? .possible : Self.evidence(of: core)
      keepsCase = inner.first?.kind == core.first?.kind
      return
    }
    return nil
  }

  /// Whether a piece has what any of the encodings may read otherwise: a letter that windows-1252 lacks rules it out.
  static func mayBe(_ chunk: ArraySlice<SourceScalar>) -> Bool {
    var isPlain = true
    for scalar in chunk where scalar.value >= 0x80 {
      isPlain = false
      if scalar.isLetter, Windows1252.byte(of: scalar.value) == nil { return false }
    }
    return !isPlain
  }

  /// Digits and addresses are no words.
  private static func excludes(_ scalar: SourceScalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || scalar.value == 0x40 || scalar.value == 0x5F
  }

  /// Letters with signs among them and hyphens between words, not signs alone or code.
  private static func isWordlike(_ core: ArraySlice<SourceScalar>) -> Bool {
    core.contains(where: \.isLetter)
      && core.allSatisfy { $0.value >= 0x80 || $0.isLetter || $0.value == 0x2D }
  }

  /// Words that end in a superscript or a sign of trade: "m²", "nº", "Windows®".
  private static func isPlain(_ core: ArraySlice<SourceScalar>) -> Bool {
    guard let last = core.last?.value,
      [0xB2, 0xB3, 0xB9, 0xB0, 0xBA, 0xAA, 0xAE, 0xA9, 0x2122].contains(last)
    else {
      return false
    }
    return core.dropLast().allSatisfy { $0.value < 0x80 }
  }

  /// The piece without its punctuation, first without that which an encoding may use for letters.
  private static func cores(of chunk: ArraySlice<SourceScalar>) -> [ArraySlice<SourceScalar>] {
    let ascii = trimmed(chunk) { $0.value < 0x80 && !$0.isLetter }
    let inner = trimmed(ascii) { $0.value < 0x80 && !$0.isLetter || typographic.contains($0.value) }
    return inner.count == ascii.count ? [ascii] : [inner, ascii]
  }

  private static let typographic: Set<UInt32> = [
    0xA0, 0xA1, 0xAB, 0xBB, 0xBF, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2013, 0x2014, 0x2026,
    0x2022, 0xB7,
  ]

  private static func trimmed(
    _ chunk: ArraySlice<SourceScalar>, _ isOuter: (SourceScalar) -> Bool
  ) -> ArraySlice<SourceScalar> {
    var core = chunk.drop(while: isOuter)
    while let last = core.last, isOuter(last) { core.removeLast() }
    return core
  }

  /// The decoded text where all its words are syllables, and some of them have marks.
  private static func decode(
    _ core: ArraySlice<SourceScalar>, _ encoding: LegacyEncoding
  ) -> [SourceScalar]? {
    var bytes: [UInt8] = []
    for scalar in core {
      guard let byte = Windows1252.byte(of: scalar.value) else { return nil }
      bytes.append(byte)
    }
    guard let decoded = encoding.decoded(bytes) else { return nil }
    let result = decoded.map {
      SourceScalar(scalar: $0.scalar, start: core[core.startIndex + $0.index].start)
    }
    let upper = cased(result, encoding)
    guard isVietnamese(upper) else { return nil }
    return upper
  }

  /// TCVN3 has no toned capitals: fonts show the small ones so.
  private static func cased(_ text: [SourceScalar], _ encoding: LegacyEncoding) -> [SourceScalar] {
    let ascii = text.filter { $0.value < 0x80 && $0.isLetter }
    guard encoding == .tcvn3, ascii.count > 1, ascii.allSatisfy({ $0.kind == .capital }) else { return text }
    return text.map { scalar in
      guard var letter = VietnameseLetter(scalar.scalar) else { return scalar }
      letter.isCapital = true
      return SourceScalar(scalar: letter.scalar, start: scalar.start)
    }
  }

  private static func isVietnamese(_ text: [SourceScalar]) -> Bool {
    var isMarked = false
    for word in text.split(whereSeparator: { !$0.isLetter }) {
      guard let form = WordForm(word.map(\.scalar)), isCased(form) else { return false }
      if form.isPlain, form.isUpper { continue }
      guard SyllableTable.shared.admits(form) else { return false }
      isMarked = isMarked || !form.isPlain
    }
    return isMarked && text.allSatisfy { $0.isLetter || $0.value < 0x80 || typographic.contains($0.value) }
  }

  private static func isCased(_ form: WordForm) -> Bool { form.isLower || form.isCapitalized || form.isUpper }

  private static func evidence(of core: ArraySlice<SourceScalar>) -> Evidence {
    let visible = core.filter { $0.value != 0xAD }
    let words = visible.split { !$0.isLetter }
    let isSound = words.allSatisfy { WordHygiene.isSyllable($0.map(\.scalar)) }
    if isSound, visible.allSatisfy({ $0.isLetter || $0.value < 0x80 }) { return .possible }
    // "ðã" is VISCII, and it is a look-alike.
    if words.allSatisfy({ WordHygiene.isSyllable($0.map { Lookalikes.vietnamese($0.scalar) ?? $0.scalar }) })
    {
      return .possible
    }
    if isStrange(core) { return .strong }
    // "An-gê-ri" and its like are respelled names.
    if core.contains(where: { $0.value == 0x2D }) { return .possible }
    return core.contains { $0.value >= 0x80 && !expected.contains($0.value) } ? .likely : .weak
  }

  private static func isStrange(_ core: ArraySlice<SourceScalar>) -> Bool {
    var isSmall = false
    for scalar in core {
      if scalar.value >= 0x80, !scalar.isLetter || strangeLetters.contains(scalar.value) { return true }
      if isSmall, scalar.kind == .capital, scalar.value >= 0x80 { return true }
      isSmall = scalar.kind == .letter
    }
    return false
  }

  /// The letters of Latin-1 that Spanish or Vietnamese writes: a word that has no others may be misspelled.
  private static let expected = Set("áéíóúüñàâãèêìòôõùýÁÉÍÓÚÜÑÀÂÃÈÊÌÒÔÕÙÝ".unicodeScalars.map(\.value))

  /// µ, Æ, æ, Ð, ð, Þ, þ, ß, ª, º and the letters of 0x80 … 0x9F.
  private static let strangeLetters: Set<UInt32> = [
    0xB5, 0xC6, 0xE6, 0xD0, 0xF0, 0xDE, 0xFE, 0xDF, 0xAA, 0xBA, 0x152, 0x153, 0x160, 0x161, 0x178, 0x17D,
    0x17E,
    0x192, 0x2C6,
  ]
}
