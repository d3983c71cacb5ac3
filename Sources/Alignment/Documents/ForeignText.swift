internal import BitextModel
internal import TextCore

/// Tells text that is in neither language: buttons and notices that scraping left between the lines.
struct ForeignText: Sendable {
  private let foreignWords: Set<TokenID>
  private let spanishWords: Set<TokenID>

  /// Interns the frequent words of other languages.
  init(lexer: inout Lexer) {
    foreignWords = Set(lexer.words(of: Self.frequent).map(\.folded))
    spanishWords = Set(lexer.words(of: Self.spanish).map(\.folded))
  }

  /// Evidence that a segment is not Vietnamese, in log odds.
  func vietnamese(_ text: TokenizedText, identifier: LanguageIdentifier, _ vocabulary: Vocabulary) -> Float {
    let evidence = identifier.evidence(of: text.tokens, in: vocabulary)
    var sum: Float = 0
    for (index, token) in text.tokens.enumerated() where token.isWord {
      if foreignWords.contains(token.folded), token.word == token.folded { sum += 2; continue }
      if isOtherScript(token, text) { sum += 3; continue }
      sum -= max(-2, min(2, evidence[index]))
    }
    return sum
  }

  /// Evidence that a segment is not Spanish, in log odds.
  func spanish(_ text: TokenizedText, _ vocabulary: Vocabulary) -> Float {
    var sum: Float = 0
    for token in text.tokens where token.isWord {
      if spanishWords.contains(token.folded) { sum -= 2; continue }
      if foreignWords.contains(token.folded) { sum += 2; continue }
      if isOtherScript(token, text) { sum += 3; continue }
      let weight: Float = token.shape == .lower ? 1 : 0.3
      sum += weight * (Self.looksSpanish(Array(vocabulary.bytes(of: token.folded))) ? -0.5 : 1)
    }
    return sum
  }

  private func isOtherScript(_ token: Token, _ text: TokenizedText) -> Bool {
    // Letters from U+0370 to U+1DFF but no Latin of Vietnamese (U+1EA0…), and all from U+3040: lead bytes CD–E1 B8, E3–.
    let first = text.normalized.bytes[Int(token.start)]
    return (first >= 0xCD && first <= 0xE0) || first >= 0xE3
  }

  /// Spanish words end in vowels or few consonants and have no k, w or doubled letters but ll, rr, cc.
  private static func looksSpanish(_ word: [UInt8]) -> Bool {
    guard let last = word.last else { return true }
    if !endings.contains(last) { return false }
    for (letter, next) in zip(word, word.dropFirst()) {
      if letter == UInt8(ascii: "k") || letter == UInt8(ascii: "w") { return false }
      if letter == next, !doubled.contains(letter) { return false }
    }
    return true
  }

  private static let endings = Set("aeiouynsrldzx0123456789".utf8)
  private static let doubled = Set("lrcneo".utf8)

  private static let spanish = """
    el la los las un una de del al en y o que por para con su sus se es son no como mas este esta lo
    """

  private static let frequent = """
    the of and to is are this that with for from you your our we us by at on it its all more read here click have has \
    back top page share follow sign up log print related stories privacy policy terms use home about contact most comments \
    photo rights reserved menu search les le des du au aux et est une dans sur pour avec nos vos notre votre tous plus \
    lire partager droits der die das und ist nicht mit fur von zum zur den dem ein eine lesen sie auch mehr thema diesen \
    alle rechte vorbehalten il lo gli di che per con della delle dei tutti leggi anche alla iscriviti condividi diritti os \
    das dos uma nao com mais leia tambem
    """
}
