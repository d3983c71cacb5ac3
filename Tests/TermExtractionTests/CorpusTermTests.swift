import Terminology
import TestSupport
import Testing

@testable import TermExtraction

@Suite("Terms of a corpus")
struct CorpusTermTests {
  private static let extractor = CorpusTermExtractor(resources: PageTermTests.resources)

  private static func entry(_ vietnamese: String, _ spanish: String, _ likely: Float = 0.9)
    -> LearnedLexicon.Entry
  {
    LearnedLexicon.Entry(
      vietnamese: vietnamese, spanish: spanish, spanishGivenVietnamese: likely,
      vietnameseGivenSpanish: likely,
      count: 1)
  }

  private static func pairs(_ texts: (String, String)...) -> [CorpusPair] {
    texts.enumerated().map { CorpusPair(vietnamese: $1.0, spanish: $1.1, document: $0 % 2) }
  }

  private static func terms(_ entries: [LearnedLexicon.Entry], _ pairs: [CorpusPair]) -> [String] {
    extractor.terms(entries, in: pairs).map {
      "\($0.vietnamese) = \($0.spanish) (\($0.kind.rawValue), \($0.count))"
    }
  }

  private static let ministry = (
    "Hôm nay Bộ Ngoại giao họp báo tại Huế.",
    "Hoy el Ministerio de Relaciones Exteriores ofreció una rueda de prensa en Hue."
  )

  @Test("Spelling is that of the text, and what is seen twice is counted once with both documents")
  func counting() throws {
    let again = (
      "Người phát ngôn của Bộ Ngoại giao trả lời.",
      "Respondió la portavoz del Ministerio de Relaciones Exteriores."
    )
    let found = Self.extractor.terms(
      [Self.entry("bộ ngoại giao", "ministerio de relaciones exteriores")],
      in: Self.pairs(Self.ministry, again))
    let term = try #require(found.first)
    #expect(term.vietnamese == "Bộ Ngoại giao" && term.spanish == "Ministerio de Relaciones Exteriores")
    #expect(term.kind == .organization && term.count == 2 && term.documents == 2)
    #expect(Set(term.contexts) == [0, 1])
  }

  @Test(
    "What a term cannot be is left out",
    arguments: [
      (
        "a verb of the sentence", "bộ ngoại giao họp báo",
        "ministerio de relaciones exteriores ofreció una rueda"
      ),
      ("one word cut out of a name", "ngoại giao", "relaciones exteriores"),
      ("an unlikely pair", "bộ ngoại giao", "rueda de prensa"),
      ("a pair that stands nowhere", "bộ quốc phòng", "ministerio de defensa"),
      ("small words at the edge", "tại huế", "en hue"),
    ])
  func leftOut(name: String, vietnamese: String, spanish: String) {
    let likely: Float = spanish == "rueda de prensa" ? 0.1 : 0.9
    #expect(
      Self.terms([Self.entry(vietnamese, spanish, likely)], Self.pairs(Self.ministry)).isEmpty, "\(name)")
  }

  @Test("Persons are no part of a term, and two terms are not one")
  func persons() {
    let pair = (
      "Chủ tịch Quốc hội Lò Thị Mẩy và Bộ trưởng Bộ Y tế đến thăm.",
      "La presidenta de la Asamblea Nacional, Lo Thi May, y el ministro de Salud hicieron una visita."
    )
    let found = Self.terms(
      [
        Self.entry("chủ tịch quốc hội", "presidenta de la asamblea nacional"),
        Self.entry("chủ tịch quốc hội lò thị mẩy", "presidenta de la asamblea nacional, lo thi may"),
        Self.entry("quốc hội lò thị mẩy", "asamblea nacional lo thi may"),
        Self.entry("bộ trưởng bộ y tế", "ministro de salud"),
      ], Self.pairs(pair))
    #expect(
      Set(found) == [
        "Chủ tịch Quốc hội = presidenta de la Asamblea Nacional (title, 1)",
        "Bộ trưởng Bộ Y tế = ministro de Salud (title, 1)",
      ])
  }

  @Test("Tone styles and numbers of one term are brought together under the usual spelling")
  func variants() {
    let texts = Self.pairs(
      ("Đến Tòa án Nhân dân Huế.", "Llegada al Tribunal Popular de Hue."),
      ("Thăm Tòa án Nhân dân Huế.", "Visita al Tribunal Popular de Hue."),
      ("Ở Toà án Nhân dân Huế.", "En el Tribunal Popular de Hue."),
      ("Từ Tòa án Nhân dân Huế.", "Desde los Tribunales Populares de Hue."))
    let found = Self.terms(
      [
        Self.entry("tòa án nhân dân huế", "tribunal popular de hue"),
        Self.entry("toà án nhân dân huế", "tribunal popular de hue"),
        Self.entry("tòa án nhân dân huế", "tribunales populares de hue"),
      ], texts)
    #expect(found.count == 1, "\(found)")
    #expect(
      found.first?.hasPrefix("Tòa án Nhân dân Huế = Tribunal Popular de Hue") == true)
  }

  @Test("The order of the entries and empty corpora change nothing")
  func order() {
    let entries = [
      Self.entry("bộ ngoại giao", "ministerio de relaciones exteriores"),
      Self.entry("họp báo", "rueda de prensa"),
    ]
    let found = Self.terms(entries, Self.pairs(Self.ministry))
    #expect(found == Self.terms(entries.reversed(), Self.pairs(Self.ministry)))
    #expect(Self.extractor.terms(entries, in: []).isEmpty && Self.extractor.terms([], in: []).isEmpty)
  }
}
