/// Decides what stands at a word: a known term, a title put together, one with a word before it.
struct TermFinder {
  private let composition: OfficeComposition
  private var walk: TermWalk { composition.walk }

  init(_ walk: TermWalk) {
    composition = OfficeComposition(walk)
  }

  /// The longest of what is known and what can be composed; known terms win where both are as long.
  func longest(at index: Int) -> FoundTerm? {
    let known = walk.known(at: index) { _ in true }
    let composed = composition.title(at: index) ?? qualified(at: index)
    guard let composed, composed.range.upperBound > (known?.range.upperBound ?? index) else { return known }
    return composed
  }

  /// A title with "nguyên", "quyền" before it or "ex" grown onto it.
  private func qualified(at index: Int) -> FoundTerm? {
    let words = walk.knowledge.words
    let word = walk.line.words[index]
    if walk.substitute == nil, let title = grown(word, at: index) { return title }
    guard index + 1 < walk.end, walk.line.words[index + 1] >= 0 else { return nil }
    if words.former.contains(word) {
      return longest(at: index + 1)?.qualified(from: index, isVietnamese: true) {
        SpanishTitle(head: $0, isFormer: true).text
      }
    }
    guard word == words.acting else { return nil }
    return longest(at: index + 1)?.qualified(from: index, isVietnamese: true) {
      SpanishTitle(head: $0, qualities: ["interino"]).text
    }
  }

  /// "exministro …": the title that begins with the word behind "ex".
  private func grown(_ word: Int32, at index: Int) -> FoundTerm? {
    let former = walk.knowledge.former[Int(word)]
    guard former >= 0 else { return nil }
    let reread = TermWalk(walk.line, end: walk.end, substitute: (index, former))
    return TermFinder(reread).longest(at: index)?.qualified(from: index, isVietnamese: false) {
      "nguyên " + $0
    }
  }
}
