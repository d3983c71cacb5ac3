/// Brings the forms of a Spanish word together: entrega, entregó, entregan, entregar.
///
/// A light stemmer over folded words: one ending is cut, the longest that leaves three letters, and the
/// vowel changes of stems are undone (interviene/intervenir, cuenta/contar). It joins a little too much, which
/// costs little where it serves as evidence and not as an answer.
package enum SpanishStemmer {
  /// The stem of a folded word, in lower-case ASCII.
  package static func stem(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 3, word.allSatisfy({ $0 < 0x80 }) else { return word }
    return undiphthonged(Array(word.dropLast(endingLength(word))))
  }

  private static func endingLength(_ word: [UInt8]) -> Int {
    for ending in endings
    where word.count >= ending.count + 3 && word.suffix(ending.count).elementsEqual(ending) {
      return ending.count
    }
    return 0
  }

  /// ie as e and ue as o where the stem goes on, as in intervien-, encuentr-.
  private static func undiphthonged(_ stem: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(stem.count)
    for (index, letter) in stem.enumerated() {
      let next = index + 1 < stem.count ? stem[index + 1] : 0
      let isLastPair = index + 2 >= stem.count
      if letter == e, result.last == i, !isLastPair || next != 0 { result[result.count - 1] = e; continue }
      if letter == e, result.last == u, result.count > 1, result[result.count - 2] != q,
        result[result.count - 2] != g
      {
        result[result.count - 1] = o
        continue
      }
      result.append(letter)
    }
    return result
  }

  private static let e = UInt8(ascii: "e")
  private static let i = UInt8(ascii: "i")
  private static let o = UInt8(ascii: "o")
  private static let u = UInt8(ascii: "u")
  private static let q = UInt8(ascii: "q")
  private static let g = UInt8(ascii: "g")

  /// Endings of verbs, nouns and adjectives without accents, the longest first.
  private static let endings: [[UInt8]] =
    """
    aciones iciones amiento imiento aremos eremos iremos asteis isteis
    ciones abamos iendose andose ieron iendo yendo antes ientes ancia encia
    acion icion adores adoras aron aban aran eran iran ando ados adas idos idas amos emos imos arse erse irse
    ador adora eria iera
    cion ado ada ido ida aba ara era ira ase ere are ire aste iste ante iente ias ian ios
    an en as es os ar er ir io ia ie
    a e o s i
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
}
