internal import BitextModel
internal import TextCore

/// Compares the Spanish form of every name with the Vietnamese one: letters, order, words, diacritics.
struct SpanishNameCheck: NameCheck {
  let comparison: NameComparison
  let style: HouseStyle
  let gazetteer: Gazetteer
  private var diacritics: DiacriticComparison { DiacriticComparison(vocabulary: comparison.vocabulary) }

  func findings(in names: TextNames) -> [Finding] {
    let form = form(of: names)
    return names.beads.indices.flatMap { bead in
      names.beads[bead].matches.compactMap { finding(on: $0, bead: bead, names, form) }
    }
  }

  /// How the text writes names: as most of those that are all one or all the other.
  private func form(of names: TextNames) -> SpanishForm {
    switch style.spanishNames {
    case .stripped: return SpanishForm(isAccented: false)
    case .accented: return SpanishForm(isAccented: true)
    case .either: break
    }
    var balance = 0
    for bead in names.beads {
      for match in bead.matches where match.relation == .same {
        let source = bead.words(of: bead.mentions[match.mention])
        guard hasMarks(source) else { continue }
        switch diacritics.diacritics(of: bead.words(of: match), in: source) {
        case .kept: balance += 1
        case .stripped: balance -= 1
        default: break
        }
      }
    }
    return SpanishForm(isAccented: balance > 0)
  }

  private func finding(
    on match: NameMatch, bead index: Int, _ names: TextNames, _ form: SpanishForm
  ) -> Finding? {
    let bead = names.beads[index]
    let model = names.model(of: match.mention, bead: index)
    let target = bead.words(of: match)
    guard let relation = comparison.relation(of: target, to: model.words),
      let category = category(of: relation, target, model, bead, match)
    else { return nil }
    let expected =
      relation == .short || relation == .misspelledShort ? model.words.suffix(target.count) : model.words
    let settled = expected.count == model.words.count ? model.settledSpanish : nil
    let suggestion = settled ?? form.name(expected, of: model.line)
    let name = model.line.name(model.range)
    return bead.spanish[match.line].finding(
      match.range, side: .spanish, category, suggestion: suggestion,
      model.settledSpanish == nil ? "the Vietnamese text has “\(name)”" : "the settled name is “\(name)”")
  }

  private func category(
    of relation: NameRelation, _ target: ArraySlice<NameWord>, _ model: NameModel, _ bead: BeadNames,
    _ match: NameMatch
  ) -> FindingCategory? {
    let mention = bead.mentions[match.mention]
    switch relation {
    case .joined: return isJoinedPerson(target, mention) && !isKnownPlace(match, bead) ? .joinedName : nil
    case .reordered: return .nameOrder
    case .doubled, .added, .dropped: return .nameSyllables
    case .misspelled, .misspelledShort:
      return bead.vietnamese[mention.line].isDoubtful(mention.range) ? nil : .misspelledName
    case .same: return category(ofMarks: target, model.words, mention)
    case .short: return category(ofMarks: target, model.words.suffix(target.count), mention)
    }
  }

  /// A hyphen may be right in the name of a body ("Instituto Han-Nom"), so it takes more than a surname.
  private func isJoinedPerson(_ target: ArraySlice<NameWord>, _ mention: NameMention) -> Bool {
    let isHyphenated = target.dropFirst().contains { $0.joint == .hyphen }
    if mention.range.count >= 3 { return true }
    return isHyphenated ? mention.evidence.isMarkedPerson : mention.evidence.isPerson
  }

  /// "Hanói" and "Vietnam" are the Spanish names of places that Vietnamese writes in two words.
  private func isKnownPlace(_ match: NameMatch, _ bead: BeadNames) -> Bool {
    gazetteer.isSpelling(Folding.folded(bead.spanish[match.line].name(match.range)))
  }

  private func category(
    ofMarks target: ArraySlice<NameWord>, _ source: ArraySlice<NameWord>, _ mention: NameMention
  ) -> FindingCategory? {
    let found = diacritics.diacritics(of: target, in: source)
    switch found {
    case .wrong, .partial:
      return mention.evidence.isPlace
        ? .inconsistentPlace : found == .wrong ? .wrongDiacritics : .partialDiacritics
    case .kept where style.spanishNames == .stripped: return hasMarks(source) ? .partialDiacritics : nil
    case .stripped where style.spanishNames == .accented: return hasMarks(source) ? .partialDiacritics : nil
    default: return nil
    }
  }

  private func hasMarks(_ words: ArraySlice<NameWord>) -> Bool {
    words.contains { $0.mayBeVietnamese && $0.exact != $0.folded }
  }
}
