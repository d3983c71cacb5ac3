import BitextModel
import TestSupport
import Testing

@testable import Alignment

@Suite("Spoken text of cues")
struct CueTextTests {
  private func texts(_ cues: [String]) -> [CueText] {
    CueText.texts(of: cues.map { Cue(start: 0, end: 1000, text: $0, lines: 1...1) })
  }

  /// The text of a cue that stands alone.
  private func text(_ cue: String) throws -> CueText { try #require(texts([cue]).first) }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let cue: String
    let spoken: String
    var speakers: [String] = []
    var asides: [String] = []

    init(_ name: String, _ cue: String, _ spoken: String, speakers: [String] = [], asides: [String] = []) {
      (testDescription, self.cue, self.spoken) = (name, cue, spoken)
      (self.speakers, self.asides) = (speakers, asides)
    }
  }

  static let markup = [
    Case("lines are joined", "Sáng mai\nhọ đi  chợ.", "Sáng mai họ đi chợ."),
    Case("tags of SubRip", "<i>Sáng</i> <b>mai</b> <font color=\"#ff0000\">họ</font> đi", "Sáng mai họ đi"),
    Case("tags of SubStation Alpha", "{\\an8}{\\i1}Hola{\\i0}\\Nmundo", "Hola mundo"),
    Case(
      "classes and times of WebVTT", "<c.rojo>Hola</c> <00:00:01.000>mundo <lang es>sí</lang>",
      "Hola mundo sí"),
    Case("voices", "<v.alto Chị Sáu>Chào!</v>\n<v Mai>Dạ.", "Chào! Dạ.", speakers: ["Chị Sáu", "Mai"]),
    Case("an italic is no voice", "<video>Hola", "Hola"),
    Case(
      "references", "Tom &amp; Ana &lt;3&nbsp;&gt; &#233;&#xE9; &amp;lt; &bogus; &",
      "Tom & Ana <3 > éé &lt; &bogus; &"),
    Case("what does not close is text", "a <b", "a <b"),
    Case("signs are text", "2 < 3 y 3 > 2 {x}", "2 < 3 y 3 > 2 {x}"),
    Case("marks of direction are not seen", "&lrm;Ho\u{200E}la\u{FEFF}", "Hola"),
    Case("a broken line of times is not spoken", "Hola\n\n12\n00:0x --> 00:05\nmundo", "Hola mundo"),
  ]

  static let dialogue = [
    Case("dashes", "- ¿Vienes?\n– Voy.\n—No.", "¿Vienes? Voy. No."),
    Case("a number below zero", "-5 grados", "-5 grados"),
    Case("signs of a new speaker", "&gt;&gt; Hola", "Hola"),
    Case("a label in capitals", "MAI: Chào anh.", "Chào anh.", speakers: ["MAI"]),
    Case("a label of two words, decomposed", "O\u{302}NG TƯ: Chào.", "Chào.", speakers: ["O\u{302}NG TƯ"]),
    Case("a label on a line of its own", "GS. TRÚC:\nĐúng vậy.", "Đúng vậy.", speakers: ["GS. TRÚC"]),
    Case("labels behind dashes", "- ANA: ¿Sí?\n- MAI: Dạ.", "¿Sí? Dạ.", speakers: ["ANA", "MAI"]),
    Case("a name in brackets", "[Mai] Chào anh.", "Chào anh.", asides: ["Mai"]),
    Case("a name in brackets with a colon", "(MAI): Chào anh.", "Chào anh.", asides: ["MAI"]),
    Case(
      "once and with small letters, it is text", "Radio Norte: ¿Quién habla?", "Radio Norte: ¿Quién habla?"),
    Case("all in capitals, it is text", "AVISO: CERRADO", "AVISO: CERRADO"),
    Case("a time of day", "A LAS 10:30: nada", "A LAS 10:30: nada"),
    Case("a sentence before the colon", "Ông nói: đi.", "Ông nói: đi."),
  ]

  static let sounds = [
    Case(
      "aside within speech", "Hola (risas) a todos [música].", "Hola a todos .", asides: ["risas", "música"]),
    Case("over two lines", "Thế à (tiếng\nvỗ tay)", "Thế à", asides: ["tiếng vỗ tay"]),
    Case("what does not close is text", "(risas", "(risas"),
    Case("music beside speech", "♪ la la ♪\nHola", "Hola", asides: ["la la"]),
    Case("music without an end", "♪ la la\nHola", "Hola", asides: ["la la"]),
  ]

  @Test("What is not spoken goes", arguments: markup + dialogue + sounds)
  func spoken(row: Case) throws {
    let found = try text(row.cue)
    #expect(Array(found.spoken.utf8) == Array(row.spoken.utf8), "\(found.spoken)")
    #expect(found.speakers == row.speakers)
    #expect(found.asides == row.asides)
    #expect(!found.isSound && !found.isCredit)
  }

  @Test(
    "A cue of sounds alone is one",
    arguments: [
      ("(risas)", ["risas"]), ("[música]", ["música"]), ("<i>(tiếng vỗ tay)</i>", ["tiếng vỗ tay"]),
      ("- (cười)\n- [tos]", ["cười", "tos"]),
      ("♪ Trống cơm\nkhen ai khéo vỗ ♪", ["Trống cơm khen ai khéo vỗ"]),
      ("♪♪", [""]), ("♪ la ♪\n♪ lo ♪", ["la", "lo"]), ("（cười）", ["cười"]), ("(risas)...", ["risas"]),
      ("MAI: (cười)", ["cười"]),
    ])
  func sound(cue: String, asides: [String]) throws {
    let found = try text(cue)
    #expect(found.isSound)
    #expect(found.spoken.isEmpty)
    #expect(found.asides == asides)
  }

  @Test("A cue without anything is no sound", arguments: ["", "-", "<i></i>", "…", "{\\an8}"])
  func empty(cue: String) throws {
    let found = try text(cue)
    #expect(!found.isSound && found.spoken.isEmpty)
  }

  @Test("A name that comes again is a label")
  func repeatedLabels() {
    let found = texts([
      "Nam: Chào.", "- Chị Sáu: Ai đó?\n- Nam: Em.", "Lưu ý: cấm.", "Lưu ý: cấm.", "Chị Sáu: À.",
    ])
    #expect(found.map(\.spoken) == ["Chào.", "Ai đó? Em.", "Lưu ý: cấm.", "Lưu ý: cấm.", "À."])
    #expect(found.map(\.speakers) == [["Nam"], ["Chị Sáu", "Nam"], [], [], ["Chị Sáu"]])
  }

  @Test(
    "Credits are told from speech",
    arguments: [
      ("Subtítulos: Ana Ruiz", true), ("Phụ đề: Mai", true), ("Dịch: Mai\nBiên tập: Nam", true),
      ("www.phude.example", true), ("<b>https://phude.example</b>", true), ("mai@phude.example", true),
      ("Traducido por Ana", true), ("Subtitles by Ana", true), ("Biên dịch bởi Mai", true),
      ("- SINCRONIZACIÓN: Ana -", true), ("Dịch cúm lan rộng.", false), ("La traducción es mala.", false),
      ("Escribe a @mai.", false), ("Bác dịch ra: đi.", false), ("Hola.", false),
    ])
  func credits(cue: String, isCredit: Bool) throws {
    #expect(try text(cue).isCredit == isCredit)
  }

  @Test("Text without order is taken apart without harm", arguments: UInt64(0)..<200)
  func noise(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let parts = [
      "<", ">", "{\\", "}", "&", ";", "&#", "♪", "(", ")", "[", "]", "-", ":", "\n", "\\N", "A", "Mai", " ",
      "<v ",
      "-->", "12", "e\u{301}", "\u{200B}", "&#x110000;", "&#0;",
    ]
    let cues = (0..<5).map { _ in
      (0..<Int.random(in: 0...30, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
        .joined()
    }
    for found in texts(cues) {
      #expect(!found.isSound || found.spoken.isEmpty, "seed \(seed)")
      #expect(!found.spoken.unicodeScalars.contains("\n") && !found.spoken.hasPrefix(" "), "seed \(seed)")
    }
  }
}
