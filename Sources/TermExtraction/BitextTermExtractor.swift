internal import BitextModel
package import Terminology
internal import TextCore

/// A segment as terms are looked for in it: what it says, and the number that other programs know it by.
package struct NumberedSegment: Hashable, Sendable {
  /// The text.
  package let text: String
  /// The number of its line, cue or sentence.
  package let number: Int

  /// A segment with its number.
  package init(text: String, number: Int) {
    self.text = text
    self.number = number
  }
}

/// The segments of a bead on both sides.
package struct SegmentPair: Hashable, Sendable {
  /// The Vietnamese segments.
  package let vietnamese: [NumberedSegment]
  /// Their counterparts.
  package let spanish: [NumberedSegment]
  /// How sure the bead is, from 0 to 1.
  package let probability: Double

  /// A bead's text.
  package init(vietnamese: [NumberedSegment], spanish: [NumberedSegment], probability: Double) {
    self.vietnamese = vietnamese
    self.spanish = spanish
    self.probability = probability
  }
}

/// Finds the names, offices and institutions of two aligned documents, bead by bead, as `PageTermExtractor` does in
/// the captions of a page.
///
/// What the corpus says together is `LexiconLearner`'s part; here each bead speaks for itself, so that one article is
/// enough. O(Σ words · words of a bead).
package struct BitextTermExtractor: Sendable {
  private let resources: LanguageResources

  /// An extractor that knows what the resources know.
  package init(resources: LanguageResources) {
    self.resources = resources
  }

  /// The term pairs of some beads that have text on both sides, in their order, each once.
  package func candidates(in pairs: [SegmentPair]) -> [TermCandidate] {
    let isUnaccented = LostDiacritics.areLost(in: pairs.flatMap { $0.vietnamese.map(\.text) })
    var lexer = resources.lexer
    let extractor = CaptionTermExtractor(resources: resources)
    var gathered = UniqueCandidates()
    var offices: [PersonOffice] = []
    var texts: [CaptionText] = []
    for pair in pairs {
      let vietnamese = CaptionText(pair.vietnamese, isUnaccented: isUnaccented, lexer: &lexer)
      let spanish = CaptionText(pair.spanish, isUnaccented: false, lexer: &lexer)
      let result = extractor.extract(vietnamese, spanish, certainty: pair.probability, lexer: &lexer)
      for candidate in result.candidates { gathered.add(candidate) }
      offices += result.offices
      texts.append(spanish)
    }
    let variants = OfficeVariantFinder(extractor: extractor, texts: texts)
    for candidate in variants.candidates(offices, lexer: &lexer) { gathered.add(candidate) }
    return gathered.candidates
  }
}
