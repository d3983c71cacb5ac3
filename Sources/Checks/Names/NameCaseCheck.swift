internal import Terminology
internal import BitextModel

/// Looks for wrong capitals inside names: small letters where the other side has a capital, two capitals in one word.
struct NameCaseCheck: NameCheck {
  let knowledge: NameKnowledge

  func findings(in names: TextNames) -> [Finding] {
    names.beads.flatMap { bead in
      bead.matches.compactMap { finding(on: $0, in: bead) }
        + bead.vietnamese.flatMap { line in
          small(in: line, matched: bead) + doubled(in: line, side: .vietnamese)
        } + bead.spanish.flatMap { doubled(in: $0, side: .spanish) }
    }
  }

  /// A matched name with a small letter on one side.
  private func finding(on match: NameMatch, in bead: BeadNames) -> Finding? {
    guard match.relation == .same else { return nil }
    let mention = bead.mentions[match.mention]
    let line = bead.vietnamese[mention.line]
    if mention.isCaseWrong {
      return self.finding(line, mention.range, .vietnamese)
    }
    let target = bead.words(of: match)
    guard mention.evidence.isPerson || mention.evidence.isPlace, target.contains(where: { !$0.isCapital }),
      line.words[mention.range].allSatisfy({ $0.isCapital && $0.mayBeVietnamese })
    else { return nil }
    return self.finding(bead.spanish[match.line], match.range, .spanish)
  }

  private func finding(_ line: NameLine, _ range: Range<Int>, _ side: Language) -> Finding {
    let words = line.words[range].map { SpanishForm.capitalized(line.spelling(of: $0)) }
    return line.finding(
      range, side: side, .nameCase, suggestion: words.joined(separator: " "), "small letters inside a name")
  }

  /// "Đàm thị Lựu": the middle names that are never words between two capitals, whatever the other side has.
  private func small(in line: NameLine, matched bead: BeadNames) -> [Finding] {
    guard !line.isCaseless else { return [] }
    let words = line.words
    return zip(line.capitals, line.capitals.dropFirst()).compactMap { before, behind in
      let index = before + 1
      guard behind == index + 1, knowledge.middleNames.contains(words[index].exact),
        words[index].joint == .space, words[behind].joint == .space, words[behind].mayBeVietnamese,
        knowledge.surnames.contains(words[before].exact)
      else { return nil }
      var end = index + 2
      while end < words.count, words[end].joint == .space, words[end].isCapital, words[end].mayBeVietnamese {
        end += 1
      }
      let range = index - 1..<end
      let isMatched = bead.matches.contains { match in
        let mention = bead.mentions[match.mention]
        return mention.isCaseWrong && mention.range.overlaps(range)
          && bead.vietnamese[mention.line].line == line.line
      }
      return isMatched ? nil : finding(line, range, .vietnamese)
    }
  }

  private func isBesideCapital(_ index: Int, _ line: NameLine) -> Bool {
    let words = line.words
    let isBehind = index > 0 && words[index].joint == .space && words[index - 1].isCapital
    return isBehind
      || (index + 1 < words.count && words[index + 1].joint == .space && words[index + 1].isCapital)
  }

  /// "NGuyễn": a second capital in a word that goes on in small letters.
  private func doubled(in line: NameLine, side: Language) -> [Finding] {
    line.capitals.compactMap { index in
      let word = line.words[index]
      guard !word.isUpper, word.mayBeVietnamese, isBesideCapital(index, line) else {
        return nil
      }
      let scalars = Array(line.word(index).unicodeScalars)
      guard scalars.count >= 3, scalars[1].properties.isUppercase,
        scalars.dropFirst(2).allSatisfy({ !$0.properties.isUppercase })
      else { return nil }
      let rest = String(String.UnicodeScalarView(scalars.dropFirst()))
      let suggestion = String(String.UnicodeScalarView(scalars.prefix(1))) + rest.lowercased()
      return line.finding(
        index..<index + 1, side: side, .nameCase, suggestion: suggestion, "two capitals in one word")
    }
  }
}
