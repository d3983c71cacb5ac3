internal import BitextModel
internal import Foundation
internal import GlossaryStore
internal import Terminology

/// A glossary of as many terms as wanted: offices and institutions out of syllables and words, two to a concept.
///
/// No terms for people, but with the shape of titles: a few heads, a middle that is often the same, an end that seldom
/// is. The same seed gives the same glossary.
struct GeneratedGlossary {
  private let seed: UInt64
  private var random: UInt64
  private let syllables: [String]
  private let words: [String]

  private static let heads = [
    ("Bộ", "Ministerio"), ("Cục", "Departamento"), ("Viện", "Instituto"), ("Hội", "Asociación"),
    ("Sở", "Dirección"),
    ("Trung tâm", "Centro"), ("Ủy ban", "Comité"), ("Bộ trưởng Bộ", "ministro"), ("Giám đốc", "director"),
    ("Phó Chủ tịch", "vicepresidente"), ("Trường Đại học", "Universidad"), ("Tập đoàn", "Grupo"),
  ]

  init(seed: UInt64) {
    self.seed = seed
    random = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let onsets = "b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x".split(separator: " ").map(
      String.init)
    let rimes = """
      a ai am an ang anh ao âm ân âu ăn ăng e em en eo ê ên êu i ia iên iêu im in inh o oa oan oi ong ô ôi ôn ông ơ ơi \
      u ua ung uân uôn uông ư ưa ưng ương y yên
      """.split(separator: " ").map(String.init)
    let tones = ["", "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]
    syllables = onsets.flatMap { onset in
      rimes.enumerated().map { index, rime in
        let tone = tones[(index &* 7 &+ onset.utf8.count) % tones.count]
        return (onset + String(rime.prefix(1)) + tone + rime.dropFirst())
          .precomposedStringWithCanonicalMapping
      }
    }
    let stems = "cons edu port agri marit fores indus coop prom tecn geol hidr met vet farm astr".split(
      separator: " ")
    let middles = "a e i o u an en in on un al el il ol ar er ir or".split(separator: " ")
    let ends = "ción dad ismo ura ería ología miento ales icos encia ista tud aje eza ario ivo".split(
      separator: " ")
    words = stems.flatMap { stem in
      middles.flatMap { middle in ends.map { String(stem + middle + $0) } }
    }
  }

  /// A concept by its number: a Vietnamese and a Spanish term.
  func concept(_ number: Int) -> Concept {
    var generated = self
    // The finalizer of SplitMix64 (Steele, Lea, Flood 2014) makes neighbours unlike.
    var mixed = seed &+ UInt64(number + 1) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    generated.random = (mixed ^ (mixed >> 31)) | 1
    return generated.concept()
  }

  private mutating func concept() -> Concept {
    let head = Self.heads[next(Self.heads.count)]
    let vietnamese = (0..<3 + next(3)).map { _ in syllables[next(syllables.count)] }
    let spanish = (0..<2 + next(2)).map { _ in words[next(words.count)] }
    return Concept(
      kind: .organization,
      sections: [
        LanguageSection(.vietnamese, [Term(([head.0] + vietnamese).joined(separator: " "))]),
        LanguageSection(.spanish, [Term(head.1 + " de " + spanish.joined(separator: " y "))]),
      ])
  }

  /// A number below a bound; xorshift64 (Marsaglia 2003) is enough to vary terms.
  mutating func next(_ bound: Int) -> Int {
    random ^= random << 13
    random ^= random >> 7
    random ^= random << 17
    return Int(random % UInt64(bound))
  }

  /// Writes a glossary with this many terms.
  func write(terms: Int, to store: GlossaryStore) throws {
    _ = try store.add((0..<terms / 2).lazy.map { concept($0) })
  }

  /// Some of the terms of such a glossary, from all of it.
  func samples(_ wanted: Int, of terms: Int) -> [String] {
    stride(from: 0, to: terms / 2, by: max(1, terms / max(1, wanted))).flatMap { number in
      concept(number).sections.flatMap { $0.terms.map(\.text) }
    }
  }
}
