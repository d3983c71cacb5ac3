package import BitextModel

/// Tells Vietnamese from Spanish, word by word, for lines as short as three words.
///
/// Each word gives evidence in natural-log odds, positive for Vietnamese: how often it is a word of either
/// language, whether its letters exist in one of them alone, and whether it is a syllable at all: nearly every
/// Vietnamese word is one, also without its diacritics, and most Spanish words of more than three letters are none.
/// Capitalized words speak softly, because Spanish lines carry Vietnamese names.
package struct LanguageIdentifier: Sendable {
  private let known: [Float]
  private let syllables = VietnameseSyllable.grammar

  /// An identifier whose frequent words are interned in the vocabulary.
  package init(vocabulary: inout Vocabulary) {
    var known: [Float] = []
    for (word, odds) in FrequentWords.odds {
      let id = Int(vocabulary.intern(Array(word.utf8)).rawValue)
      if id >= known.count { known += [Float](repeating: .nan, count: id + 1 - known.count) }
      known[id] = odds
    }
    self.known = known
  }

  /// The evidence of each token, in log odds, positive for Vietnamese.
  package func evidence(of tokens: [Token], in vocabulary: Vocabulary) -> [Float] {
    var evidence: [Float] = []
    evidence.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() {
      let isFirst = index == 0 || (tokens[index - 1].shape == .punctuation && index == 1)
      evidence.append(token.isWord ? odds(of: token, isFirst: isFirst, in: vocabulary) : 0)
    }
    return evidence
  }

  private func odds(of token: Token, isFirst: Bool, in vocabulary: Vocabulary) -> Float {
    let id = Int(token.word.rawValue)
    if id < known.count, !known[id].isNaN {
      // "La" may open a name, "Tháng" a title: a capital inside the line halves what the word says.
      return token.shape == .lower || isFirst || token.shape == .upper ? known[id] : known[id] / 2
    }
    let weight = Self.weight(of: token.shape, isFirst: isFirst)
    return weight * letters(of: token, in: vocabulary)
  }

  /// How far a word's letters count, by its shape.
  private static func weight(of shape: Token.Shape, isFirst: Bool) -> Float {
    switch shape {
    case .lower: 1
    case .upper: 0.3
    case .initial: 0
    default: isFirst ? 0.35 : 0.15
    }
  }

  /// What the letters of an unknown word say.
  private func letters(of token: Token, in vocabulary: Vocabulary) -> Float {
    let word = String(decoding: vocabulary.bytes(of: token.word), as: UTF8.self)
    let marks = Marks(of: word)
    if marks.vietnamese { return 3.5 }
    if marks.spanish { return -4 }
    if marks.shared { return syllables.admits(word) ? 1.2 : -3 }
    let folded = Array(vocabulary.bytes(of: token.folded))
    if folded.count == 1 { return 0 }
    if !syllables.admitsFolded(folded) { return -2.5 }
    return Self.looksVietnamese(folded) ? 1.6 : 0.8
  }

  /// Whether an unaccented syllable has letter groups that are frequent in Vietnamese and rare in Spanish.
  private static func looksVietnamese(_ word: [UInt8]) -> Bool {
    let pairs = zip(word, word.dropFirst()).map { UInt16($0) << 8 | UInt16($1) }
    return pairs.contains { pair in vietnamesePairs.contains(pair) }
  }

  private static let vietnamesePairs: Set<UInt16> = Set(
    ["ng", "nh", "th", "ph", "kh", "uo", "ie", "oa", "uy", "ye"].map { (pair: String) in
      let bytes = Array(pair.utf8)
      return UInt16(bytes[0]) << 8 | UInt16(bytes[1])
    })
}

/// Which of the two languages a word's marked letters belong to.
private struct Marks {
  private(set) var vietnamese = false
  private(set) var spanish = false
  /// á é í ó ú, in both.
  private(set) var shared = false

  init(of word: String) {
    for scalar in word.unicodeScalars where scalar.value >= 0x80 {
      switch scalar {
      case "ñ", "ü", "º", "ª", "ç": spanish = true
      case "á", "é", "í", "ó", "ú": shared = true
      case "ă", "â", "đ", "ê", "ô", "ơ", "ư", "à", "è", "ì", "ò", "ù", "ỳ", "ã", "õ", "ĩ", "ũ", "ý":
        vietnamese = true
      default: vietnamese = vietnamese || (0x1EA0...0x1EF9).contains(scalar.value)
      }
    }
  }
}
