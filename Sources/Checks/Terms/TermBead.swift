internal import BitextModel
internal import Terminology
internal import TextCore

/// The terms of a bead: each Vietnamese one with what renders it on the Spanish side.
struct TermBead {
  /// A Vietnamese term with its renderings.
  struct Use {
    let line: TermLine
    /// Its tokens there.
    let range: Range<Int>
    /// The term as it stands in the text.
    let text: String
    /// What the glossary calls it in Spanish, the best first.
    let equivalents: [String]
    /// Those of the equivalents that the Spanish side has, the longest alone where one holds another.
    let renderings: [Rendering]
  }

  /// An equivalent where it stands.
  struct Rendering {
    let equivalent: String
    let line: TermLine
    let range: Range<Int>
  }

  let vietnamese: [TermLine]
  let spanish: [TermLine]
  let uses: [Use]

  init(vietnamese: [TermLine], spanish: [TermLine], recognizer: TermRecognizer, lexer: inout Lexer) {
    self.vietnamese = vietnamese
    self.spanish = spanish
    var found: [(line: TermLine, mark: TermMark)] = []
    for line in vietnamese {
      found += recognizer.marks(in: line.text, lexer).filter { $0.language == .vietnamese && $0.depth == 0 }
        .map { (line, $0) }
    }
    var uses: [Use] = []
    if !found.isEmpty {
      let stems = StemmedSide(spanish, lexer: &lexer)
      for (line, mark) in found {
        let renderings = mark.equivalents.compactMap { stems.rendering(of: $0, lexer: &lexer) }
        let longest = renderings.map(\.range.count).max() ?? 0
        uses.append(
          Use(
            line: line, range: mark.range, text: line.text.text(of: mark.range),
            equivalents: mark.equivalents,
            renderings: renderings.filter { $0.range.count == longest }))
      }
    }
    self.uses = uses
  }
}

/// The stems of the content words of the Spanish lines of a bead.
private struct StemmedSide {
  private struct Stem {
    let line: Int
    let token: Int
    let stem: TokenID
  }

  private let lines: [TermLine]
  private var stems: [Stem] = []

  init(_ lines: [TermLine], lexer: inout Lexer) {
    self.lines = lines
    for (number, line) in lines.enumerated() {
      for (index, token) in line.text.tokens.enumerated() where token.shape != .punctuation {
        if SpanishFunctionWords.contains(token, in: lexer.vocabulary) { continue }
        stems.append(
          Stem(line: number, token: index, stem: SpanishStems.stem(of: token, in: &lexer.vocabulary)))
      }
    }
  }

  /// Where the content words of an equivalent stand side by side, in whatever number and gender.
  func rendering(of equivalent: String, lexer: inout Lexer) -> TermBead.Rendering? {
    let wanted = lexer.words(of: equivalent).filter {
      $0.shape != .punctuation && !SpanishFunctionWords.contains($0, in: lexer.vocabulary)
    }.map { SpanishStems.stem(of: $0, in: &lexer.vocabulary) }
    guard !wanted.isEmpty, wanted.count <= stems.count else { return nil }
    for start in 0...stems.count - wanted.count {
      let window = stems[start..<start + wanted.count]
      guard let first = window.first, let last = window.last, first.line == last.line,
        window.elementsEqual(wanted, by: { $0.stem == $1 })
      else { continue }
      return TermBead.Rendering(
        equivalent: equivalent, line: lines[first.line], range: first.token..<last.token + 1)
    }
    return nil
  }
}
