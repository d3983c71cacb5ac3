internal import BitextModel
package import Terminology
package import TextCore

/// Checks the terms of texts against a glossary: missing, advised against, translated in several ways.
package struct TermChecker: Sendable {
  private let recognizer: TermRecognizer
  private let deprecated: DeprecatedTerms

  /// A checker with the terms of a glossary.
  package init(_ concepts: [Concept], world: WorldNames? = WorldNames()) {
    recognizer = TermRecognizer(concepts, world: world)
    var lexer = recognizer.lexer
    deprecated = DeprecatedTerms(concepts, lexer: &lexer)
  }

  /// What is wrong with the terms of a text whose letters were checked.
  func findings(in text: CheckedText, _ checked: [CheckedBead]) -> [Finding] {
    var lexer = deprecated.lexer
    let beads = zip(text.beads, checked).map { bead, letters in
      TermBead(
        vietnamese: lines(bead.vietnamese, letters.vietnamese, &lexer),
        spanish: lines(bead.spanish, letters.spanish, &lexer),
        recognizer: recognizer, lexer: &lexer)
    }
    return beads.flatMap(missing) + beads.flatMap(deprecated.findings) + TermConsistency(beads).findings()
  }

  private func lines(_ lines: [CheckedText.Line], _ checked: [CheckedLine], _ lexer: inout Lexer)
    -> [TermLine]
  {
    var read: [TermLine] = []
    for (line, letters) in zip(lines, checked) {
      read.append(TermLine(line: line, text: TokenizedText(letters.text, lexer: &lexer)))
    }
    return read
  }

  /// The Vietnamese terms of a bead that no equivalent answers.
  private func missing(in bead: TermBead) -> [Finding] {
    guard bead.spanish.contains(where: { !$0.text.tokens.isEmpty }) else { return [] }
    return bead.uses.filter { $0.renderings.isEmpty }.map { use in
      use.line.finding(
        use.range, side: .vietnamese, .missingTerm, suggestion: use.equivalents.first,
        "no equivalent of this term in the Spanish text")
    }
  }
}
