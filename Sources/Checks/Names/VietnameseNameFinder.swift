internal import BitextModel
internal import Terminology
internal import TextCore

/// Finds what may be names in a Vietnamese line: runs of capitals, cut where a surname begins, and what wrong capitals
/// have torn apart.
///
/// Where a name begins is often open ("tỉnh Quảng Trị Lã Ngọc Uyển"), so a run gives several mentions that overlap;
/// the Spanish side chooses.
struct VietnameseNameFinder {
  let line: NameLine
  let index: Int
  let knowledge: NameKnowledge
  private let vocabulary: Vocabulary
  private let context: NameContext
  private var words: [NameWord] { line.words }

  init(_ line: NameLine, index: Int, _ knowledge: NameKnowledge, _ vocabulary: Vocabulary) {
    self.line = line
    self.index = index
    self.knowledge = knowledge
    self.vocabulary = vocabulary
    context = NameContext(line, knowledge)
  }

  /// The mentions of the line, those of a run together, the longest first.
  func mentions() -> [NameMention] {
    let runs = runs()
    return runs.flatMap { mentions(in: $0) } + tornRuns(runs).flatMap(tornMentions)
  }

  /// The runs of words with capitals; hyphens and the small words of foreign names hold a run together.
  private func runs() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    while start < words.count {
      guard words[start].isCapital, !context.opensTitle(start) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < words.count, !context.opensTitle(end), let next = continuation(of: start, at: end) {
        end = next
      }
      end = context.endOfName(start..<end)
      if end - start > 1 || !words[start].isUpper { runs.append(start..<end) }
      start = end
    }
    return runs
  }

  /// Behind the words that go on with a run, if they do.
  private func continuation(of start: Int, at end: Int) -> Int? {
    let word = words[end]
    if word.joint == .hyphen { return end + 1 }
    guard word.joint != .mark else { return nil }
    if isNumeral(word) { return nil }
    if word.isCapital, words[end - 1].joint == .hyphen, !words[end - 1].isCapital, !isRespelled(end) {
      return nil
    }
    if word.isCapital { return word.isUpper == words[start].isUpper ? end + 1 : nil }
    let isForeign = words[end - 1].syllable == .none && end + 1 < words.count && words[end + 1].isCapital
    return isForeign && words[end + 1].joint == .space && knowledge.connectors.contains(word.folded)
      ? end + 2 : nil
  }

  /// Whether a word goes on behind a hyphen, or is no Vietnamese one: what stands behind "Cua-rơ" is a new name, what stands
  /// behind "Hô-xê" in "Hô-xê Mác-ti" is not.
  private func isRespelled(_ index: Int) -> Bool {
    words[index].syllable == .none || (index + 1 < words.count && words[index + 1].joint == .hyphen)
  }

  /// "Hà Nội II": a Roman numeral is no part of a name.
  private func isNumeral(_ word: NameWord) -> Bool {
    let letters = line.text.normalized.bytes[word.range]
    return letters.allSatisfy {
      $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X")
    }
  }

  private func mentions(in run: Range<Int>) -> [NameMention] {
    let isRespelled = run.dropFirst().contains { words[$0].joint == .hyphen && !words[$0].isCapital }
    return starts(of: run).flatMap { start in
      let range = start.index..<(start.end ?? run.upperBound)
      let small = isRespelled ? nil : withSmallEnd(range)
      return [mention(range, from: start, isRespelled: isRespelled)]
        + (small.map { [mention($0, from: start, isCaseWrong: true)] } ?? [])
    }
  }

  private func mention(
    _ range: Range<Int>, from start: Start, isCaseWrong: Bool = false, isRespelled: Bool = false
  ) -> NameMention {
    NameMention(
      line: index, range: range, evidence: evidence(of: range), isCaseWrong: isCaseWrong,
      skipped: start.skipped, isInsideName: start.isInsideName, holdsPlace: start.holdsPlace,
      isRespelled: isRespelled)
  }

  /// What stands before the words, and whether a gazetteer has them.
  private func evidence(of range: Range<Int>) -> NameEvidence {
    var evidence = context.evidence(at: range.lowerBound)
    if !evidence.isAddressed, !evidence.isCredited, isPlace(range) {
      evidence.isPlace = true
    } else if evidence.isPlace, !evidence.title.isEmpty, evidence.hasSurname, range.count >= 3 {
      // "Chủ tịch tỉnh Cao Viết Thưởng" is the chairman of a province, and the name is his.
      evidence.isPlace = false
      evidence.isTitled = true
    }
    return evidence
  }

  /// Where a name may begin in a run of capitals.
  private struct Start {
    let index: Int
    /// How many words of the run stand before it that are no place.
    var skipped = 0
    /// Whether a name begins before it.
    var isInsideName = false
    /// Whether a place begins here and other words follow it.
    var holdsPlace = false
    /// Where the name ends, if not with the run.
    var end: Int?
  }

  /// A name begins at the first word that opens no sentence, behind a place, and at surnames.
  private func starts(of run: Range<Int>) -> [Start] {
    var first = run.lowerBound
    while first < run.upperBound - 1, isOpener(first) { first += 1 }
    let place = placeEnd(first..<run.upperBound)
    let begin = place ?? first
    var starts = [Start(index: first, holdsPlace: place != nil)]
    if let place { starts += [Start(index: first, end: place), Start(index: place)] }
    for index in run.dropLast() where index > begin && isSurname(index) {
      starts.append(Start(index: index, skipped: index - begin, isInsideName: isSurname(begin)))
    }
    return starts
  }

  /// Behind the longest known place that begins a run, where a name can follow.
  private func placeEnd(_ run: Range<Int>) -> Int? {
    (run.lowerBound + 1..<max(run.lowerBound + 1, run.upperBound - 1)).last { end in
      isPlace(run.lowerBound..<end)
    }
  }

  private func isPlace(_ range: Range<Int>) -> Bool {
    words[range.lowerBound].mayBeginPlace
      && knowledge.gazetteer.spelling(of: line.key(range, in: vocabulary)) != nil
  }

  private func isOpener(_ index: Int) -> Bool {
    knowledge.honorifics.contains(words[index].exact)
      || (words[index].opensSentence && knowledge.openers.contains(words[index].exact))
  }

  private func isSurname(_ index: Int) -> Bool {
    knowledge.surnames.contains(words[index].exact)
      || (words[index].exact == words[index].folded
        && knowledge.foldedSurnames.contains(words[index].folded))
  }

  /// A name whose last word is written small: "Thái Duy đệ".
  private func withSmallEnd(_ range: Range<Int>) -> Range<Int>? {
    let end = range.upperBound
    guard range.count >= 2, isSurname(range.lowerBound), end < words.count, words[end].joint == .space,
      words[end].syllable == .whole
    else { return nil }
    return range.lowerBound..<end + 1
  }

  /// Two runs with one small word between them: "Đàm thị Lựu".
  private func tornRuns(_ runs: [Range<Int>]) -> [Range<Int>] {
    zip(runs, runs.dropFirst()).compactMap { first, second in
      let isTorn =
        second.lowerBound == first.upperBound + 1 && words[first.upperBound].joint == .space
        && words[second.lowerBound].joint == .space && words[first.upperBound].syllable == .whole
      return isTorn ? first.lowerBound..<second.upperBound : nil
    }
  }

  private func tornMentions(_ run: Range<Int>) -> [NameMention] {
    guard run.count >= 3 else { return [] }
    let first = run.prefix { words[$0].isCapital }
    return first.filter { isSurname($0) }.map { start in
      mention(start..<run.upperBound, from: Start(index: start), isCaseWrong: true)
    }
  }
}
