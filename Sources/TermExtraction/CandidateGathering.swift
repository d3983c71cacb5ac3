internal import Glibc
internal import Terminology
internal import TextCore

/// Gathers the term pairs of one pair of captions, each piece of text used by one term at the most.
struct CandidateGathering {
  let vietnamese: CaptionText
  let spanish: CaptionText
  /// How sure the pair of captions is; no term is surer.
  let certainty: Double
  private(set) var candidates: [TermCandidate] = []
  private var usedVietnamese: [Range<Int>] = []
  private var usedSpanish: [Range<Int>] = []
  /// The terms that stand in no other.
  private var free: [(source: Range<Int>, target: Range<Int>)] = []

  init(vietnamese: CaptionText, spanish: CaptionText, certainty: Double) {
    self.vietnamese = vietnamese
    self.spanish = spanish
    self.certainty = certainty
  }

  /// Terms below this are not offered, in log odds.
  private static let leastScore = 0.2

  mutating func addPairs(_ pairs: [MentionPairing.Pair], _ sources: [Mention], _ targets: [Mention]) {
    for pair in pairs.sorted(by: { $0.score > $1.score }) where pair.score > Self.leastScore {
      let (source, target) = (sources[pair.vietnamese], targets[pair.spanish])
      // Terms may stand inside an office, but two free ones don't overlap: the surer one stands.
      let isFree = source.parent == nil && target.parent == nil
      if isFree, free.contains(where: { $0.source.overlaps(pair.source) || $0.target.overlaps(pair.target) })
      {
        continue
      }
      if isFree { free.append((pair.source, pair.target)) }
      if source.isTitle, source.person == nil, source.isBare || target.isBare { continue }
      if source.isTitle, source.person == nil, vietnamese.shape(source.range.lowerBound) == .lower,
        !vietnamese.isCaseless
      {
        continue
      }
      if source.category == .rank, source.person == nil { continue }
      add(
        pair.source, pair.target, Self.kind(source.category), score: 1 / (1 + exp(-pair.score)),
        spanishText: derivedText(target, pair.target))
    }
  }

  /// "director general" and "de la Radio Nacional de Laos", for "su homólogo de la Radio Nacional de Laos".
  private func derivedText(_ target: Mention, _ range: Range<Int>) -> String? {
    target.derivedHead.map { head in
      head + " " + spanish.text.text(of: target.head.range.upperBound..<range.upperBound)
    }
  }

  /// A name that each language spells in its own way, beside two titles that belong together.
  mutating func addNames(_ pairs: [MentionPairing.Pair]) {
    for pair in pairs where pair.score > Self.leastScore {
      guard let name = pair.name else { continue }
      add(name.source, name.target, .person, score: 0.7)
    }
  }

  private static func kind(_ category: TermGrammar.Category) -> TermKind {
    switch category {
    case .office, .rank: .title
    case .institution: .organization
    case .place: .place
    case .event: .event
    }
  }

  mutating func addPerson(_ anchor: NameAnchor) {
    add(
      anchor.vietnamese, anchor.spanish, .person, score: anchor.isCredit ? 0.8 : 0.95,
      isCredit: anchor.isCredit)
  }

  mutating func addPlace(_ anchor: NameAnchor) {
    if isUsed(anchor.vietnamese, anchor.spanish) { return }
    add(anchor.vietnamese, anchor.spanish, .place, score: 0.85)
  }

  /// Acronyms are terms wherever they stand, inside an office too.
  mutating func addAcronym(_ anchor: NameAnchor) {
    add(anchor.vietnamese, anchor.spanish, .organization, score: 0.8)
  }

  mutating func addKnown(_ term: KnownTermFinder.Term) {
    if !term.isNotable, isUsed(term.vietnamese, term.spanish) { return }
    add(term.vietnamese, term.spanish, term.kind, score: 0.9)
  }

  private func isUsed(_ source: Range<Int>, _ target: Range<Int>) -> Bool {
    usedVietnamese.contains { $0.overlaps(source) } || usedSpanish.contains { $0.overlaps(target) }
  }

  private mutating func add(
    _ source: Range<Int>, _ target: Range<Int>, _ kind: TermKind, score: Double, spanishText: String? = nil,
    isCredit: Bool = false
  ) {
    usedVietnamese.append(source)
    usedSpanish.append(target)
    candidates.append(
      TermCandidate(
        vietnamese: vietnamese.text.text(of: source), spanish: spanishText ?? spanish.text.text(of: target),
        kind: kind, score: score * certainty, vietnameseLine: vietnamese.line(of: source.lowerBound),
        spanishLine: spanish.line(of: target.lowerBound), isCredit: isCredit, isVariant: false))
  }
}
