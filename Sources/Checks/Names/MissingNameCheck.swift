internal import BitextModel

/// Looks for people of the Vietnamese text who are nowhere in the Spanish one.
///
/// Only for those whom an office or an honorific marks as persons, and only where the Spanish bead has no name left
/// that could be theirs: foreign leaders are called by other names in Spanish (Tập Cận Bình, Xi Jinping).
struct MissingNameCheck: NameCheck {
  let knowledge: NameKnowledge

  func findings(in names: TextNames) -> [Finding] {
    names.people.compactMap { person in
      let isAnswered = person.mentions.contains { names.isAnswered(names.mentions[$0]) }
      guard !isAnswered, let first = person.mentions.first else { return nil }
      return finding(on: names.mentions[first], names)
    }
  }

  private func finding(on mention: PersonMention, _ names: TextNames) -> Finding? {
    let bead = names.beads[mention.bead]
    guard mention.evidence.isAddressed || mention.evidence.isTitled, mention.evidence.hasSurname,
      isVietnamese(mention, bead),
      bead.spanish.contains(where: { !$0.words.isEmpty }),
      !bead.spanish.contains(where: \.isCaseless), !hasFreeName(bead)
    else { return nil }
    let line = bead.vietnamese[mention.line]
    let suggestion = SpanishForm(isAccented: false).name(line.words[mention.range], of: line)
    return line.finding(
      mention.range, side: .vietnamese, .missingName, suggestion: suggestion, "not in the Spanish text")
  }

  private func isVietnamese(_ mention: PersonMention, _ bead: BeadNames) -> Bool {
    bead.vietnamese[mention.line].words[mention.range].allSatisfy(\.mayBeVietnamese)
  }

  /// Whether words with capitals are left on the Spanish side, inside a sentence, that answer no name yet.
  private func hasFreeName(_ bead: BeadNames) -> Bool {
    bead.spanish.indices.contains { line in
      let words = bead.spanish[line].words
      return words.indices.contains { index in
        words[index].isCapital && !words[index].opensSentence && !isUsed(index, line, bead)
          && (words[index].mayBeVietnamese || isRun(index, words))
          && !knowledge.spanishSmallWords.contains(words[index].folded)
      }
    }
  }

  private func isUsed(_ index: Int, _ line: Int, _ bead: BeadNames) -> Bool {
    bead.matches.contains { $0.line == line && $0.range.contains(index) }
  }

  /// Two words with capitals side by side look like a name.
  private func isRun(_ index: Int, _ words: [NameWord]) -> Bool {
    let isBehind = index + 1 < words.count && words[index + 1].isCapital && words[index + 1].joint == .space
    return isBehind
      || (words[index - 1].isCapital && words[index].joint == .space && !words[index - 1].opensSentence)
  }
}

extension TextNames {
  /// Whether the Spanish side of some bead answers a mention, in whatever form.
  func isAnswered(_ mention: PersonMention) -> Bool {
    beads[mention.bead].matches.contains { match in
      let found = beads[mention.bead].mentions[match.mention]
      return found.line == mention.line && found.range.overlaps(mention.range)
    }
  }
}
