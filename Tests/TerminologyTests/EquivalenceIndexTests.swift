import BitextModel
import Testing
import TextCore

@testable import Terminology

@Suite("Equivalence index")
struct EquivalenceIndexTests {
  private struct Compiled {
    var lexer = Lexer()
    var index = EquivalenceIndex()

    init(_ phrases: [(String, [String])]) {
      for (vietnamese, spanish) in phrases {
        index.add([vietnamese], spanish, origin: .glossary, kind: .organization, lexer: &lexer)
      }
    }

    mutating func found(_ text: String, folded: Bool = false) -> [String] {
      let tokenized = TokenizedText(text, lexer: &lexer)
      return index.matches(in: tokenized.tokens, folded: folded).map { tokenized.text(of: $0.range) }
    }
  }

  @Test("The longest phrases are found, none over another")
  func matches() {
    var compiled = Compiled([
      ("Bộ", ["Ministerio"]), ("Bộ Ngoại giao", ["Ministerio de Asuntos Exteriores"]),
      ("Ngoại giao", ["diplomacia"]),
    ])
    #expect(compiled.found("bộ ngoại giao, Bộ Y tế và ngoại giao") == ["bộ ngoại giao", "Bộ", "ngoại giao"])
    #expect(compiled.found("") == [])
  }

  @Test("Hyphens and dashes join a phrase, numbers are part of it")
  func dashesAndNumbers() {
    var compiled = Compiled([
      ("Cu-ba", ["Cuba"]), ("Bà Rịa - Vũng Tàu", ["Ba Ria-Vung Tau"]), ("Quân khu 7", ["Zona Militar 7"]),
    ])
    #expect(compiled.found("từ Cu-ba đến Bà Rịa - Vũng Tàu") == ["Cu-ba", "Bà Rịa - Vũng Tàu"])
    #expect(compiled.found("Quân khu 9, Quân khu 7") == ["Quân khu 7"])
  }

  @Test("Punctuation ends a phrase")
  func punctuation() {
    var compiled = Compiled([("Bộ Ngoại giao", ["Ministerio"])])
    #expect(compiled.found("Bộ, Ngoại giao") == [])
  }

  @Test("Text without diacritics is found where folded words are asked for")
  func folded() {
    var compiled = Compiled([("Quốc hội", ["Asamblea Nacional"])])
    #expect(compiled.found("chu tich quoc hoi", folded: true) == ["quoc hoi"])
    #expect(compiled.found("chu tich quoc hoi") == [])
  }

  @Test("Both styles of tone are one phrase")
  func tones() {
    var compiled = Compiled([("Hoà Bình", ["Paz"])])
    #expect(compiled.found("tỉnh Hòa Bình") == ["Hòa Bình"])
  }

  @Test("Spanish is kept as the stems of its content words")
  func stems() throws {
    var compiled = Compiled([("Bộ Ngoại giao", ["Ministerio de Asuntos Exteriores", ""])])
    let tokens = compiled.lexer.words(of: "Bộ Ngoại giao")
    let entry = try #require(compiled.index.matches(in: tokens, folded: false).first?.entries.first)
    let stems = compiled.lexer.words(of: "ministerios asunto exterior").map {
      SpanishStems.stem(of: $0, in: &compiled.lexer.vocabulary)
    }
    #expect(entry.spanish == [stems])
    #expect(entry.kind == .organization && entry.origin == .glossary && !entry.isCity)
  }

  @Test("A phrase without words, or without equivalents, is left out")
  func nothing() {
    var compiled = Compiled([("…", ["puntos"]), ("Vụ", []), ("Cục", ["…"])])
    #expect(compiled.found("… Vụ Cục") == [])
  }
}

@Suite("Classes of Vietnamese words")
struct VietnameseWordClassesTests {
  @Test(
    "Set phrases have their classes, the longest first",
    arguments: [
      ("trao đổi kinh nghiệm", 2, [.verb, .stop]), ("trao quà", 1, [.verb, .stop]),
      ("tại Hà Nội", 1, [.other, .stop]),
      ("chụp ảnh lưu niệm", 2, [.verb, .stop]), ("hội nghị", 2, [.noun]), ("hợp tác", 2, [.noun, .verb]),
      ("phát biểu", 2, [.noun, .verb, .stop]),
    ] as [(String, Int, VietnameseWordClasses.Classes)])
  func classes(text: String, length: Int, classes: VietnameseWordClasses.Classes) throws {
    var lexer = Lexer()
    let words = Self.compiled(&lexer)
    let found = try #require(words.word(at: 0, in: lexer.words(of: text), folded: false))
    #expect(found.end == length)
    #expect(found.classes == classes)
  }

  @Test("Unknown words have none, and folded words are found where they are asked for")
  func folded() {
    var lexer = Lexer()
    let words = Self.compiled(&lexer)
    #expect(words.word(at: 0, in: lexer.words(of: "xyz"), folded: false) == nil)
    #expect(words.word(at: 5, in: lexer.words(of: "tại"), folded: false) == nil)
    let tokens = lexer.words(of: "trao doi")
    #expect(words.word(at: 0, in: tokens, folded: false)?.end == 1)
    #expect(words.word(at: 0, in: tokens, folded: true)?.end == 2)
  }

  private static func compiled(_ lexer: inout Lexer) -> VietnameseWordClasses {
    var words = VietnameseWordClasses(lexer: &lexer)
    let entries: [(String, WordClass)] = [
      ("hội nghị", .noun), ("hợp tác", .noun), ("hợp tác", .verb), ("phát biểu", .noun),
    ]
    for (word, partOfSpeech) in entries {
      words.add(LexiconEntry(vietnamese: word, spanish: ["x"], partOfSpeech: partOfSpeech), lexer: &lexer)
    }
    return words
  }
}
