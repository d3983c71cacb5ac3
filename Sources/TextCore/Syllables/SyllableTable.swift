/// Every syllable that Vietnamese orthography allows, with where its tone stands.
///
/// Generated once from the initials and rhymes and the rules that join them (some 5,000 syllables without their
/// tones, in a few milliseconds); a look-up is one of an integer.
package struct SyllableTable: Sendable {
  /// What is known of a syllable whatever its tone.
  package struct Entry: Hashable, Sendable {
    /// The letter that bears the tone in the old style: o of "hòa".
    package let oldPlace: Int
    /// The letter that bears it in the new style: a of "hoà"; the same but in open oa, oe, uy.
    package let newPlace: Int
    /// Whether it ends in c, ch, p or t, which allows sắc and nặng only.
    package let isStopped: Bool

    /// Whether the two styles differ.
    package var hasTwoStyles: Bool { oldPlace != newPlace }
  }

  /// What a word is by the grammar.
  package enum Reading: Hashable, Sendable {
    /// A syllable, its tone in its place.
    case syllable
    /// A syllable whose tone stands where one of the styles has it and the other has not.
    case styled(ToneStyle.Style)
    /// A syllable with its tone on a letter that bears it in neither style.
    case misplaced(Entry)
    /// A syllable but for its tone, which no stop allows.
    case wrongTone(Entry)
    /// No syllable.
    case none
  }

  /// The table, built once.
  package static let shared = SyllableTable()

  private struct Slot {
    var key: UInt64 = 0
    var entry: Entry?
  }

  /// Open addressing with Fibonacci hashing (Knuth, volume 3, 6.4); a free slot has the key of no letters.
  private let slots: [Slot]
  private static let bits: UInt64 = 14

  private init() {
    var builder = SyllableBuilder()
    builder.build()
    var slots = [Slot](repeating: Slot(), count: 1 << Int(Self.bits))
    for (key, entry) in builder.entries {
      slots[Self.slot(of: key, in: slots)] = Slot(key: key, entry: entry)
    }
    self.slots = slots
  }

  private static func slot(of key: UInt64, in slots: [Slot]) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits))
    while slots[slot].key != key, slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// The syllable of these letters; nil where they make none.
  package func entry(of letters: [UInt8]) -> Entry? { WordForm.key(of: letters).flatMap(entry(ofKey:)) }

  private func entry(ofKey key: UInt64) -> Entry? { slots[Self.slot(of: key, in: slots)].entry }

  /// What a word is.
  package func reading(of word: WordForm) -> Reading {
    guard word.toneCount < 2, let entry = word.key.flatMap(entry(ofKey:)) else { return .none }
    if entry.isStopped, word.tone != .acute, word.tone != .dot { return .wrongTone(entry) }
    guard let place = word.tonePlace else { return .syllable }
    if entry.hasTwoStyles {
      if place == entry.oldPlace { return .styled(.old) }
      if place == entry.newPlace { return .styled(.new) }
    }
    return place == entry.newPlace ? .syllable : .misplaced(entry)
  }

  /// Whether a word is a syllable as it stands.
  package func admits(_ word: WordForm) -> Bool {
    switch reading(of: word) {
    case .syllable, .styled: true
    case .misplaced, .wrongTone, .none: false
    }
  }
}

/// Joins initials and rhymes.
private struct SyllableBuilder {
  var entries: [UInt64: SyllableTable.Entry] = [:]

  mutating func build() {
    for rhyme in Self.rhymes { join(rhyme) }
    for rhyme in Self.rhymesAfterQu { add("qu", rhyme) }
    // gi and a rhyme with i are written with one i: gì, gìn, giết.
    for rhyme in ["i", "in", "ich", "iêc", "iêm", "iên", "iêng", "iêp", "iêt", "iêu"] { add("g", rhyme) }
  }

  private mutating func join(_ rhyme: String) {
    let isFront = "ieêy".unicodeScalars.contains(rhyme.unicodeScalars.first ?? "a")
    for initial in Self.initials {
      switch initial {
      case "c", "g", "ng": if !isFront { add(initial, rhyme) }
      case "k", "gh", "ngh": if isFront { add(initial, rhyme) }
      case "gi": if !rhyme.hasPrefix("i"), !rhyme.hasPrefix("y") { add(initial, rhyme) }
      case "": if !rhyme.hasPrefix("iê") { add(initial, rhyme) }
      // "yê" begins a syllable; behind an initial it is "iê".
      default: if !rhyme.hasPrefix("yê") { add(initial, rhyme) }
      }
    }
  }

  private mutating func add(_ initial: String, _ rhyme: String) {
    let head = initial.unicodeScalars.map(VietnameseLetter.code)
    let tail = rhyme.unicodeScalars.map(VietnameseLetter.code)
    guard let key = WordForm.key(of: head + tail) else { return }
    let places = Self.tonePlaces(tail.map { VietnameseLetter(code: $0) }, afterQu: initial == "qu")
    entries[key] = SyllableTable.Entry(
      oldPlace: head.count + places.old, newPlace: head.count + places.new,
      isStopped: ["c", "ch", "p", "t"].contains { rhyme.hasSuffix($0) })
  }

  /// Which letters of a rhyme bear the tone in the two styles.
  ///
  /// A letter with a mark of its own bears it (ơ of ươ); else the second of three vowels, the last vowel before
  /// a coda, the first. Open oa, oe and uy have it on the first in the old style and on the second in the new one.
  private static func tonePlaces(_ rhyme: [VietnameseLetter], afterQu: Bool) -> (old: Int, new: Int) {
    if let marked = rhyme.lastIndex(where: \.isMarkedVowel) { return (marked, marked) }
    let vowels = rhyme.prefix(while: \.isVowel).count
    if vowels == 3 || vowels == 2 && rhyme.count > vowels { return (1, 1) }
    if vowels == 2, !afterQu, twoStyled.contains(rhyme.map(\.code)) { return (0, 1) }
    return (0, 0)
  }

  private static let twoStyled = ["oa", "oe", "uy"].map { $0.unicodeScalars.map(VietnameseLetter.code) }

  private static let initials = [""] + words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x")

  private static let rhymes = words(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu \
    o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
    u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt ư ưc ưi ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu \
    oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet uân uâng uât uây \
    uê uêch uên uênh uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu y yêm yên yêng yêt yêu \
    oec oem oeng oep oăp uym uyêc uâc uêt uêu uôp uơn uơt êc êng ôôc ôông ơc ơng ưm ưn ưp
    """)

  private static let rhymesAfterQu = words(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt e ec em en eng eo ep et \
    âc ân âng ât âu ây ê êch êm ên ênh êt êu ơ ơi ơn ơt y ych yên yêt yn ynh yp yt yu \
    i ich in inh ip it iu ôc ôi ôn ông ôt
    """)

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
