internal import Alignment
internal import BitextModel
internal import Glibc
internal import Terminology
internal import TextCore

/// Finds the term pairs of one pair of captions, without any training data.
///
/// 1. Names that fold to the same letters are anchors, and most of them are persons.
/// 2. On each side heads open terms, and the side's own rules end them; an office beside a name is that person's.
/// 3. The terms of both sides are paired by their heads, their persons, and what stands inside them.
/// 4. Names of places and terms of the glossary that stand free are added.
struct CaptionTermExtractor {
  let resources: LanguageResources
  private let joins: VietnameseJoins
  private let words: SpanishJoins
  private let prefixes: Set<TokenID>

  init(resources: LanguageResources) {
    self.resources = resources
    joins = VietnameseJoins(resources: resources)
    words = SpanishJoins(resources: resources)
    prefixes = Set(
      ["nguyên", "cựu", "quyền", "tân"].compactMap { resources.vocabulary.id(of: Array($0.utf8)) })
  }

  /// What was found in a pair.
  struct Result {
    var candidates: [TermCandidate] = []
    /// The offices of persons: the name in Spanish, the head, and the Vietnamese office.
    var offices: [PersonOffice] = []
  }

  func extract(_ pair: CaptionPair, lexer: inout Lexer) -> Result {
    let vietnamese = CaptionText(pair.vietnamese, lexer: &lexer)
    let spanish = CaptionText(pair.spanish, lexer: &lexer)
    return extract(vietnamese, spanish, certainty: pair.score, lexer: &lexer)
  }

  /// What two texts hold that belong together as surely as `certainty` says, from 0 to 1.
  func extract(
    _ vietnamese: CaptionText, _ spanish: CaptionText, certainty: Double, lexer: inout Lexer
  ) -> Result {
    let anchors = NameAnchorFinder(vietnamese: vietnamese, spanish: spanish, resources: resources).anchors()
    let classifier = AnchorClassifier(
      vietnamese: vietnamese, spanish: spanish, resources: resources, anchors: anchors)
    let classes = anchors.map(classifier.classify)
    let persons = anchors.indices.filter { classes[$0] == .person && !anchors[$0].isCredit }
    let sources = vietnameseMentions(vietnamese, persons.map { ($0, anchors[$0].vietnamese) })
    let targets = spanishMentions(spanish, persons.map { ($0, anchors[$0].spanish) }, lexer.vocabulary)
    let pairing = MentionPairing(vietnamese: vietnamese, spanish: spanish, resources: resources)
    let pairs = pairing.pairs(sources, targets, &lexer.vocabulary)
    var gathering = CandidateGathering(vietnamese: vietnamese, spanish: spanish, certainty: certainty)
    gathering.addPairs(pairs, sources, targets)
    gathering.addNames(pairs)
    for (anchor, kind) in zip(anchors, classes) where kind == .person { gathering.addPerson(anchor) }
    for (anchor, kind) in zip(anchors, classes) where kind == .place && !anchor.isCredit {
      gathering.addPlace(anchor)
    }
    for (anchor, kind) in zip(anchors, classes) where kind == .acronym && !anchor.isCredit {
      gathering.addAcronym(anchor)
    }
    let known = KnownTermFinder(vietnamese: vietnamese, spanish: spanish, resources: resources)
    for term in known.terms(&lexer.vocabulary) { gathering.addKnown(term) }
    return Result(
      candidates: gathering.candidates,
      offices: offices(pairs, sources, anchors, spanish, gathering: gathering))
  }

  func vietnameseMentions(_ caption: CaptionText, _ names: [(Int, Range<Int>)]) -> [Mention] {
    let extent = VietnameseExtent(
      caption: caption, resources: resources, personStarts: Set(names.map(\.1.lowerBound)), joins: joins)
    let finder = MentionFinder(
      caption: caption,
      head: { vietnameseHead(at: $0, in: caption) }, ends: { extent.ends(from: $0, category: $1) },
      personTokens: Set(names.flatMap { Array($0.1) }), prefixes: prefixes, allowsSmallInstitutions: false)
    let linker = PersonLinker(
      caption: caption, names: names.map { (anchor: $0.0, range: $0.1) }, markers: resources.markers,
      articles: [])
    return linker.linked(finder.mentions())
  }

  /// "Trưởng" alone is an office only before an institution: "Trưởng Văn phòng …".
  private func vietnameseHead(at index: Int, in caption: CaptionText) -> TermGrammar.Match? {
    let grammar = resources.grammar
    guard let head = grammar.vietnameseHead(at: index, in: caption.tokens, folded: caption.isUnaccented)
    else {
      return nil
    }
    guard head.range.count == 1, head.isA(.office) else { return head }
    let next = grammar.vietnameseHead(at: index + 1, in: caption.tokens, folded: caption.isUnaccented)
    return next?.isA(.institution) == true ? head : nil
  }

  func spanishMentions(_ caption: CaptionText, _ names: [(Int, Range<Int>)], _ vocabulary: Vocabulary)
    -> [Mention]
  {
    let extent = SpanishExtent(
      caption: caption, resources: resources, personStarts: Set(names.map(\.1.lowerBound)), words: words,
      vocabulary: vocabulary)
    let finder = MentionFinder(
      caption: caption, head: { resources.grammar.spanishHead(at: $0, in: caption.tokens) },
      ends: { extent.ends(from: $0, category: $1) },
      personTokens: Set(names.flatMap { Array($0.1) }), prefixes: [], allowsSmallInstitutions: true)
    let linker = PersonLinker(
      caption: caption, names: names.map { (anchor: $0.0, range: $0.1) }, markers: resources.markers,
      articles: words.articles)
    return withCounterparts(linker.linked(finder.mentions()), caption, vocabulary)
  }

  /// "Su homólogo" holds the office that was named before.
  private func withCounterparts(
    _ mentions: [Mention], _ caption: CaptionText, _ vocabulary: Vocabulary
  ) -> [Mention] {
    var mentions = mentions
    for index in mentions.indices where mentions[index].category == .office {
      let head = mentions[index].head.range
      guard vocabulary.text(of: caption.tokens[head.lowerBound].folded).utf8.starts(with: "homolog".utf8),
        let office = mentions[..<index].last(where: { $0.category == .office })
      else { continue }
      mentions[index].derivedHead = caption.text.text(of: office.head.range)
    }
    return mentions
  }

  private func offices(
    _ pairs: [MentionPairing.Pair], _ sources: [Mention], _ anchors: [NameAnchor], _ spanish: CaptionText,
    gathering: CandidateGathering
  ) -> [PersonOffice] {
    pairs.compactMap { pair in
      let source = sources[pair.vietnamese]
      guard source.isTitle, let person = source.person else { return nil }
      let name = anchors[person].spanish.map { spanish.tokens[$0].folded }
      return PersonOffice(
        name: name, head: source.head, vietnamese: gathering.vietnamese.text.text(of: pair.source),
        line: gathering.vietnamese.line(of: pair.source.lowerBound),
        spanish: Set(pair.target.map { spanish.tokens[$0].folded }))
    }
  }
}
