internal import TextCore

/// What is known of words by their bytes alone, so that a word of running text is looked at once.
///
/// A table of fixed size in sets of four: a word that finds its set full takes the place of another one there.
struct WordVerdicts {
  /// What a word asks for.
  struct Verdict: OptionSet {
    let rawValue: UInt8
    /// The characters of its line are to be looked at if it is Vietnamese.
    static let charactersInVietnamese = Verdict(rawValue: 1)
    /// The characters of its line are to be looked at if it is Spanish.
    static let charactersInSpanish = Verdict(rawValue: 2)
    /// It says how the text places tones.
    static let styled = Verdict(rawValue: 4)
    /// It is no syllable and may be damaged.
    static let spelling = Verdict(rawValue: 8)
    static let characters: Verdict = [.charactersInVietnamese, .charactersInSpanish]
  }

  private struct Slot {
    var word = PackedWord.none
    var verdict: Verdict = []
  }

  private static let bits: UInt64 = 13
  private static let ways = 4
  private var slots = [Slot](repeating: Slot(), count: ways << Int(bits))
  private var next = 0

  /// The verdict on a word, which `packed` packs.
  mutating func verdict(_ packed: PackedWord, _ word: UnsafeBufferPointer<UInt8>) -> Verdict {
    let set = packed.hash(bits: Self.bits) * Self.ways
    for place in set..<set + Self.ways where slots[place].word == packed { return slots[place].verdict }
    let verdict = Self.judged(word)
    let empty = (set..<set + Self.ways).first { slots[$0].word == .none }
    next = (next + 1) % Self.ways
    slots[empty ?? set + next] = Slot(word: packed, verdict: verdict)
    return verdict
  }

  /// Looks at a word.
  static func judged(_ word: UnsafeBufferPointer<UInt8>) -> Verdict {
    let scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    var verdict: Verdict = []
    let isSyllable = judgeSpelling(scalars, &verdict)
    if !isSyllable, scalars.contains(where: { $0.value >= 0x80 }), mayBeDamaged(scalars) {
      verdict.formUnion(.characters)
    }
    if scalars.contains(where: { Lookalikes.vietnamese($0) != nil || Lookalikes.plain($0) != nil }) {
      verdict.formUnion(.characters)
    }
    return verdict
  }

  private static func judgeSpelling(_ scalars: [Unicode.Scalar], _ verdict: inout Verdict) -> Bool {
    guard let form = WordForm(scalars) else { return false }
    switch SyllableTable.shared.reading(of: form) {
    case .syllable: return true
    case .styled:
      if form.isLower { verdict.insert(.styled) }
      return true
    case .misplaced: verdict.insert(.spelling)
    case .wrongTone, .none:
      if !form.isPlain || isStripped(form) { verdict.insert(.spelling) }
    }
    return false
  }

  /// Whether a word without marks may be a syllable that lost them.
  private static func isStripped(_ form: WordForm) -> Bool {
    form.count >= 3 && form.count <= 7 && !SpellingCheck.isLoan(form)
      && VietnameseSyllable.grammar.admitsFolded(form.ascii)
  }

  /// Whether the word would be Vietnamese in another encoding.
  private static func mayBeDamaged(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.allSatisfy({ Windows1252.byte(of: $0.value) != nil }) else { return false }
    let chunk = scalars.map { SourceScalar(scalar: $0, start: 0) }[...]
    return LegacyEncoding.allCases.contains { LegacyMojibake(chunk, $0)?.isSame == false }
      || UTF8Mojibake(chunk) != nil
  }
}
