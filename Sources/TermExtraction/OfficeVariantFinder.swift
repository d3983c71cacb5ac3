internal import Alignment
internal import BitextModel
internal import Terminology
internal import TextCore

/// Looks through the Spanish text of a page or document for a person's office in other words: "viceministro de Relaciones
/// Exteriores Ngo Le Van" where the caption says "de Asuntos Exteriores".
struct OfficeVariantFinder {
  let extractor: CaptionTermExtractor
  let texts: [CaptionText]

  func candidates(_ offices: [PersonOffice], lexer: inout Lexer) -> [TermCandidate] {
    if offices.isEmpty { return [] }
    return texts.flatMap { caption -> [TermCandidate] in
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
