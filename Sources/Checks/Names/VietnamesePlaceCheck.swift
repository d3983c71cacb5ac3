internal import BitextModel
internal import TextCore

/// Looks for places of Vietnam that a Vietnamese text writes without their marks: "Quang Tri".
///
/// Names of one word are too short to tell, and beside other words without marks they may be a brand's ("Da Nang Port").
struct VietnamesePlaceCheck: NameCheck {
  let gazetteer: Gazetteer
  let vocabulary: Vocabulary

  private static let longestName = 4
  /// "Ba Na" are a people, "Bà Nà" a mountain: fewer letters are alike by chance.
  private static let fewestLetters = 5

  func findings(in names: TextNames) -> [Finding] {
    names.beads.flatMap(\.vietnamese).filter { !$0.isCaseless }.flatMap { line in
      line.capitals.compactMap { finding(at: $0, in: line) }
    }
  }

  private func finding(at start: Int, in line: NameLine) -> Finding? {
    guard start + 1 < line.words.count, line.words[start + 1].isCapital,
      start == 0 || !isForeign(line.words[start - 1])
    else { return nil }
    var key = Array(vocabulary.bytes(of: line.words[start].folded))
    for index in start + 1..<max(start + 1, min(start + Self.longestName, line.words.count)) {
      let word = line.words[index]
      guard word.isCapital, word.joint == .space else { return nil }
      key += vocabulary.bytes(of: word.folded)
      if key.count >= Self.fewestLetters, let name = gazetteer.vietnamese(of: key),
        lacksMarks(start..<index + 1, in: line, name),
        index + 1 == line.words.count || !isForeign(line.words[index + 1])
      {
        return line.finding(
          start..<index + 1, side: .vietnamese, .nameMissingDiacritics, suggestion: name,
          "a place without some of its diacritics")
      }
    }
    return nil
  }

  private func isForeign(_ word: NameWord) -> Bool {
    word.isCapital && word.joint == .space && word.exact == word.folded
  }

  /// Whether each word is the name's, some of them without their marks.
  private func lacksMarks(_ range: Range<Int>, in line: NameLine, _ name: String) -> Bool {
    let right = name.split(separator: " ").map { Array($0.lowercased().utf8) }
    guard right.count == range.count else { return false }
    let own = range.map { Array(line.word($0).lowercased().utf8) }
    return own != right
      && zip(own, right).allSatisfy { one, other in
        one == other || one.elementsEqual(Folding.folded(String(decoding: other, as: UTF8.self)).utf8)
      }
  }
}
