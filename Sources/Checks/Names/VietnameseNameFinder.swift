internal import BitextModel
internal import Terminology

/// Finds what may be names in a Vietnamese line: runs of capitals, cut where a surname begins, and what wrong capitals
/// have torn apart.
///
/// Where a name begins is often open ("tỉnh Quảng Trị Lã Ngọc Uyển"), so a run gives several mentions that overlap;
/// the Spanish side chooses.
struct VietnameseNameFinder {
  let line: NameLine
  let index: Int
  let knowledge: NameKnowledge
  private let context: NameContext
  private var words: [NameWord] { line.words }

  init(_ line: NameLine, index: Int, _ knowledge: NameKnowledge) {
    self.line = line
    self.index = index
    self.knowledge = knowledge
    context = NameContext(line, knowledge)
  }

  /// The mentions of the line, those of a run together, the longest first.
  func mentions() -> [NameMention] {
    if line.isCaseless { return [] }
    let runs = runs()
    return runs.flatMap { mentions(in: $0) } + tornRuns(runs).flatMap(tornMentions)
  }

  /// The runs of words with capitals; hyphens and the small words of foreign names hold a run together.
  private func runs() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    while start < words.count {
      guard words[start].isCapital else {
        start += 1
        continue
      }
      var end = start + 1
      while end < words.count, let next = continuation(of: start, at: end) { end = next }
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
    if word.isCapital { return word.isUpper == words[start].isUpper ? end + 1 : nil }
    let isForeign = words[end - 1].syllable == .none && end + 1 < words.count && words[end + 1].isCapital
    return isForeign && words[end + 1].joint == .space && knowledge.connectors.contains(word.folded)
      ? end + 2 : nil
  }

  private func mentions(in run: Range<Int>) -> [NameMention] {
    let isRespelled = run.dropFirst().contains { words[$0].joint == .hyphen && !words[$0].isCapital }
    return starts(of: run).flatMap { start in
      var mentions = [mention(start..<run.upperBound, of: run, isRespelled: isRespelled)]
      if !isRespelled, let grown = withSmallEnd(start..<run.upperBound) {
        mentions.append(mention(grown, of: run, isCaseWrong: true))
      }
      return mentions
    }
  }

  private func mention(
    _ range: Range<Int>, of run: Range<Int>, isCaseWrong: Bool = false, isRespelled: Bool = false
  ) -> NameMention {
    NameMention(
      line: index, range: range, evidence: context.evidence(at: range.lowerBound), isCaseWrong: isCaseWrong,
      skipped: max(0, range.lowerBound - run.lowerBound), isRespelled: isRespelled)
  }

  /// Where a name may begin in a run: at its first word that opens no sentence, and at surnames.
  private func starts(of run: Range<Int>) -> [Int] {
    var first = run.lowerBound
    while first < run.upperBound - 1, isOpener(first) { first += 1 }
    let surnames = run.dropLast().filter { $0 > first && isSurname($0) }
    return [first] + surnames
  }

  private func isOpener(_ index: Int) -> Bool {
    knowledge.honorifics.contains(words[index].exact)
      || (words[index].opensSentence && knowledge.openers.contains(words[index].exact))
  }

  private func isSurname(_ index: Int) -> Bool {
    let markers = knowledge.markers
    return markers.surnames.contains(words[index].exact)
      || (words[index].exact == words[index].folded && markers.foldedSurnames.contains(words[index].folded))
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
    return run.dropLast(2).filter { isSurname($0) && words[$0].isCapital }.map { start in
      mention(start..<run.upperBound, of: run, isCaseWrong: true)
    }
  }
}
