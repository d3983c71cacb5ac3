package import BitextModel
package import TextCore
package import Terminology

/// Cuts a page into units of one language, lines that hold both included.
///
/// A line is labelled word by word with two states and a price for changing between them (Viterbi), so that a
/// Vietnamese name does not break a Spanish sentence. O(words).
package struct PageSplitter {
  private let resources: LanguageResources

  /// The log odds that a change of language inside a line has to earn; two sentences glued together earn 20
  /// and more, an institution's name left in Vietnamese 4 to 8 each way.
  private static let switchPrice: Float = 9
  /// What a run of one language has to speak for itself to stand as a unit of its own.
  private static let unitEvidence: Float = 11
  /// The evidence below which a whole line's language is left open.
  private static let lineEvidence: Float = 2

  /// A splitter that knows what the resources know.
  package init(resources: LanguageResources) {
    self.resources = resources
  }

  /// The units of a document, in its order.
  package func units(of document: Document, lexer: inout Lexer) -> [PageUnit] {
    document.segments.enumerated().flatMap { index, segment in
      units(of: segment, at: index, lexer: &lexer)
    }
  }

  private func units(of segment: Segment, at index: Int, lexer: inout Lexer) -> [PageUnit] {
    let text = TokenizedText(segment.text, lexer: &lexer).withoutJoiningHyphens
    let evidence = resources.identifier.evidence(of: text.tokens, in: lexer.vocabulary)
    return runs(evidence, text).map { run in
      let part = text.restricted(to: run)
      let credit = CreditFinder(markers: resources.markers).creditStart(in: part)
      return PageUnit(
        segment: index, lines: segment.lines, role: segment.role, text: part,
        language: Self.language(evidence[run]), isUnaccented: isUnaccented(part.tokens[..<credit]),
        creditStart: credit)
    }
  }

  private static func language(_ evidence: ArraySlice<Float>) -> PageLanguage {
    let sum = evidence.reduce(0, +)
    if sum >= lineEvidence { return .vietnamese }
    return sum <= -lineEvidence ? .spanish : .undetermined
  }

  private func isUnaccented(_ body: ArraySlice<Token>) -> Bool {
    !body.contains { $0.word != $0.folded }
  }

  /// The runs of one language; one run where the line does not change.
  private func runs(_ evidence: [Float], _ text: TokenizedText) -> [Range<Int>] {
    let boundaries = boundaries(evidence, text.tokens)
    let runs = zip([0] + boundaries, boundaries + [evidence.count]).map { $0..<$1 }
    let stand = runs.allSatisfy { abs(evidence[$0].reduce(0, +)) >= Self.unitEvidence }
    return stand ? runs : [0..<evidence.count]
  }

  /// The token indices at which the best labelling changes its state.
  private func boundaries(_ evidence: [Float], _ tokens: [Token]) -> [Int] {
    var vietnamese: Float = 0
    var spanish: Float = 0
    var changes: [(vietnamese: Bool, spanish: Bool)] = []
    for index in evidence.indices {
      let price = Self.switchPrice - (isSeam(index, tokens) ? 2 : 0)
      let change = (vietnamese: spanish - price > vietnamese, spanish: vietnamese - price > spanish)
      (vietnamese, spanish) = (max(vietnamese, spanish - price), max(spanish, vietnamese - price))
      vietnamese += evidence[index]
      spanish -= evidence[index]
      changes.append(change)
    }
    return traced(changes, endsVietnamese: vietnamese >= spanish)
  }

  private func traced(_ changes: [(vietnamese: Bool, spanish: Bool)], endsVietnamese: Bool) -> [Int] {
    var boundaries: [Int] = []
    var isVietnamese = endsVietnamese
    for index in changes.indices.reversed() where index > 0 {
      if isVietnamese ? changes[index].vietnamese : changes[index].spanish {
        boundaries.append(index)
        isVietnamese.toggle()
      }
    }
    return boundaries.reversed()
  }

  /// Where texts are glued: behind a mark, a number, or without a space.
  private func isSeam(_ index: Int, _ tokens: [Token]) -> Bool {
    index > 0 && (!tokens[index - 1].isWord || !tokens[index].followsSpace) && tokens[index].isWord
  }
}
