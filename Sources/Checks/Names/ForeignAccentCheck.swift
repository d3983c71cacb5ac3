internal import BitextModel

/// Compares the accents of foreign names on both sides: where they differ, the poorer side has lost some.
///
/// Countries and cities have names of their own in Vietnamese (Mexico, Panama), so a word that stands alone counts only behind
/// an honorific or a calling.
struct ForeignAccentCheck: NameCheck {
  let comparison: NameComparison

  func findings(in names: TextNames) -> [Finding] {
    names.beads.flatMap { bead in bead.matches.flatMap { findings(on: $0, in: bead) } }
  }

  private func findings(on match: NameMatch, in bead: BeadNames) -> [Finding] {
    let mention = bead.mentions[match.mention]
    guard match.relation == .same, !mention.evidence.isPlace, !mention.evidence.isLocated,
      !mention.isRespelled,
      mention.range.count >= 2 || mention.evidence.isMarkedPerson
    else { return [] }
    let pairs = Array(zip(bead.words(of: mention), bead.words(of: match)))
    guard pairs.contains(where: differ) else { return [] }
    let best = pairs.map { differ($0) && isRicher($0.1, than: $0.0) }
    let (vietnamese, spanish) = (bead.vietnamese[mention.line], bead.spanish[match.line])
    var findings: [Finding] = []
    if zip(pairs, best).contains(where: { differ($0) && $1 }) {
      let name = Self.merged(pairs, best, vietnamese, spanish)
      findings.append(
        vietnamese.finding(
          mention.range, side: .vietnamese, .foreignAccentLost, suggestion: name, Self.message))
    }
    if zip(pairs, best).contains(where: { differ($0) && !$1 }) {
      let name = Self.merged(pairs, best, spanish, vietnamese, isSpanish: true)
      findings.append(
        spanish.finding(match.range, side: .spanish, .foreignAccentLost, suggestion: name, Self.message))
    }
    return findings
  }

  private static let message = "the other side has more of the accents of this name"

  /// Whether two words differ in accents that a name loses; names of minorities are stripped like Vietnamese ones.
  private func differ(_ pair: (NameWord, NameWord)) -> Bool {
    let (vietnamese, spanish) = pair
    guard vietnamese.folded == spanish.folded, letters(vietnamese) != letters(spanish) else { return false }
    guard !vietnamese.mayBeVietnamese, !spanish.mayBeVietnamese else { return false }
    return letters(spanish).contains { !$0.isASCII }
      || !letters(vietnamese).contains(where: Self.isVietnamese)
  }

  /// Letters that Vietnamese has and Spanish, French, Portuguese and German names hardly do.
  private static func isVietnamese(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "ă", "â", "đ", "ê", "ô", "ơ", "ư", "ĩ", "ũ", "\u{1EA0}"..."\u{1EF9}": true
    default: false
    }
  }

  private func letters(_ word: NameWord) -> [Unicode.Scalar] {
    comparison.vocabulary.text(of: word.exact).unicodeScalars.filter(\.properties.isAlphabetic)
  }

  private func isRicher(_ one: NameWord, than other: NameWord) -> Bool { marks(one) > marks(other) }

  private func marks(_ word: NameWord) -> Int {
    letters(word).count { !$0.isASCII }
  }

  /// The name as one side has it, with the words in which the other side is richer.
  private static func merged(
    _ pairs: [(NameWord, NameWord)], _ isSpanishRicher: [Bool], _ own: NameLine, _ other: NameLine,
    isSpanish: Bool = false
  ) -> String {
    zip(pairs, isSpanishRicher).map { pair, isRicher in
      let (mine, theirs) = isSpanish ? (pair.1, pair.0) : (pair.0, pair.1)
      let takesOther = isSpanish ? !isRicher && !pair.0.mayBeVietnamese : isRicher
      let joint = mine.joint == .hyphen ? "-" : " "
      let text =
        takesOther ? other.spelling(of: theirs) : own.spelling(of: mine)
      return joint + text
    }.joined().dropFirst().description
  }
}
