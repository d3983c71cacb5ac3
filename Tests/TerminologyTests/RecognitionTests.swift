import BitextModel
import Terminology
import TestSupport
import Testing
import TextCore

@Suite("Terms in running text")
struct RecognitionTests {
  static let concepts: [Concept] = [
    concept(.title, ["Thứ trưởng Bộ Ngoại giao"], ["viceministro de Asuntos Exteriores"]),
    concept(.title, ["Bộ trưởng"], ["ministro"]), concept(.title, ["Thứ trưởng"], ["viceministro"]),
    concept(.title, ["Tổng thống"], ["presidente"]), concept(.title, ["Thiếu tá"], ["mayor"]),
    concept(
      .organization, ["Bộ Ngoại giao"],
      ["Ministerio de Asuntos Exteriores", "Ministerio de Relaciones Exteriores"]),
    concept(.organization, ["Bộ Y tế"], ["Ministerio de Salud"]),
    concept(.organization, ["Bộ Công Thương"], ["Ministerio de Industria y Comercio"]),
    concept(.organization, ["Ủy ban nhân dân"], ["Comité Popular"]),
    concept(.organization, ["Tòa án nhân dân"], ["tribunal popular"]),
    concept(.organization, ["Hội đồng Bảo an"], ["Consejo de Seguridad"]),
    concept(
      .organization, ["Ban Đối ngoại Trung ương"],
      ["Comisión de Relaciones Exteriores del Comité Central del Partido"]),
    concept(.organization, ["Ban Chấp hành Trung ương Đảng"], ["Comité Central del Partido"]),
    concept(.organization, ["Liên minh Hợp tác xã - Nông dân"], ["Alianza de Cooperativas"]),
    concept(.organization, ["Hội"], ["asociación"]),
    concept(.organization, ["Quốc hội"], ["Asamblea Nacional"]),
    concept(.place, ["Thái Bình"], ["Thai Binh"]), concept(.place, ["Hòa Bình"], ["Hoa Binh"]),
    acronym(.organization, "Đảng Cộng sản Việt Nam", "Đảng", "Partido Comunista de Vietnam", "PCV"),
    acronym(.organization, "Quốc hội Việt Nam", "QH", "Asamblea Nacional de Vietnam", "AN"),
  ]

  static func concept(_ kind: TermKind, _ vietnamese: [String], _ spanish: [String]) -> Concept {
    Concept(
      kind: kind,
      sections: [
        LanguageSection(.vietnamese, vietnamese.map { Term($0) }),
        LanguageSection(.spanish, spanish.map { Term($0) }),
      ])
  }

  static func acronym(
    _ kind: TermKind, _ vietnamese: String, _ shortVietnamese: String, _ spanish: String,
    _ shortSpanish: String
  ) -> Concept {
    Concept(
      kind: kind,
      sections: [
        LanguageSection(
          .vietnamese, [Term(vietnamese), Term(shortVietnamese, status: .admitted, type: .shortForm)]),
        LanguageSection(.spanish, [Term(spanish), Term(shortSpanish, status: .admitted, type: .acronym)]),
      ])
  }

  static let recognizer = TermRecognizer(concepts)
  static let foldedRecognizer = TermRecognizer(concepts, isFolded: true)

  /// The text with its outermost terms between ⟦ and ⟧.
  static func marked(_ text: String, by recognizer: TermRecognizer = recognizer) -> String {
    var lexer = recognizer.lexer
    let tokenized = TokenizedText(text, lexer: &lexer)
    let utf8 = Array(text.utf8)
    var result = ""
    var end = 0
    for mark in recognizer.marks(in: tokenized, lexer) where mark.depth == 0 {
      guard let bytes = tokenized.byteRange(of: mark.range) else { continue }
      let range = tokenized.normalized.originalRange(of: bytes)
      result += String(decoding: utf8[end..<range.lowerBound], as: UTF8.self)
      result += "⟦" + String(decoding: utf8[range], as: UTF8.self) + "⟧"
      end = range.upperBound
    }
    return result + String(decoding: utf8[end...], as: UTF8.self)
  }

  static func plain(_ marked: String) -> String {
    String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" }))
  }

  @Test(
    "What is marked",
    arguments: [
      ("longest first", "⟦Thứ trưởng Bộ Ngoại giao⟧ Ngô Lê Văn phát biểu"),
      ("without regard to case", "⟦BỘ NGOẠI GIAO⟧ và ⟦bộ y tế⟧"),
      ("both languages", "⟦Bộ Y tế⟧ (⟦Ministerio de Salud⟧)"),
      ("whole words", "Bộ Y tếu và Asamblea Nacionales"),
      ("feminine and plural", "las ⟦viceministras⟧ y la ⟦viceministra de Asuntos Exteriores⟧"),
      ("plural of a common noun", "los ⟦tribunales populares⟧ del país"),
      ("the other tone style", "⟦Uỷ ban nhân dân⟧ tỉnh, ⟦Toà án nhân dân⟧"),
      ("the other dash", "⟦Liên minh Hợp tác xã – Nông dân⟧ họp"),
      ("diacritics wanted", "Bo Ngoai giao và Bộ Ngoai giao"),
      ("bare office", "El ⟦presidente⟧ llegó con el ⟦ministro⟧."),
      ("office of something unknown", "el presidente de la empresa y el ministro del ramo"),
      ("common word", "la mayor parte, pero el ⟦mayor⟧ Tran"),
      ("syllable inside a name", "Hội An, Hội Phụ nữ, Nguyễn Văn Hội"),
      ("syllable by itself", "Ông là hội viên của ⟦Hội⟧ này"),
      ("syllable in the other language", "El señor Hội saludó a los presentes en la sala"),
      ("acronym in small letters", "an ninh, ⟦PCV⟧ y pcv, la ⟦AN⟧ aprobó"),
      ("province and peace", "vì hòa bình và thái bình ở ⟦Hòa Bình⟧"),
      ("ocean", "Thái Bình Dương và ⟦Thái Bình⟧"),
      ("person", "Ông Nguyễn Thái Bình và bà Lê Hòa Bình"),
      (
        "composed, both fields known",
        "⟦Thứ trưởng Bộ Công Thương⟧ nói; la ⟦viceministra de Industria y Comercio⟧ dijo"
      ),
      ("composed with an article", "el ⟦vicepresidente del Consejo de Seguridad⟧ ruso"),
      ("composed, field alone", "⟦Bộ trưởng Y tế⟧ và ⟦Bộ trưởng Ngoại giao Lào⟧"),
      ("envoy", "⟦Đại sứ Cuba tại Việt Nam⟧ và la ⟦embajadora de Cuba en Vietnam⟧"),
      ("former", "⟦nguyên Thứ trưởng Bộ Ngoại giao⟧, el ⟦exviceministro de Asuntos Exteriores⟧"),
      ("acting", "⟦quyền Bộ trưởng⟧ nói"),
      ("shared word", "⟦Trưởng Ban Đối ngoại Trung ương⟧ tiếp khách"),
      (
        "bodies of the Party",
        "⟦jefe del Departamento de Relaciones Exteriores del Comité Central del PCV⟧, en Hanoi"
      ),
      ("glued words", "la⟦Asamblea Nacional⟧ y 1⟦Ministerio de Salud⟧"),
    ] as [(String, String)])
  func marks(name: String, expected: String) {
    #expect(Self.marked(Self.plain(expected)) == expected, "\(name)")
  }

  @Test(
    "Without regard to diacritics",
    arguments: [
      ("⟦Thu truong Bo Ngoai giao⟧ Ngo Le Van phat bieu", TermMark.Match.folded),
      ("⟦Thứ trưởng Bộ Ngoại giao⟧ Ngô Lê Văn", .exact), ("⟦viceministro de asuntos exteriores⟧", .exact),
      ("⟦Comision de Relaciones Exteriores del Comite Central del Partido⟧", .folded),
    ])
  func folded(expected: String, match: TermMark.Match) {
    let text = Self.plain(expected)
    #expect(Self.marked(text, by: Self.foldedRecognizer) == expected)
    var lexer = Self.foldedRecognizer.lexer
    let tokenized = TokenizedText(text, lexer: &lexer)
    #expect(Self.foldedRecognizer.marks(in: tokenized, lexer).first?.match == match)
  }

  @Test(
    "Equivalents and kinds",
    arguments: [
      ("Thứ trưởng Bộ Công Thương", "viceministro de Industria y Comercio", TermMark.Match.composed),
      ("viceministra de Industria y Comercio", "Thứ trưởng Bộ Công Thương", .composed),
      ("vicepresidente del Consejo de Seguridad", "Phó Chủ tịch Hội đồng Bảo an", .composed),
      ("embajadora de Cuba en Vietnam", "Đại sứ Cuba tại Việt Nam", .composed),
      ("nguyên Thứ trưởng Bộ Ngoại giao", "exviceministro de Asuntos Exteriores", .composed),
      ("exviceministra de Asuntos Exteriores", "nguyên Thứ trưởng Bộ Ngoại giao", .composed),
      ("quyền Bộ trưởng", "ministro interino", .composed),
      ("viceministros de Asuntos Exteriores", "Thứ trưởng Bộ Ngoại giao", .exact),
    ])
  func equivalents(text: String, expected: String, match: TermMark.Match) {
    var lexer = Self.recognizer.lexer
    let mark = Self.recognizer.marks(in: TokenizedText(text, lexer: &lexer), lexer).first
    #expect(mark?.equivalents.first == expected)
    #expect(mark?.match == match)
    #expect(mark?.kind == .title)
  }

  @Test("Institutions inside a longer term are marked below it")
  func inner() {
    let text =
      "Thứ trưởng Bộ Ngoại giao, jefe de la Comisión de Relaciones Exteriores del Comité Central del Partido"
    var lexer = Self.recognizer.lexer
    let tokenized = TokenizedText(text, lexer: &lexer)
    let marks = Self.recognizer.marks(in: tokenized, lexer)
    #expect(
      marks.map { "\($0.depth) \(tokenized.text(of: $0.range))" } == [
        "0 Thứ trưởng Bộ Ngoại giao", "1 Bộ Ngoại giao",
        "0 jefe de la Comisión de Relaciones Exteriores del Comité Central del Partido",
        "1 Comisión de Relaciones Exteriores del Comité Central del Partido", "2 Comité Central del Partido",
      ])
  }

  @Test("A glossary of nothing marks nothing but heads of state and envoys, which need no glossary")
  func empty() {
    let empty = TermRecognizer([], world: nil)
    #expect(
      Self.marked("Thứ trưởng Bộ Ngoại giao, el presidente de Cuba", by: empty)
        == "Thứ trưởng Bộ Ngoại giao, el presidente de Cuba")
  }

  // MARK: - Properties

  /// Pieces of which the random texts are made: terms, parts of terms, other words, marks.
  static let pieces = [
    "Thứ trưởng", "Bộ Ngoại giao", "bộ y tế", "viceministra", "de Asuntos Exteriores", "ministro", "del",
    "Ủy ban nhân dân",
    "Ngô Lê Văn", "và", "Consejo de Seguridad", ",", ".", "\u{A0}", "tribunales populares", "Hội", "Hòa Bình",
    "PCV", "–",
    "Đại sứ", "Cuba", "tại Việt Nam", "nguyên", "ex", "\u{200B}", "🙂", "123", "presidente", "de la",
    "Asamblea Nacional",
  ]

  static func randomText(_ seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    return (0..<Int.random(in: 1...24, using: &random)).map { _ in pieces.randomElement(using: &random) ?? ""
    }
    .joined(separator: Bool.random(using: &random) ? " " : "  ")
  }

  @Test("NFC and NFD, case apart, give the same marks", arguments: UInt64(0)..<60)
  func normalization(seed: UInt64) throws {
    let text = Self.randomText(seed)
    let composed = try Self.marks(in: ICU.nfc(text))
    let decomposed = try Self.marks(in: ICU.transliterated(Array(text.utf8), by: "NFD").text)
    #expect(composed == decomposed, "seed \(seed)")
  }

  @Test("Marks stand in order, inside the text, and inner ones inside outer ones", arguments: UInt64(0)..<60)
  func nesting(seed: UInt64) {
    var open: [TermMark] = []
    for mark in Self.marks(in: Self.randomText(seed)) {
      while let last = open.last, last.depth >= mark.depth {
        #expect(last.range.upperBound <= mark.range.lowerBound, "seed \(seed)")
        open.removeLast()
      }
      if let outer = open.last {
        #expect(outer.range.lowerBound <= mark.range.lowerBound, "seed \(seed)")
        #expect(mark.range.upperBound <= outer.range.upperBound, "seed \(seed)")
      }
      #expect(!mark.range.isEmpty && !mark.equivalents.isEmpty, "seed \(seed)")
      open.append(mark)
    }
  }

  @Test("Marks slice the original", arguments: UInt64(0)..<60)
  func offsets(seed: UInt64) {
    let text = Self.randomText(seed)
    #expect(Self.plain(Self.marked(text)).utf8.elementsEqual(text.utf8), "seed \(seed)")
  }

  static func marks(in text: String) -> [TermMark] {
    var lexer = recognizer.lexer
    return recognizer.marks(in: TokenizedText(text, lexer: &lexer), lexer)
  }
}

extension [UInt8] {
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
