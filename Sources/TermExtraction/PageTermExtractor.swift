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
    let variants = OfficeVariantFinder(extractor: extractor, groups: alignment.spanish)
    for candidate in variants.candidates(offices, lexer: &lexer) { gathered.add(candidate) }
    return gathered.candidates
  }
}

/// Keeps each pair of terms once, the surest.
private struct UniqueCandidates {
  private(set) var candidates: [TermCandidate] = []
  private var indices: [[UInt8]: Int] = [:]

  mutating func add(_ candidate: TermCandidate) {
    let key = Array("\(candidate.vietnamese)\t\(Folding.folded(candidate.spanish))".utf8)
    if let index = indices[key] {
      if candidates[index].score < candidate.score { candidates[index] = candidate }
      return
    }
    indices[key] = candidates.count
    candidates.append(candidate)
  }
}

/// Looks through the Spanish text of the page for a person's office in other words: "viceministro de Relaciones
/// Exteriores Ngo Le Van" where the caption says "de Asuntos Exteriores".
struct OfficeVariantFinder {
  let extractor: CaptionTermExtractor
  let groups: [CaptionGroup]

  func candidates(_ offices: [PersonOffice], lexer: inout Lexer) -> [TermCandidate] {
    if offices.isEmpty { return [] }
    return groups.flatMap { group -> [TermCandidate] in
      let caption = CaptionText(group, lexer: &lexer)
      let names = names(of: offices, in: caption)
      if names.isEmpty { return [] }
      let mentions = extractor.spanishMentions(caption, names, lexer.vocabulary)
      return mentions.compactMap { mention in candidate(mention, offices, caption) }
    }
  }

  /// The names in a text, numbered by the offices of their bearers.
  private func names(of offices: [PersonOffice], in caption: CaptionText) -> [(Int, Range<Int>)] {
    let words = caption.tokens.map(\.folded)
    return offices.indices.flatMap { office in
      let name = offices[office].name
      return words.indices.filter { words[$0...].starts(with: name) }.map { (office, $0..<$0 + name.count) }
    }
  }

  private func candidate(_ mention: Mention, _ offices: [PersonOffice], _ caption: CaptionText)
    -> TermCandidate?
  {
    guard mention.isTitle, !mention.isBare, let person = mention.person else { return nil }
    let name = offices[person].name
    let office = offices.first { $0.name == name && extractor.resources.grammar.agree($0.head, mention.head) }
    guard let office, saysMore(mention, than: office, caption) else { return nil }
    return TermCandidate(
      vietnamese: office.vietnamese, spanish: caption.text.text(of: mention.range), kind: .title, score: 0.6,
      vietnameseLine: office.line, spanishLine: caption.line(of: mention.range.lowerBound), isCredit: false,
      isVariant: true)
  }

  /// Whether the words are others than the known ones; "vicepresidente de la Unión" only leaves some out.
  private func saysMore(_ mention: Mention, than office: PersonOffice, _ caption: CaptionText) -> Bool {
    mention.range.contains { !office.spanish.contains(caption.tokens[$0].folded) && caption.isCapital($0) }
  }
}
