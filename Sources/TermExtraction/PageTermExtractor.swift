package import Alignment
internal import BitextModel
package import Terminology
internal import TextCore

/// Finds the term pairs of a whole page: those of its caption pairs, and other Spanish forms of the same offices in
/// the rest of the page.
package struct PageTermExtractor: Sendable {
  private let resources: LanguageResources

  /// An extractor that knows what the resources know.
  package init(resources: LanguageResources) {
    self.resources = resources
  }

  /// The term pairs of a page, in the order of its captions, each once.
  package func candidates(in alignment: CaptionAlignment) -> [TermCandidate] {
    var lexer = resources.lexer
    let extractor = CaptionTermExtractor(resources: resources)
    var gathered = UniqueCandidates()
    var offices: [PersonOffice] = []
    for pair in alignment.pairs {
      let result = extractor.extract(pair, lexer: &lexer)
      for candidate in result.candidates { gathered.add(candidate) }
      offices += result.offices
    }
    let variants = OfficeVariantFinder(
      extractor: extractor, texts: alignment.spanish.map { CaptionText($0, lexer: &lexer) })
    for candidate in variants.candidates(offices, lexer: &lexer) { gathered.add(candidate) }
    return gathered.candidates
  }
}
