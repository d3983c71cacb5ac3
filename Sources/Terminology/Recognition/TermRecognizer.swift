internal import BitextModel
package import TextCore

/// Finds the terms of a glossary in running text, both languages in one walk.
///
/// The longest term that begins at a word wins, and what it spans is passed over (leftmost-longest, as in Aho and
/// Corasick 1975 with the semantics of POSIX); institutions inside a longer term are reported below it. An office
/// with a known institution behind it is put together where no known term is as long. A text of n words costs n
/// walks, each as long as the longest phrase that begins there, whatever the size of the glossary.
package struct TermRecognizer: Sendable {
  private let known: SharedKnowledge
  private let vocabulary: Vocabulary
  private let isFolded: Bool

  /// Compiles the terms of concepts that have both languages.
  ///
  /// - Parameters:
  ///   - concepts: The glossary; rejected terms are left out.
  ///   - world: Names of countries, as parts of titles.
  ///   - isFolded: Whether text without diacritics counts as well.
  package init(_ concepts: [Concept], world: WorldNames? = WorldNames(), isFolded: Bool = false) {
    var lexer = Lexer()
    let identifier = LanguageIdentifier(vocabulary: &lexer.vocabulary)
    known = SharedKnowledge(
      RecognizerKnowledge(concepts, world: world, isFolded: isFolded, lexer: &lexer), identifier)
    vocabulary = lexer.vocabulary
    self.isFolded = isFolded
  }

  /// A lexer for the texts of one document.
  package var lexer: Lexer { Lexer(vocabulary: vocabulary.extended) }

  /// The terms of a text, in its order, a longer one before those inside it.
  package func marks(in text: TokenizedText, _ lexer: Lexer) -> [TermMark] {
    let words = known.knowledge.words(of: text.tokens)
    guard var index = known.knowledge.nextPhrase(in: words, from: 0) else { return [] }
    let line = LineScan(text, words, known, lexer.vocabulary)
    let finder = TermFinder(TermWalk(line, end: words.count))
    var marks: [TermMark] = []
    while true {
      let found = finder.longest(at: index)
      if let found { report(found, in: line, depth: 0, into: &marks) }
      let start = found?.range.upperBound ?? index + 1
      guard let next = known.knowledge.nextPhrase(in: words, from: start) else { return marks }
      index = next
    }
  }

  private func report(_ found: FoundTerm, in line: LineScan, depth: Int, into marks: inout [TermMark]) {
    if let mark = mark(found, in: line, depth: depth) { marks.append(mark) }
    if !found.isBlocked { reportInner(of: found, in: line, depth: depth + 1, into: &marks) }
  }

  /// The institutions that a longer term names.
  private func reportInner(of outer: FoundTerm, in line: LineScan, depth: Int, into marks: inout [TermMark]) {
    let walk = TermWalk(line, end: outer.range.upperBound)
    // An institution that begins where the outer one does is that one cut short.
    var index = outer.range.lowerBound + (outer.kind == .organization ? 1 : 0)
    while index < outer.range.upperBound {
      let found = walk.known(at: index) { $0.isInside(outer, line) }
      if let found, !found.isBlocked { report(found, in: line, depth: depth, into: &marks) }
      index = found?.range.upperBound ?? index + 1
    }
  }

  private func mark(_ found: FoundTerm, in line: LineScan, depth: Int) -> TermMark? {
    guard !found.isBlocked, !found.equivalents.isEmpty else { return nil }
    return TermMark(
      range: found.range, language: found.isVietnamese ? .vietnamese : .spanish,
      equivalents: found.equivalents,
      kind: found.kind, match: found.isComposed ? .composed : match(found, in: line), depth: depth)
  }

  /// With diacritics left out of account, a text that has them all is exact still.
  private func match(_ found: FoundTerm, in line: LineScan) -> TermMark.Match {
    guard isFolded else { return .exact }
    let text = LetterCase.lowered(line.text.text(of: found.range))
    return found.names.contains { LetterCase.lowered($0).utf8.elementsEqual(text.utf8) } ? .exact : .folded
  }
}
