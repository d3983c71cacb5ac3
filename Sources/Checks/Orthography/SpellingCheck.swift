internal import BitextModel
internal import TextCore

/// Finds words of a Vietnamese line that no syllable of the language is, and tones on the wrong letter.
///
/// Names of the mountain peoples, loans and foreign words break the grammar too, so a word counts only where it is
/// damaged in a way in which they never are, or where its repair makes a known word with a neighbour.
struct SpellingCheck {
  /// A word with a fault, among the repaired scalars of its line.
  struct Fault {
    let place: Range<Int>
    let category: FindingCategory
    let suggestion: String?
    let isCertain: Bool
  }

  private let known: KnownWords
  private let accepted: Set<String>
  private let scalars: [SourceScalar]
  private let words: [LineWord]

  /// A check of a repaired line.
  init(_ scalars: [SourceScalar], known: KnownWords, accepted: Set<String>) {
    self.scalars = scalars
    self.known = known
    self.accepted = accepted
    words = LineWord.all(of: scalars)
  }

  /// The faults, in the order of the line.
  func faults() -> [Fault] {
    words.indices.compactMap { index in
      guard let form = words[index].form, !words[index].isExempt, !words[index].isSyllable else { return nil }
      guard let fault = fault(at: index, form), !isAccepted(index) else { return nil }
      return fault
    }
  }

  /// The small words with a tone that the two styles place differently.
  func styled() -> [(place: Range<Int>, style: ToneStyle.Style, form: WordForm)] {
    words.compactMap { word in
      guard case .styled(let style) = word.reading, let form = word.form, form.isLower, !word.isExempt else {
        return nil
      }
      return (word.place, style, form)
    }
  }

  private func isAccepted(_ index: Int) -> Bool {
    !accepted.isEmpty && accepted.contains(scalars[words[index].place].text.lowercased())
  }

  private func fault(at index: Int, _ form: WordForm) -> Fault? {
    guard form.isLower || form.isCapitalized || form.isUpper, form.count > 1 else { return nil }
    switch words[index].reading {
    case .misplaced(let entry): return misplaced(index, form, entry)
    case .wrongTone, .none: return form.isPlain ? stripped(index, form) : invalid(index, form)
    case .syllable, .styled: return nil
    }
  }

  // MARK: Tones

  private func misplaced(_ index: Int, _ form: WordForm, _ entry: SyllableTable.Entry) -> Fault? {
    guard form.isVietnameseOnly || isAmongVietnamese(index) else { return nil }
    let suggestion = form.respelled(form.letters, tone: form.tone, at: entry.oldPlace)
    return Fault(place: words[index].place, category: .misplacedTone, suggestion: suggestion, isCertain: true)
  }

  // MARK: Syllables

  private func candidates(at index: Int) -> SpellingCandidates {
    let previous = words[index].followsWord && index > 0 ? words[index - 1].form : nil
    let next = index + 1 < words.count && words[index + 1].followsWord ? words[index + 1].form : nil
    return SpellingCandidates(known, previous: previous, next: next)
  }

  /// A word without any mark that can't be one: "tich" in "Chủ tich", where "chủ tịch" is a word.
  private func stripped(_ index: Int, _ form: WordForm) -> Fault? {
    guard form.count >= 3, form.count <= 7, !Self.loans.contains(form.letters), keepsMarks
    else {
      return nil
    }
    guard form.isLower || isSmallBeside(index) || form.isUpper else { return nil }
    let restored = candidates(at: index).restored(form)
    guard let best = restored.first else { return nil }
    return fault(index, form, best, isCertain: false)
  }

  /// Whether a neighbour that belongs to it is in small letters.
  private func isSmallBeside(_ index: Int) -> Bool {
    index + 1 < words.count && words[index + 1].followsWord && words[index + 1].form?.isLower == true
  }

  /// Whether most words of the line have their marks: in a text without any, nothing can be told.
  private var keepsMarks: Bool {
    let marked = words.count(where: \.isMarkedSyllable)
    let bare = words.count { !$0.isSyllable && $0.form?.isPlain == true }
    return marked > bare || (marked == bare && words.count <= 4)
  }

  private func invalid(_ index: Int, _ form: WordForm) -> Fault? {
    guard form.count <= 9, isOneSyllable(form), form.isVietnameseOnly || isAmongVietnamese(index)
    else {
      return nil
    }
    let all = candidates(at: index).all(for: form)
    guard let best = all.first, isDamage(index, form, best) else { return nil }
    let isAlone = all.dropFirst().first.map { $0.cost - best.cost >= 0.1 } ?? true
    return fault(
      index, form, best, isCertain: isAlone && best.slip.rawValue <= SpellingCandidates.Slip.doubling.rawValue
    )
  }

  private func fault(
    _ index: Int, _ form: WordForm, _ best: SpellingCandidates.Candidate, isCertain: Bool
  ) -> Fault {
    Fault(
      place: words[index].place, category: .invalidSyllable,
      suggestion: form.respelled(best.letters, tone: best.tone, at: best.place), isCertain: isCertain)
  }

  /// Vowels in one place: "ôtô" and "rađiô" are loans of several syllables.
  private func isOneSyllable(_ form: WordForm) -> Bool {
    var runs = 0
    var wasVowel = false
    for code in form.letters {
      let isVowel = VietnameseLetter(code: code).isVowel
      if isVowel, !wasVowel { runs += 1 }
      wasVowel = isVowel
    }
    return runs == 1
  }

  /// Whether the word stands in Vietnamese: the line has marked syllables, and so is one of its neighbours.
  private func isAmongVietnamese(_ index: Int) -> Bool {
    let isBeforeForeign = index > 0 && words[index - 1].isForeign
    let isBehindForeign = index + 1 < words.count && words[index + 1].isForeign
    if isBeforeForeign && isBehindForeign { return false }
    let near = [index - 1, index + 1].filter(words.indices.contains)
    return near.contains { words[$0].isSyllable } && words.contains(where: \.isMarkedSyllable)
  }

  private func isDamage(_ index: Int, _ form: WordForm, _ best: SpellingCandidates.Candidate) -> Bool {
    if form.isLower { return isDamageOfSmall(form, best) }
    if Self.isNeverName(form, best) { return true }
    return best.isKnownWord && best.slip.rawValue <= SpellingCandidates.Slip.otherMark.rawValue
      && (isSmallBeside(index) || form.isUpper)
  }

  private func isDamageOfSmall(_ form: WordForm, _ best: SpellingCandidates.Candidate) -> Bool {
    if Self.hasCluster(form) { return best.isKnownWord && best.slip == .swap }
    switch best.slip {
    case .tone, .spelling, .doubling, .mark, .otherMark: return true
    case .leftKey, .swap: return form.isVietnameseOnly || best.isKnownWord
    case .extra, .other: return best.isKnownWord && form.isVietnameseOnly
    }
  }

  /// What is damaged in a way in which no name is: "Ngệ", "Nghuyễn", "Kkhải", "Sàch".
  private static func isNeverName(_ form: WordForm, _ best: SpellingCandidates.Candidate) -> Bool {
    switch best.slip {
    case .spelling: form.letters.starts(with: ng)
    case .doubling:
      form.count > 1 && form.letters[0] == form.letters[1]
        && !VietnameseLetter(code: form.letters[0]).isVowel
    case .tone: form.tone == .grave || form.tone == .hook || form.tone == .tilde
    case .mark: hasHalfHorn(form)
    case .otherMark, .leftKey, .swap, .extra, .other: false
    }
  }

  /// "Duơng", "Truờng": ơ behind u before another letter, which no language writes.
  private static func hasHalfHorn(_ form: WordForm) -> Bool {
    let letters = form.letters
    return letters.indices.dropLast().contains { index in
      index > 0 && letters[index] == half[1] && letters[index - 1] == half[0]
    }
  }

  private static let half = "uơ".unicodeScalars.map(VietnameseLetter.code)

  private static let ng = "ng".unicodeScalars.map(VietnameseLetter.code)

  /// Whether it begins with consonants that only loans and the languages of the mountains join: "krông", "xcơ".
  private static func hasCluster(_ form: WordForm) -> Bool {
    let head = form.letters.prefix { !VietnameseLetter(code: $0).isVowel }
    guard head.count >= 2 else { return false }
    return head[0] != head[1] && !initials.contains(Array(head)) && !initials.contains(Array(head.dropLast()))
  }

  private static let initials: Set<[UInt8]> = Set(
    "ch gh kh ng ngh nh ph th tr qu gi".split(separator: " ").map {
      $0.unicodeScalars.map(VietnameseLetter.code)
    })

  /// Whether it is a foreign word that Vietnamese writes as it is.
  static func isLoan(_ form: WordForm) -> Bool { loans.contains(form.letters) }

  /// Foreign words of one syllable that Vietnamese writes as they are.
  private static let loans: Set<[UInt8]> = Set(
    """
    top net chip chat set bit hit hot pop rap mac tip test mit bat cat cut dot fit got hip hop jet kit let lot map met \
    nap nut out pac pat pet pit put rat rep sit tap tat hat pot cap not pin shop spot stop step web ship chap chop clip \
    ac dc ic pc ip op mic hec et at ap ep tac lac
    """.split { $0 == " " || $0 == "\n" }.map { $0.unicodeScalars.map(VietnameseLetter.code) })
}
