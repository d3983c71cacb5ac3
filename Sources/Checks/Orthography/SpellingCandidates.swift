internal import TextCore

/// The syllables that a word which is none may stand for, the likeliest first.
///
/// Costs grow with what must have gone wrong at the keyboard: a mark of a letter left out (Telex and VNI type it by a key
/// of its own), a letter typed twice, the spelling rules of k/c and ng/ngh, letters swapped, other letters. Words of the
/// lexicon come before others, and most of all those that make a known word with a neighbour. A word of seven letters
/// has some 600 neighbours, each one look-up.
struct SpellingCandidates {
  /// A syllable that may have been meant.
  struct Candidate {
    let letters: [UInt8]
    let tone: VietnameseLetter.Tone
    let place: Int?
    /// What must have gone wrong.
    let slip: Slip
    var cost: Double
    /// Whether it makes a known word with a neighbour.
    var isKnownWord = false
  }

  /// What may go wrong at the keyboard.
  enum Slip: Double {
    case tone = 0.05
    case spelling = 0.1
    case doubling = 0.2
    case mark = 0.3
    /// Another mark than the letter has.
    case otherMark = 0.35
    case leftKey = 0.4
    case swap = 0.5
    case extra = 0.7
    case other = 0.9
  }

  private let known: KnownWords
  private let previous: UInt64?
  private let next: UInt64?

  /// Candidates beside these syllables.
  init(_ known: KnownWords, previous: WordForm?, next: WordForm?) {
    self.known = known
    self.previous = previous?.syllableKey
    self.next = next?.syllableKey
  }

  /// What a word with some mark of Vietnamese may stand for.
  func all(for word: WordForm) -> [Candidate] {
    var candidates: [UInt64: Candidate] = [:]
    Self.forEachVariant(of: word.letters) { letters, slip in
      guard let entry = SyllableTable.shared.entry(of: letters) else { return }
      for tone in Self.bearable(word.tone, entry) {
        add(letters, entry, tone, slip, isSameTone: tone == word.tone, to: &candidates)
      }
    }
    return candidates.values.sorted { Self.isBefore($0, $1) }
  }

  /// The known words that a word without any mark makes with a neighbour when its marks are restored.
  func restored(_ word: WordForm) -> [Candidate] {
    var candidates: [UInt64: Candidate] = [:]
    let mark = { (letters: [UInt8]) in
      guard let entry = SyllableTable.shared.entry(of: letters) else { return }
      for tone in VietnameseLetter.Tone.allCases where !entry.isStopped || tone == .acute || tone == .dot {
        add(letters, entry, tone, .mark, isSameTone: true, to: &candidates)
      }
    }
    mark(word.letters)
    Self.forEachMarking(of: word.letters, mark)
    return candidates.values.filter(\.isKnownWord).sorted { Self.isBefore($0, $1) }
  }

  private static func isBefore(_ first: Candidate, _ second: Candidate) -> Bool {
    if first.cost != second.cost { return first.cost < second.cost }
    return first.letters.lexicographicallyPrecedes(second.letters)
      || (first.letters == second.letters && first.tone.rawValue < second.tone.rawValue)
  }

  private func add(
    _ letters: [UInt8], _ entry: SyllableTable.Entry, _ tone: VietnameseLetter.Tone, _ slip: Slip,
    isSameTone: Bool, to candidates: inout [UInt64: Candidate]
  ) {
    guard let key = WordForm.key(of: letters) else { return }
    let syllable = key | UInt64(tone.rawValue) << 60
    let isKnownWord =
      previous.map { known.hold($0, syllable) } ?? false || next.map { known.hold(syllable, $0) } ?? false
    var cost =
      slip.rawValue + (isSameTone ? 0 : Slip.tone.rawValue)
      - min(0.2, Double(known.count(of: syllable)) * 0.01)
    if isKnownWord { cost -= 0.6 }
    if let other = candidates[syllable], other.cost <= cost { return }
    candidates[syllable] = Candidate(
      letters: letters, tone: tone, place: tone == .level ? nil : entry.oldPlace, slip: slip, cost: cost,
      isKnownWord: isKnownWord)
  }

  /// The tones that a syllable bears for the one that was typed.
  private static func bearable(_ tone: VietnameseLetter.Tone, _ entry: SyllableTable.Entry)
    -> [VietnameseLetter.Tone]
  {
    entry.isStopped && tone != .acute && tone != .dot ? [.acute, .dot] : [tone]
  }

  // MARK: Letters that may have been meant

  private static func forEachVariant(of word: [UInt8], _ body: ([UInt8], Slip) -> Void) {
    body(word, .tone)
    forEachRespelling(of: word) { body($0, .spelling) }
    forEachMarking(of: word) { letters in
      let adds = zip(word, letters).allSatisfy { $0 == $1 || VietnameseLetter(code: $0).base == $0 }
      body(letters, adds ? .mark : .otherMark)
    }
    for index in word.indices {
      var shorter = word
      let letter = shorter.remove(at: index)
      let isDouble = isDoubled(index, word)
      let isLast = index == word.count - 1
      // "tieếng": the plain letter is the one too many.
      let isPlain = VietnameseLetter(code: letter).base == letter
      let slip: Slip =
        isDouble ? isPlain ? .doubling : .mark : isLast && telexKeys.contains(letter) ? .leftKey : .extra
      body(shorter, slip)
      // "Nggĩa": a rule is broken beside the letter that is too many.
      if isDouble, SyllableTable.shared.entry(of: shorter) == nil {
        forEachRespelling(of: shorter) { body($0, .doubling) }
      }
      if index > 0, word[index] != word[index - 1] {
        var swapped = word
        swapped.swapAt(index, index - 1)
        body(swapped, .swap)
      }
    }
    forEachReplacement(of: word) { body($0, .other) }
  }

  /// Whether the letter beside this one is the same but for its mark.
  private static func isDoubled(_ index: Int, _ word: [UInt8]) -> Bool {
    let base = VietnameseLetter(code: word[index]).base
    return (index > 0 && VietnameseLetter(code: word[index - 1]).base == base)
      || (index + 1 < word.count && VietnameseLetter(code: word[index + 1]).base == base)
  }

  private static func forEachReplacement(of word: [UInt8], _ body: ([UInt8]) -> Void) {
    for index in 0...word.count {
      for letter in 1...VietnameseLetter.count {
        body(word[..<index] + [letter] + word[index...])
        if index < word.count, word[index] != letter {
          body(word[..<index] + [letter] + word[(index + 1)...])
        }
      }
    }
  }

  /// k for c, ngh for ng and the like, by what stands behind.
  private static func forEachRespelling(of word: [UInt8], _ body: ([UInt8]) -> Void) {
    for (wrong, right) in respellings where word.starts(with: wrong) && word.count > wrong.count {
      body(right + word[wrong.count...])
    }
  }

  private static let respellings: [(wrong: [UInt8], right: [UInt8])] = [
    ("c", "k"), ("k", "c"), ("ngh", "ng"), ("ng", "ngh"), ("gh", "g"), ("g", "gh"), ("f", "ph"), ("q", "qu"),
    ("z", "d"), ("j", "gi"), ("w", "qu"), ("nq", "ng"), ("p", "ph"),
  ].map { pair in
    (pair.0.unicodeScalars.map(VietnameseLetter.code), pair.1.unicodeScalars.map(VietnameseLetter.code))
  }

  /// The word with all marks that its letters may bear: ă â đ ê ô ơ ư.
  private static func forEachMarking(of word: [UInt8], _ body: ([UInt8]) -> Void) {
    func mark(_ index: Int, _ letters: [UInt8], _ changes: Int) {
      if index == letters.count {
        if changes > 0 { body(letters) }
        return
      }
      mark(index + 1, letters, changes)
      for other in alternatives[Int(letters[index])] where changes < 3 {
        var changed = letters
        changed[index] = other
        mark(index + 1, changed, changes + 1)
      }
    }
    if word.count <= 8 { mark(0, word, 0) }
  }

  private static let alternatives: [[UInt8]] = {
    var alternatives = [[UInt8]](repeating: [], count: Int(VietnameseLetter.count) + 1)
    for family in ["aăâ", "dđ", "eê", "oôơ", "uư"] {
      let codes = family.unicodeScalars.map(VietnameseLetter.code)
      for code in codes { alternatives[Int(code)] = codes.filter { $0 != code } }
    }
    return alternatives
  }()

  private static let telexKeys: Set<UInt8> = Set("sfrxjwz".unicodeScalars.map(VietnameseLetter.code))
}
