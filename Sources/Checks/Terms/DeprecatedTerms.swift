internal import BitextModel
internal import Terminology
internal import TextCore

/// The terms that a glossary advises against, with what it prefers.
struct DeprecatedTerms: Sendable {
  /// A lexer that knows the words of the terms.
  let lexer: Lexer
  private var vietnamese = PhraseTrie<String>()
  private var spanish = PhraseTrie<String>()

  /// The deprecated terms of concepts; one that is right for another concept is left alone.
  init(_ concepts: [Concept], lexer: inout Lexer) {
    let admitted = Set(
      concepts.flatMap { $0.sections.flatMap(\.terms) }.filter { $0.status != .deprecated }.map {
        Folding.folded($0.text)
      })
    for concept in concepts {
      for language in [Language.vietnamese, .spanish] {
        let terms = concept.terms(in: language).filter { $0.review != .rejected }
        guard let preferred = terms.first(where: { $0.status != .deprecated })?.text else { continue }
        for term in terms where term.status == .deprecated && !admitted.contains(Folding.folded(term.text)) {
          let forms =
            language == .spanish ? SpanishInflection.forms(of: term.text) + [term.text] : [term.text]
          for form in forms {
            let words = lexer.words(of: form)
            if language == .spanish {
              spanish.update(words.map(\.folded)) { $0 = preferred }
            } else {
              vietnamese.update(words.map(\.word)) { $0 = preferred }
            }
          }
        }
      }
    }
    self.lexer = lexer
  }

  /// The deprecated terms of a bead, on both sides.
  func findings(in bead: TermBead) -> [Finding] {
    bead.vietnamese.flatMap { findings(in: $0, side: .vietnamese) }
      + bead.spanish.flatMap { findings(in: $0, side: .spanish) }
  }

  private func findings(in line: TermLine, side: Language) -> [Finding] {
    let tokens = line.text.tokens
    let trie = side == .vietnamese ? vietnamese : spanish
    var findings: [Finding] = []
    var index = 0
    while index < tokens.count {
      let found = trie.longest(from: index) { position in
        position < tokens.count
          ? (side == .vietnamese ? tokens[position].word : tokens[position].folded) : nil
      }
      if let found {
        findings.append(
          line.finding(
            index..<found.end, side: side, .deprecatedTerm, suggestion: found.value,
            "the glossary advises against this term"))
      }
      index = found?.end ?? index + 1
    }
    return findings
  }
}
