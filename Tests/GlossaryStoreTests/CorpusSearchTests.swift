import BitextModel
import TestSupport
import Testing

@testable import GlossaryStore

@Suite("Searching the corpus")
struct CorpusSearchTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let query: CorpusQuery
    let found: [String]
    var testDescription: String { name }

    init(
      _ name: String, _ text: String, _ language: Language? = nil,
      _ comparison: CorpusQuery.Comparison? = nil,
      files: String? = nil, finds found: [String]
    ) {
      self.name = name
      query = CorpusQuery(text, language: language, comparison: comparison, files: files)
      self.found = found
    }
  }

  static let minister = "[Thứ trưởng] Bộ Ngoại giao Ngô Lê Văn phát biểu tại Hội nghị."
  static let ministers = "Hai nữ [thứ trưởng] của bộ gặp nhau ở TP.HCM, cách \"Hà Nội\" 1.700 km."

  static let cases = [
    Case("a phrase, case apart", "THỨ TRƯỞNG", finds: [minister, ministers]),
    Case("in NFD", "Thu\u{31B}\u{301} tru\u{31B}o\u{31B}\u{309}ng", finds: [minister, ministers]),
    Case("without diacritics", "thu truong", finds: [minister, ministers]),
    Case("other diacritics than typed", "thư trường", finds: []),
    Case("other diacritics, folded", "thư trường", nil, .folded, finds: [minister, ministers]),
    Case("bare words, exactly", "thu truong", nil, .spelled, finds: []),
    Case(
      "đ is d where it is bare", "dang ta",
      finds: ["Đoàn đại biểu [Đảng ta], do đồng chí Trần Thị Hòa dẫn đầu, thăm Cuba."]),
    Case("đ is no d where the text has diacritics", "dảng ta", finds: []),
    Case(
      "the other style of tones", "Thị Hoà",
      finds: ["Đoàn đại biểu Đảng ta, do đồng chí Trần [Thị Hòa] dẫn đầu, thăm Cuba."]),
    Case(
      "across marks", "Đảng ta do đồng chí",
      finds: ["Đoàn đại biểu [Đảng ta, do đồng chí] Trần Thị Hòa dẫn đầu, thăm Cuba."]),
    Case("words that do not stand together", "Đảng đồng chí", finds: []),
    Case(
      "phrases in quotes, in any order", "\"đồng chí\" “Đảng ta”",
      finds: ["Đoàn đại biểu [Đảng ta], do [đồng chí] Trần Thị Hòa dẫn đầu, thăm Cuba."]),
    Case("phrases in quotes, one of them missing", "\"đồng chí\" \"ngoại giao\"", finds: []),
    Case(
      "a quote without an end", "\"đồng chí",
      finds: ["Đoàn đại biểu Đảng ta, do [đồng chí] Trần Thị Hòa dẫn đầu, thăm Cuba."]),
    Case(
      "on both sides", "cuba",
      finds: [
        "Đoàn đại biểu Đảng ta, do đồng chí Trần Thị Hòa dẫn đầu, thăm [Cuba]. | "
          + "La delegación de nuestro Partido, encabezada por Tran Thi Hoa, visita [Cuba]."
      ]),
    Case(
      "on one side", "cuba", .spanish,
      finds: ["La delegación de nuestro Partido, encabezada por Tran Thi Hoa, visita [Cuba]."]),
    Case("on the wrong side", "delegación", .vietnamese, finds: []),
    Case("another form without asking", "viceministras de", finds: []),
    Case(
      "stems, the form as typed first", "viceministras", .spanish, .lemma,
      finds: [
        "Las dos [viceministras] se reúnen en Ciudad Ho Chi Minh, a 1.700 km de «Hanói».",
        "El [viceministro] de Asuntos Exteriores, Ngo Le Van, interviene en la Conferencia.",
      ]),
    Case(
      "stems of a phrase", "viceministra de Asunto Exterior", .spanish, .lemma,
      finds: ["El [viceministro de Asuntos Exteriores], Ngo Le Van, interviene en la Conferencia."]),
    Case("lemmas leave Vietnamese words as they are", "trướng", .vietnamese, .lemma, finds: []),
    Case(
      "part of an abbreviation", "HCM",
      finds: ["Hai nữ thứ trưởng của bộ gặp nhau ở TP.[HCM], cách \"Hà Nội\" 1.700 km."]),
    Case(
      "a number", "1.700 km", .vietnamese,
      finds: ["Hai nữ thứ trưởng của bộ gặp nhau ở TP.HCM, cách \"Hà Nội\" [1.700 km]."]),
    Case(
      "signs of FTS5 are no operators", "Bộ* (Ngoại) -giao:", .vietnamese,
      finds: ["Thứ trưởng [Bộ Ngoại giao] Ngô Lê Văn phát biểu tại Hội nghị."]),
    Case("words of FTS5 are no operators", "nữ OR cuba", finds: []),
    Case("NEAR is a word", "NEAR(Bộ giao)", finds: []),
    Case("marks alone", "\"' * ( - ^ :", finds: []),
    Case("nothing", "", finds: []),
    Case("in some documents", "thứ trưởng", files: "b.txt", finds: [ministers]),
    Case("in no document", "thứ trưởng", files: "c*", finds: []),
  ]

  @Test("A query finds what it says", arguments: cases)
  func query(_ item: Case) throws {
    let found = try GlossaryStore.corpus().found(item.query)
    // By bytes, as String == takes NFC and NFD for the same.
    #expect(found.map { Array($0.utf8) } == item.found.map { Array($0.utf8) }, "found: \(found)")
  }

  @Test("Text in NFD is found and given in NFC")
  func decomposed() throws {
    let store = try GlossaryStore.inMemory()
    _ = try store.addCorpus([
      CorpusSample.document("a", ("\u{110}a\u{323}i su\u{31B}\u{301}  Vie\u{323}\u{302}t", "Embajador"))
    ])
    let found = try store.found(CorpusQuery("đại sứ"))
    #expect(found.map { Array($0.utf8) } == [Array("[Đại sứ] Việt".utf8)])
  }

  @Test("Every document has its turn before another one comes twice")
  func diverse() throws {
    let store = try GlossaryStore.inMemory()
    for name in ["a", "b", "c"] {
      let pairs = (0..<300).map { CorpusSample.segment("đại sứ \(name) \($0)", "embajador") }
      _ = try store.addCorpus([CorpusDocument(name: name, fingerprint: "1", segments: pairs)])
    }
    let documents = try store.concordance(CorpusQuery("đại sứ", limit: 6)).map(\.document)
    #expect(documents.prefix(3).sorted() == ["a", "b", "c"])
    #expect(documents.suffix(3).sorted() == ["a", "b", "c"])
  }

  @Test("The same text in many documents comes once")
  func copies() throws {
    let store = try GlossaryStore.inMemory()
    _ = try store.addCorpus((0..<5).map { CorpusSample.document("\($0)", ("Đại sứ", "Embajador")) })
    #expect(try store.found(CorpusQuery("đại sứ")).count == 1)
  }

  @Test("All that there is can be asked for")
  func all() throws {
    let store = try GlossaryStore.inMemory()
    let segments = (0..<2_000).map { CorpusSample.segment("đại sứ \($0)", "embajador") }
    _ = try store.addCorpus([CorpusDocument(name: "a", fingerprint: "1", segments: segments)])
    #expect(try store.concordance(CorpusQuery("đại sứ", limit: .max)).count == 2_000)
    #expect(try store.concordance(CorpusQuery("đại sứ", limit: 1_999)).count == 1_999)
  }

  @Test(
    "Examples hold a form of each language",
    arguments: [
      (["Thứ trưởng"], ["viceministro"], 2), (["thứ trưởng", "Đảng"], ["viceministro", "Partido"], 3),
      (["Thứ trưởng"], ["Partido"], 0), (["Thứ trưởng"], [], 0), ([""], ["viceministro"], 0),
      (["Thư trưởng"], ["viceministro"], 0),
    ])
  func examples(vietnamese: [String], spanish: [String], count: Int) throws {
    let store = try GlossaryStore.corpus()
    let found = try store.corpusExamples(vietnamese: vietnamese, spanish: spanish, limit: 5)
    #expect(found.count == count)
    #expect(found.allSatisfy { !$0.vietnameseRanges.isEmpty && !$0.spanishRanges.isEmpty })
  }

  @Test("The form as given comes before other forms")
  func exampleOrder() throws {
    let found = try GlossaryStore.corpus().corpusExamples(
      vietnamese: ["thứ trưởng"], spanish: ["viceministras"], limit: 1)
    #expect(found.map(\.document) == ["/news/b.txt"])
  }

  @Test("Every word of every segment finds its segment", arguments: [UInt64(1), 2])
  func everyWord(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let segments = (0..<10).map { _ in
      CorpusSample.segment(Self.text(&random), Self.text(&random))
    }
    let store = try GlossaryStore.inMemory()
    _ = try store.addCorpus([CorpusDocument(name: "a", fingerprint: "1", segments: segments)])
    for segment in segments {
      let sides = [(segment.vietnamese, Language.vietnamese), (segment.spanish, .spanish)]
      for (text, language) in sides {
        for word in text.split(separator: " ") where Self.hasLetters(word) {
          for comparison in [nil] + CorpusQuery.Comparison.allCases.map(Optional.some) {
            let query = CorpusQuery(String(word), language: language, comparison: comparison, limit: 100)
            let isFound = try store.concordance(query).contains {
              $0.segment.vietnamese.utf8.elementsEqual(CorpusText.clean(segment.vietnamese).utf8)
            }
            #expect(isFound, "seed \(seed): “\(word)” of “\(text)”, \(String(describing: comparison))")
          }
        }
      }
    }
  }

  private static func hasLetters(_ word: Substring) -> Bool {
    var lexer = CorpusLexer()
    return !lexer.words(of: CorpusText.clean(String(word))).isEmpty
  }

  /// Words of letters, marks and signs of all kinds.
  private static func text(_ random: inout SplitMix64) -> String {
    let alphabet = Array(
      "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềệứừựñüÑĐ1234567890.,'’-/\"()*:^+½ﬁŒ漢".unicodeScalars)
    return (0..<6).map { _ in
      var word = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...7, using: &random) {
        word.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
      }
      return String(word)
    }.joined(separator: " ")
  }
}
