import BitextModel
import Terminology

/// A small glossary with whatever has broken a format before: marks, breaks, escapes, homographs, gaps.
enum SampleGlossary {
  /// All concepts, with ids that rise.
  static let concepts = numbered(names + words + marks + gaps)

  private static func numbered(_ concepts: [Concept]) -> [Concept] {
    concepts.enumerated().map { index, concept in
      var concept = concept
      // With a gap, as where a concept was removed.
      concept.id = "c\(index < 3 ? index + 1 : index + 4)"
      return concept
    }
  }

  private static func concept(
    _ vietnamese: [Term], _ spanish: [Term], kind: TermKind = .other, field: String? = nil,
    definition: String? = nil, note: String? = nil, source: String? = nil, evidence: [Evidence] = []
  ) -> Concept {
    let sections = [LanguageSection(.vietnamese, vietnamese), LanguageSection(.spanish, spanish)]
    return Concept(
      kind: kind, subjectField: field, definition: definition, note: note, source: source,
      sections: sections.filter { !$0.terms.isEmpty }, evidence: evidence)
  }

  private static func seen(_ line: Int, _ vietnamese: String, _ spanish: String) -> Evidence {
    Evidence(
      file: "hội-nghị \(line % 2).html", vietnameseLines: [line, line + 1], spanishLines: [line + 2],
      vietnamese: vietnamese, spanish: spanish)
  }

  private static let names = [
    concept(
      [
        Term("Đại sứ Việt Nam tại Cuba", partOfSpeech: .noun),
        Term("Đại sứ", status: .admitted, type: .shortForm),
      ],
      [
        Term("embajador de Vietnam en Cuba", partOfSpeech: .noun, gender: .masculine, type: .fullForm),
        Term("embajadora de Vietnam en Cuba", status: .admitted, gender: .feminine, type: .variant),
        Term("embajador en Cuba", status: .admitted, review: .candidate, gender: .masculine),
      ],
      kind: .title, field: "diplomacy", definition: "Jefe de la misión en La Habana.",
      source: "Nhân Dân, 2025",
      evidence: [
        seen(4, "Đại sứ Việt Nam tại Cuba đến chào", "El embajador de Vietnam en Cuba visitó La Habana"),
        seen(7, "Đại sứ phát biểu & trao quà", "La embajadora de Vietnam en Cuba interviene <en directo>"),
        seen(9, "Đại sứ Việt Nam tại Cuba", "Foto sin el cargo"),
        seen(12, "Lễ trao", "Entrega"), seen(14, "Lễ đón", "Recepción"), seen(15, "Lễ đón", "Acto"),
      ]),
    concept(
      [
        Term("Bộ Xây dựng", partOfSpeech: .properNoun), Term("BXD", status: .admitted, type: .acronym),
        Term("Bộ Kiến trúc", status: .superseded, note: "hasta 1973"),
      ],
      [
        Term("Ministerio de Construcción", partOfSpeech: .properNoun, gender: .masculine),
        Term("MOC", status: .admitted, type: .acronym, region: "VNA"),
        Term("Ministerio de la Construcción", status: .deprecated, note: "calco"),
      ],
      kind: .organization, field: "government", note: "vigente desde 1973"),
    concept(
      [Term("Huế", partOfSpeech: .properNoun)], [Term("Hue", partOfSpeech: .properNoun)], kind: .place,
      source: "Atlas nacional, hoja 12"),
  ]

  private static let words = [
    // Homographs, and words that differ in one tone.
    concept([Term("kế")], [Term("al lado", partOfSpeech: .adverb)]),
    concept([Term("kế")], [Term("ardid", partOfSpeech: .noun, gender: .masculine)]),
    concept([Term("kể")], [Term("contar", partOfSpeech: .verb)]),
    concept([Term("kẻ")], [Term("trazar", partOfSpeech: .verb)]),
    // The two ways to place a tone mark, and i for y: all of them are right spelling somewhere.
    concept(
      [Term("khoẻ mạnh"), Term("khỏe mạnh", status: .admitted)], [Term("sano", partOfSpeech: .adjective)],
      note: "dos reglas para la tilde"),
    concept(
      [Term("kỹ thuật"), Term("kĩ thuật", status: .deprecated)], [Term("técnica", gender: .feminine)]),
    concept(
      [Term("ca sĩ")], [Term("cantante", gender: .other, note: "común en cuanto al género")], kind: .other),
    concept(
      [Term("xe ô tô")],
      [
        Term("coche", gender: .masculine, region: "España"),
        Term("carro", status: .admitted, gender: .masculine, region: "América"),
      ]),
    concept([Term("bánh mì 🥖")], [Term("bocadillo 🥖", gender: .masculine)]),
    concept(
      [Term(String(repeating: "dài ", count: 60) + "lắm")],
      [Term(String(repeating: "largo ", count: 60) + "y más")], definition: String(repeating: "y", count: 900)
    ),
  ]

  private static let marks = [
    concept([Term("#số")], [Term("#número")], note: "almohadilla al principio"),
    concept([Term("“ngoặc” \"kép\"")], [Term("«comillas» 'simples'")], note: "¿\"?, ¡!; ,"),
    concept([Term("R&D <mới>")], [Term("I+D > \"nueva\" & <otra>")], definition: "a < b && b > c ]]> fin"),
    concept(
      [Term("=1+1")], [Term("@arroba"), Term("-menos", status: .admitted), Term("+más", status: .admitted)]),
    concept([Term("'ngoặc đơn")], [Term("C:\\temp\\nuevo")], note: "\\t no es un tabulador"),
    concept(
      [Term("hai\ndòng")], [Term("dos\tlíneas\r\n")],
      definition: "Primera línea.\nSegunda línea.\u{2028}Tercera.",
      note: "tabulador\taquí"),
    // NFD, as macOS hands it out.
    concept(
      [Term("tie\u{302}\u{301}ng Vie\u{323}\u{302}t")], [Term("espan\u{303}ol")], note: "de Mac, en NFD"),
    concept(
      [Term("chuông\u{7}")], [Term("campana\u{FFFE}", gender: .feminine)], note: "control \u{1B}[0m y \u{0}"),
    // Arabic with its marks of direction, a C1 control, a term of a thousand characters.
    concept([Term("trà \u{200F}شاي\u{200E}")], [Term("té \u{202B}شاي\u{202C}\u{85}\u{9F}")], note: ""),
    concept(
      [Term(String(repeating: "rất dài ", count: 125) + "!")], [Term(String(repeating: "largo", count: 200))]),
    concept([Term("A|B, C;D")], [Term("A|B {C}; D")], note: "vi_variants | {acronym}"),
  ]

  private static let gaps = [
    concept([Term("áo bà ba")], [], definition: "Blusa del sur; sin equivalente."),
    concept([], [Term("sobrina nieta", gender: .feminine)]),
    concept([Term("chợ nổi")], [Term("mercado flotante"), Term("mercado que flota", review: .rejected)]),
    concept([Term("rác", review: .rejected)], [Term("basura", review: .rejected)]),
    concept([Term("tỉnh Hà Tây", status: .superseded)], [Term("provincia de Ha Tay", status: .superseded)]),
    concept([Term("ứng viên", review: .candidate)], [Term("candidato", review: .candidate)]),
    Concept(
      kind: .person,
      sections: [
        LanguageSection(Language(tag: "vi-VN"), [Term("Nguyễn Thị Định")]),
        LanguageSection(Language(tag: "es-MX"), [Term("Nguyen Thi Dinh")]),
        LanguageSection(Language(tag: "en"), [Term("Nguyen Thi Dinh")]),
      ]),
    Concept(kind: .other, note: "sin términos", sections: []),
  ]
}
