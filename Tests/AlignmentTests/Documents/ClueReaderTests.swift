import Testing

@testable import Alignment

@Suite("Clues and their answers")
struct ClueReaderTests {
  private static func evidence(_ vietnamese: [String], _ spanish: [String]) -> Evidence {
    var reader = ClueReader(resources: SampleKnowledge.resources)
    return reader.read(vietnamese, spanish)
  }

  /// How many clues of the first segment of either side are answered by the other's.
  private static func answered(_ vietnamese: String, _ spanish: String) -> [Int] {
    let evidence = evidence([vietnamese], [spanish])
    return [
      evidence.source.clues(of: 0).count { evidence.sourceLinks.answers($0, within: 0..<1) },
      evidence.target.clues(of: 0).count { evidence.targetLinks.answers($0, within: 0..<1) },
    ]
  }

  @Test(
    "So many clues of either side are answered",
    arguments: [
      ("a name that lost its diacritics", "Trần Quỳnh Trâm", "Tran Quynh Tram", 3, 3),
      ("a name that kept them", "Trần Quỳnh Trâm", "Trần Quỳnh Trâm", 3, 3),
      ("a name decomposed", "Tra\u{302}m", "Trâm", 1, 1),
      ("a Vietnamese syllable is no name without its capital", "trâm", "Tram", 0, 0),
      ("nor where the Spanish word has none", "Trâm", "tram", 0, 0),
      ("another name", "Trâm", "Tran", 0, 0),
      ("a loan word", "hát karaoke", "cantar karaoke", 1, 1),
      ("a foreign name", "ông Fernández", "el señor Fernandez", 1, 1),
      ("a word of the lexicon", "nông dân", "los agricultores", 1, 1),
      ("its other rendering", "hội nghị", "una reunión", 1, 1),
      ("a word in capitals", "NÔNG DÂN", "AGRICULTORES", 1, 1),
      ("a phrase and its part", "họp trực tuyến", "reuniones virtuales", 2, 2),
      ("a part of a phrase alone", "họp trực tuyến", "la reunión", 1, 1),
      ("the other part, without its function words", "họp trực tuyến", "en línea", 1, 1),
      ("half of a rendering of several words", "trực tuyến", "virtual", 0, 0),
      ("function words answer nothing", "của và", "de y la", 0, 0),
      ("thousands with a full stop", "1.174", "1.174", 1, 1),
      ("thousands and none", "1174", "1.174", 1, 1),
      ("another number", "1.174", "1.175", 0, 0),
      ("a decimal is not thousands", "1,174", "1.174", 0, 0),
      ("words of scale", "2,15 tỷ", "2.150 millones", 1, 1),
      ("words of scale on one side", "35 triệu", "35.000.000", 1, 1),
      ("a date in digits", "16/9", "16 de septiembre", 2, 2),
      ("a date in digits on both sides", "16/9/2024", "16/9", 1, 1),
      ("a date in words", "16 tháng 9", "16 de septiembre", 2, 2),
      ("another month", "16/9", "16 de octubre", 1, 1),
      ("a question", "Sao?", "¿Por qué?", 1, 1),
      ("quotes of any kind", "“Vâng”", "«Sí»", 1, 1),
      ("straight quotes", "\"Vâng\"", "“Sí”", 1, 1),
      ("brackets and a colon", "(a): b", "(c): d", 2, 2),
      ("full stops and commas say nothing", "A, b.", "C, d.", 0, 0),
      ("a country", "Tây Ban Nha", "España", 1, 1),
      ("nothing", "", "", 0, 0),
    ])
  func answers(name: String, vietnamese: String, spanish: String, source: Int, target: Int) {
    #expect(Self.answered(vietnamese, spanish) == [source, target], "\(name)")
  }

  @Test("A clue that stands twice in a segment is kept once, and found in every segment that has it")
  func repeats() throws {
    let evidence = Self.evidence(["nông dân, nông dân"], ["agricultor", "otro", "agricultores y agricultor"])
    #expect(evidence.source.clues(of: 0).count == 1)
    let clue = try #require(evidence.source.clues(of: 0).first)
    let links = evidence.sourceLinks
    #expect(links.segments == [0, 2])
    #expect(
      [0..<1, 1..<2, 1..<3, 2..<3].map { links.answers(clue, within: $0) } == [true, false, true, true])
    #expect((0..<4).map { links.firstAnswer(of: clue, from: $0) } == [0, 1, 1, 2])
  }

  @Test("Rates count the answers by the words of the other side")
  func rates() throws {
    let evidence = Self.evidence(["nông dân"], ["agricultor", "café", "café bueno"])
    let clue = try #require(evidence.source.clues(of: 0).first)
    #expect(evidence.sourceLinks.rate[Int(clue)] == 0.25)
  }

  @Test(
    "Letters and digits are counted, however they are encoded",
    arguments: [("Đà Nẵng", 6), ("Đa\u{300} Na\u{306}\u{303}ng", 6), ("«¿Sí?», 16/9…", 6), ("…", 0), ("", 0)])
  func letters(text: String, wanted: Int32) {
    let evidence = Self.evidence([text], [text])
    #expect(evidence.source.letters == [wanted])
    #expect(evidence.target.letters == [wanted])
  }

  @Test(
    "Buttons and addresses speak for standing alone on either side",
    arguments: ["Chia sẻ", "Xem thêm", "https://example.org/a"])
  func labels(line: String) {
    let evidence = Self.evidence([line], [line])
    #expect(evidence.source.foreignness[0] > 0)
    #expect(evidence.target.foreignness[0] > 0)
  }

  @Test("Restricted to some segments, evidence keeps their clues and counts answers anew")
  func restricted() throws {
    let evidence = Self.evidence(
      ["họp", "nông dân", "cà phê"], ["café", "agricultor", "agricultores", "reunión"])
    let part = evidence.restricted(source: [1, 2], target: [0, 2])
    #expect(part.source.count == 2 && part.target.count == 2)
    #expect(Array(part.source.clues(of: 0)) == Array(evidence.source.clues(of: 1)))
    #expect(part.target.letters == [4, 12])
    let clues = [Int32](try [0, 1].map { try #require(part.source.clues(of: $0).first) })
    #expect(part.sourceLinks.answers(clues[0], within: 1..<2))
    #expect(!part.sourceLinks.answers(clues[0], within: 0..<1))
    #expect(part.sourceLinks.answers(clues[1], within: 0..<1))
    #expect(part.sourceLinks.rate == evidence.sourceLinks.rate)
    let gone = try #require(evidence.target.clues(of: 3).first)
    #expect(!part.targetLinks.answers(gone, within: 0..<2))
  }
}

@Suite("Text in neither language")
struct ForeignTextTests {
  private static func foreignness(_ line: String) -> (vietnamese: Float, spanish: Float) {
    var reader = ClueReader(resources: SampleKnowledge.resources)
    let evidence = reader.read([line], [line])
    return (evidence.source.foreignness[0], evidence.target.foreignness[0])
  }

  @Test(
    "Lines of other languages stand out on both sides",
    arguments: [
      ("en", "All rights reserved. Read more about our privacy policy."),
      ("en", "The minister said that the talks would go on for two more days."),
      ("fr", "Tous droits réservés. Lire aussi nos articles sur les élections."),
      ("de", "Lesen Sie auch mehr zum Thema: Das Wetter und die Ernte in diesem Jahr."),
      ("it", "Leggi anche tutti gli articoli della nostra redazione."),
      ("ja", "この記事をもっと読む。無断転載を禁じます。"),
      ("ru", "Читайте также другие новости на нашем сайте."),
      ("ko", "기사를 더 읽어 보세요."),
    ])
  func foreign(language: String, line: String) {
    let odds = Self.foreignness(line)
    #expect(odds.vietnamese > 0, "\(language): \(line)")
    #expect(odds.spanish > 0, "\(language): \(line)")
  }

  @Test(
    "Vietnamese is at home in Vietnamese and foreign in Spanish",
    arguments: [
      "Nông dân xã Đắk Mil thu hoạch cà phê trong tháng này.",
      "Bà nói thêm rằng hai bên đã thu hẹp khác biệt.",
      "Ông Carlos Fernández phát biểu tại hội nghị ở Montevideo.",
    ])
  func vietnamese(line: String) {
    #expect(Self.foreignness(line).vietnamese < 0, "\(line)")
  }

  @Test(
    "Spanish is at home in Spanish and foreign in Vietnamese",
    arguments: [
      "Los agricultores de la comuna recogen el café este mes.",
      "La señora Tran Thi Quynh Tram habló en la reunión de Hanói.",
      "Según añadió, ambas partes ya han acercado posturas.",
    ])
  func spanish(line: String) {
    #expect(Self.foreignness(line).spanish < 0, "\(line)")
    #expect(Self.foreignness(line).vietnamese > 0, "\(line)")
  }

  @Test("Lines without words say nothing", arguments: ["", "…", "* * *", "12.500", "?!"])
  func wordless(line: String) {
    let odds = Self.foreignness(line)
    #expect(odds.vietnamese == 0 && odds.spanish == 0, "\(line)")
  }
}
