/// Decides at ".", "!", "?" and "…" whether a sentence ends there, by what stands on either side.
struct SentenceRules: Sendable {
  private let words: SentenceWords

  init(_ words: SentenceWords) {
    self.words = words
  }

  /// Whether the sentence that began at `start` ends here.
  func ends(_ end: SentenceEnd, in text: ScalarText, sentence start: Int) -> Bool {
    guard let next = end.next, !end.isLineEnd else { return true }
    guard end.isSpaced else { return isGlued(end, in: text) }
    let opening = SentenceOpening(text, at: next)
    switch opening.first {
    case .small: return opening.isInverted || isItem(end, opening, in: text)
    case .digit: return endsBeforeNumber(end, opening, in: text, sentence: start)
    case .capital: return endsBeforeCapital(end, opening, in: text, sentence: start)
    case .closing: return false
    case .sign: return true
    }
  }

  private func endsBeforeNumber(
    _ end: SentenceEnd, _ opening: SentenceOpening, in text: ScalarText, sentence start: Int
  ) -> Bool {
    if end.kind == .ellipsis { return !text.isDigit(end.start - 1) }
    guard end.isBareStop, !opening.isSet else { return true }
    let word = WordBeforeStop(text, end.start)
    if word.isListMarker(in: text, sentence: start) || words.abbreviation(word.text) != nil { return false }
    return !(word.isShortNumber && opening.goesOnWithDate(behind: word, in: text))
  }

  /// Whether an item of a list begins.
  ///
  /// "b) Lệ phí" does, the second letter of "8 p. m." is none.
  private func isItem(_ end: SentenceEnd, _ opening: SentenceOpening, in text: ScalarText) -> Bool {
    opening.isItem(in: text) && !WordBeforeStop(text, end.start).isSmallLetter
  }

  private func endsBeforeCapital(
    _ end: SentenceEnd, _ opening: SentenceOpening, in text: ScalarText, sentence start: Int
  ) -> Bool {
    if end.closesQuotation, isAttribution(from: opening.index, in: text) { return false }
    guard end.isBareStop, !opening.isSet else { return true }
    let word = WordBeforeStop(text, end.start)
    if word.isListMarker(in: text, sentence: start) { return false }
    let next = text.word(from: opening.index)
    if let abbreviation = words.abbreviation(word.text), goesOn(abbreviation, word, next, in: text) {
      return false
    }
    if word.isDoubledCapital { return !WordBeforeStop(text, next).isDoubledCapital }
    if word.isSmallLetter { return !isInitial(next, in: text) }
    return !(word.isInitial && isNamed(byInitial: word, before: next, in: text))
  }

  /// Whether an abbreviation takes the capital word that follows it.
  private func goesOn(
    _ abbreviation: SentenceWords.Abbreviation, _ word: WordBeforeStop, _ next: Range<Int>,
    in text: ScalarText
  ) -> Bool {
    switch abbreviation {
    case .title, .reference: return true
    case .number: return Self.isRomanNumber(text.scalars[next])
    case .place:
      if words.startsSentence(text.string(next)) { return false }
      // "P. Bến Nghé" and "anh P. Công an": a single letter is a place where the words before it say so.
      guard word.isInitial, let before = word.wordBefore(in: text) else { return true }
      return words.standsBeforePlace(before)
    }
  }

  /// Whether an initial and the next word are one name.
  ///
  /// They are in "J. K. Rowling" and "Ng. V. A.", but not in "vitamina C. El".
  private func isNamed(byInitial word: WordBeforeStop, before next: Range<Int>, in text: ScalarText) -> Bool {
    let following = WordBeforeStop(text, next)
    if following.isInitial, text.scalars.indices.contains(next.upperBound),
      text.scalars[next.upperBound] == "."
    {
      return true
    }
    let nextWord = text.string(next)
    if words.startsSentence(nextWord) || word.endsEra(in: text) { return false }
    // A Vietnamese name begins with the family's: a Vietnamese word behind an initial is no part of it.
    if words.isVietnamese { return !isVietnameseSyllable(nextWord) }
    return !(word.wordBefore(in: text).map(words.takesLetter) ?? false)
  }

  private func isInitial(_ word: Range<Int>, in text: ScalarText) -> Bool {
    let stop = word.upperBound
    return WordBeforeStop(text, word).isInitial && stop < text.count && text.scalars[stop] == "."
  }

  private func isVietnameseSyllable(_ word: String) -> Bool {
    guard let composed = try? ICU.nfc(word.lowercased()) else { return false }
    return VietnameseSyllable.grammar.admits(composed)
  }

  /// Whether the words behind a quotation tell who spoke, and nothing else: they belong to it.
  private func isAttribution(from start: Int, in text: ScalarText) -> Bool {
    var index = start
    for _ in 0..<Self.attributionWords {
      let word = text.word(from: index)
      guard !word.isEmpty else { return false }
      index = text.firstVisible(from: word.upperBound)
      if words.isVerbOfSaying(text.string(word)) { return closes(from: index, in: text) }
      let next = text.word(from: index)
      if words.isVerbOfSaying(text.string(word) + " " + text.string(next)) {
        return closes(from: next.upperBound, in: text)
      }
    }
    return false
  }

  /// A title of one or two words, a name of up to four.
  private static let attributionWords = 6

  /// Whether nothing but a few words stands before the next mark: "nói.", "dijo Ana.".
  private func closes(from start: Int, in text: ScalarText) -> Bool {
    var index = text.firstVisible(from: start)
    for _ in 0..<3 {
      if index == text.count { return true }
      let word = text.word(from: index)
      if word.isEmpty { return SentenceMarks.isEnd(text.scalars[index]) || text.scalars[index] == "," }
      if ["rằng", "que", "là"].contains(text.string(word)) { return false }
      index = text.firstVisible(from: word.upperBound)
    }
    return index == text.count || SentenceMarks.isEnd(text.scalars[index])
  }

  /// Whether the space behind the end was lost: small letters before it, a capital word after it.
  ///
  /// Addresses and names of files have other signs or more full stops about them.
  private func isGlued(_ end: SentenceEnd, in text: ScalarText) -> Bool {
    let next = text.word(from: end.end)
    guard next.count > 1, text.kinds[next.lowerBound] == .capital,
      !end.isBareStop || !followsInnerStop(next, text)
    else { return false }
    guard text.kinds[next.lowerBound + 1] != .capital else { return false }
    let word = WordBeforeStop(text, end.start)
    guard word.isSmall, words.abbreviation(word.text) == nil else { return false }
    return !WordBeforeStop.isPartOfAddress(text, around: end.start)
  }

  private func followsInnerStop(_ word: Range<Int>, _ text: ScalarText) -> Bool {
    let stop = word.upperBound
    return stop + 1 < text.count && text.scalars[stop] == "." && text.isLetter(stop + 1)
  }

  private static func isRomanNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    !scalars.isEmpty && scalars.allSatisfy { "IVXLCDM".unicodeScalars.contains($0) }
  }
}

/// What a sentence would begin with.
struct SentenceOpening {
  enum First {
    case small, capital, digit
    /// A mark that belongs to what stands before it.
    case closing
    /// Any other sign.
    case sign
  }

  /// The first letter or digit, behind the signs that open.
  let index: Int
  let first: First
  /// Whether ¿ or ¡ stands before it.
  let isInverted: Bool
  /// Whether any sign does.
  let isSet: Bool

  init(_ text: ScalarText, at start: Int) {
    var index = start
    while index < text.count, SentenceMarks.isOpener(text.scalars[index]) || text.isSpace(index) {
      index += 1
    }
    self.index = index
    isInverted = text.scalars[start..<index].contains(where: SentenceMarks.isInverted)
    isSet = index > start
    first = Self.first(text, index)
  }

  private static func first(_ text: ScalarText, _ index: Int) -> First {
    guard index < text.count else { return .closing }
    switch text.kinds[index] {
    case .capital: return .capital
    case .digit: return .digit
    case .letter:
      // "iPhone", "eBay".
      return index + 1 < text.count && text.kinds[index + 1] == .capital ? .capital : .small
    default:
      return isClosing(text.scalars[index]) ? .closing : .sign
    }
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ":", "/", "%", ".", "!", "?", "…": true
    default: SentenceMarks.isCloser(scalar)
    }
  }

  /// Whether the rest of a date follows: a month with its full stop, a year behind day and month.
  func goesOnWithDate(behind number: WordBeforeStop, in text: ScalarText) -> Bool {
    var end = index
    while text.isDigit(end) { end += 1 }
    if end - index == 4 { return number.followsDay(in: text) }
    return end - index <= 2 && end < text.count && text.scalars[end] == "."
  }

  /// "b)", or "b." before a capital.
  func isItem(in text: ScalarText) -> Bool {
    guard index + 1 < text.count else { return false }
    if text.scalars[index + 1] == ")" { return true }
    let next = text.firstVisible(from: index + 2)
    return text.scalars[index + 1] == "." && next > index + 2 && next < text.count
      && text.kinds[next] == .capital
  }
}
