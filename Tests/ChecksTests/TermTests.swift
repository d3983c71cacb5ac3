import BitextModel
import Checks
import Terminology
import TextCore
import Testing

@Suite("Terms of a glossary")
struct TermTests {
  private static let concepts = [
    Concept(
      kind: .title,
      sections: [
        LanguageSection(.vietnamese, [Term("Thứ trưởng Bộ Ngoại giao")]),
        LanguageSection(
          .spanish,
          [
            Term("viceministro de Relaciones Exteriores"),
            Term("viceministro de Asuntos Exteriores", status: .admitted),
            Term("vice ministro de Exteriores", status: .deprecated),
          ]),
      ]),
    Concept(
      kind: .organization,
      sections: [
        LanguageSection(.vietnamese, [Term("Quốc hội")]),
        LanguageSection(.spanish, [Term("Asamblea Nacional")]),
      ]),
  ]

  private func summary(_ pairs: [(String, String)]) -> [String] {
    let terms = TermChecker(Self.concepts, world: nil)
    let resources = LanguageResources(world: nil)
    var checker = TextChecker(resources, Gazetteer(concepts: [], world: nil), terms: terms)
    let beads = pairs.enumerated().map { number, pair in
      CheckedText.Bead(
        vietnamese: [CheckedText.Line(number: number, text: pair.0)],
        spanish: [CheckedText.Line(number: number, text: pair.1)])
    }
    return checker.report(on: CheckedText(beads: beads)).findings.map {
      "\($0.line) \($0.side.tag) \($0.category.rawValue): \($0.text) → \($0.suggestion ?? "?")"
    }
  }

  @Test("A term without any of its equivalents is missing, in whatever gender and number they stand")
  func missing() {
    #expect(
      summary([("Quốc hội họp.", "El Parlamento se reúne.")]) == [
        "0 vi term-missing: Quốc hội → Asamblea Nacional"
      ])
    #expect(summary([("Quốc hội họp.", "La Asamblea Nacional se reúne.")]).isEmpty)
    #expect(
      summary([("Các Thứ trưởng Bộ Ngoại giao đến.", "Llegan las viceministras de Relaciones Exteriores.")])
        .isEmpty)
    #expect(summary([("Quốc hội họp.", "")]).isEmpty)
  }

  @Test("What the glossary advises against is found")
  func deprecated() {
    #expect(
      summary([("Thứ trưởng đến.", "Llega el vice ministro de Exteriores.")])
        == ["0 es term-deprecated: vice ministro de Exteriores → viceministro de Relaciones Exteriores"])
  }

  @Test("One term translated in two ways is inconsistent in the place that does as the fewer do")
  func inconsistent() {
    let title = "Thứ trưởng Bộ Ngoại giao đến."
    #expect(
      summary([
        (title, "Llega el viceministro de Asuntos Exteriores."),
        (title, "Llega la viceministra de Relaciones Exteriores."),
        (title, "Llega el viceministro de Asuntos Exteriores."),
      ]) == [
        "1 es term-inconsistent: viceministra de Relaciones Exteriores → viceministro de Asuntos Exteriores"
      ])
  }
}
