import BitextModel
import Testing

@testable import TextCore

@Suite("Lexer")
struct LexerTests {
  private func pieces(_ text: String) -> [String] {
    var lexer = Lexer()
    let normalized = NormalizedText(text)
    return lexer.tokens(of: normalized).map { normalized.slice($0.range) }
  }

  @Test(
    "Text falls into words, numbers and marks",
    arguments: [
      ("Ngô Lê Văn", ["Ngô", "Lê", "Văn"]),
      ("H'Hen Niê", ["H'Hen", "Niê"]), ("R’Lấp", ["R’Lấp"]), ("'Hola'", ["'", "Hola", "'"]),
      ("TP.HCM.", ["TP.HCM", "."]), ("EE.UU., 2024", ["EE.UU", ".", ",", "2024"]), ("L.C", ["L.C"]),
      ("Bộ Y.Tế", ["Bộ", "Y", ".", "Tế"]), ("fin. El", ["fin", ".", "El"]),
      ("fin.El", ["fin", ".", "El"]),
      ("ảnh 1La embajadora", ["ảnh", "1", "La", "embajadora"]), ("laCruz", ["la", "Cruz"]),
      ("VnExpress", ["Vn", "Express"]), ("NGuyễn", ["NGuyễn"]),
      ("Đời sống05/11/2024", ["Đời", "sống", "05/11/2024"]),
      ("A1 H5N1 COVID-19", ["A1", "H5N1", "COVID", "-", "19"]),
      ("2.150 millones", ["2.150", "millones"]), ("17,4%", ["17,4", "%"]),
      ("16/9/2024.", ["16/9/2024", "."]),
      ("8:30h", ["8:30", "h"]), ("3.El", ["3", ".", "El"]), ("5kg", ["5", "kg"]),
      ("Mát-xcơ-va", ["Mát", "-", "xcơ", "-", "va"]), ("«Vietnam»…", ["«", "Vietnam", "»", "…"]),
      ("Xin 😀 chào", ["Xin", "😀", "chào"]), ("👩‍👧", ["👩", "👧"]), ("a\u{200B}b", ["ab"]),
      ("a\u{A0}b", ["a", "b"]),
      ("", []), (" \n ", []), ("中国 Китай", ["中国", "Китай"]), ("ß ﬁn", ["ß", "ﬁn"]),
    ])
  func pieces(text: String, expected: [String]) {
    #expect(pieces(text) == expected)
  }

  @Test("Digits of other scripts are numbers of their own, and the text goes on", .timeLimit(.minutes(1)))
  func otherDigits() {
    #expect(pieces("３ người") == ["３", "người"])
    #expect(pieces("٣ và 𝟏") == ["٣", "và", "𝟏"])
  }

  @Test(
    "A token's shape is that of its letters",
    arguments: [
      ("ngô", .lower), ("Ngô", .capitalized), ("NGÔ", .upper), ("UBND", .upper), ("Y", .initial),
      ("Ý", .initial),
      ("đ", .lower), ("12", .number), ("2.150", .number), (",", .punctuation), ("H'Hen", .capitalized),
      ("A1", .initial),
      ("TP.HCM", .upper), ("NGuyễn", .capitalized), ("iPhone", .lower), ("中", .lower),
    ] as [(String, Token.Shape)])
  func shape(text: String, shape: Token.Shape) {
    var lexer = Lexer()
    #expect(lexer.words(of: text).map(\.shape) == [shape])
  }

  @Test(
    "Words that differ in case or style of tone are one word",
    arguments: [("Hoà", "hòa"), ("UỶ", "Ủy"), ("KHOẺ", "khỏe"), ("Ngô", "NGÔ"), ("Thuỷ", "thủy")])
  func equalWords(one: String, other: String) {
    var lexer = Lexer()
    #expect(lexer.words(of: one).map(\.word) == lexer.words(of: other).map(\.word))
  }

  @Test(
    "Words that differ in diacritics are two words that fold to one",
    arguments: [("Ngô", "Ngo"), ("Đặng", "Dang"), ("quý", "quy"), ("más", "mas"), ("trưởng", "trường")])
  func foldedWords(one: String, other: String) {
    var lexer = Lexer()
    let (first, second) = (lexer.words(of: one), lexer.words(of: other))
    #expect(first.map(\.word) != second.map(\.word))
    #expect(first.map(\.folded) == second.map(\.folded))
  }

  @Test("A token knows whether a space stands before it")
  func spaces() {
    var lexer = Lexer()
    #expect(lexer.words(of: "ảnh 1La, Văn").map(\.followsSpace) == [true, true, false, false, true])
    #expect(lexer.tokens(of: NormalizedText("a\u{A0}b")).map(\.followsSpace) == [true, true])
  }

  /// Increasing, apart, within the text, none empty, and nothing but spaces and marks left out between them.
  private func violations(_ text: String) -> [String] {
    var lexer = Lexer()
    let normalized = NormalizedText(text)
    var violations: [String] = []
    var end = 0
    for token in lexer.tokens(of: normalized) {
      if token.range.isEmpty || token.range.lowerBound < end {
        violations.append("\(token.range) after \(end)")
      }
      if !isSilent(normalized.slice(end..<max(end, token.range.lowerBound))) {
        violations.append("left out before \(token.range)")
      }
      end = token.range.upperBound
    }
    if end > normalized.bytes.count || !isSilent(normalized.slice(end..<normalized.bytes.count)) {
      violations.append("ends at \(end) of \(normalized.bytes.count)")
    }
    return violations
  }

  private func isSilent(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      [.space, .invisible, .mark].contains(LetterTable.shared.kind(of: $0))
    }
  }

  @Test("Tokens cover any text in order", .timeLimit(.minutes(1)), arguments: UInt64(0)..<60)
  func cover(seed: UInt64) {
    var random = RandomText(seed: seed)
    for text in [random.mixture(length: 60), random.noise(length: 200), random.scalars(length: 100)] {
      #expect(violations(text).isEmpty, "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test("A word is spelt alike whenever it comes", arguments: UInt64(0)..<20)
  func again(seed: UInt64) {
    var random = RandomText(seed: seed)
    var lexer = Lexer()
    for text in [random.mixture(length: 60), random.scalars(length: 60), random.mixture(length: 60)] {
      var fresh = Lexer()
      let known = lexer.tokens(of: NormalizedText(text))
      let first = fresh.tokens(of: NormalizedText(text))
      #expect(
        known.map { lexer.vocabulary.text(of: $0.word) + " " + lexer.vocabulary.text(of: $0.folded) }
          == first.map { fresh.vocabulary.text(of: $0.word) + " " + fresh.vocabulary.text(of: $0.folded) },
        "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test("NFC and NFD of a text have the same words", arguments: UInt64(0)..<40)
  func forms(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    let text = random.mixture(length: 60)
    var lexer = Lexer()
    let read = lexer.tokens(of: NormalizedText(text))
    let composed = lexer.tokens(of: NormalizedText(try ICU.nfc(text)))
    #expect(read.map(\.word) == composed.map(\.word), "seed \(seed): \(text.debugDescription)")
    #expect(read.map(\.shape) == composed.map(\.shape), "seed \(seed)")
  }
}

@Suite("Tokenized text")
struct TokenizedTextTests {
  private func text(_ text: String) -> TokenizedText {
    var lexer = Lexer()
    return TokenizedText(text, lexer: &lexer)
  }

  @Test("Ranges of tokens give the text between their ends")
  func ranges() {
    let caption = text("Bộ Ngoại giao, Hà Nội")
    #expect(caption.text(of: 0..<3) == "Bộ Ngoại giao")
    #expect(caption.text(of: 2..<5) == "giao, Hà")
    #expect(caption.text(of: 2..<2) == "")
    #expect(caption.byteRange(of: 2..<2) == nil)
    #expect(caption.text == "Bộ Ngoại giao, Hà Nội")
    #expect(caption.restricted(to: 4..<6).text == "Hà Nội")
    #expect(text("").text == "")
  }

  @Test(
    "The hyphens of file names part words, those of phrases stay",
    arguments: [
      ("ts-le-hong-hiep", 4), ("thu-truong-bo-ngoai-giao", 5), ("cà-phê", 3), ("Hà Nội-Huế-Vinh-Lào", 8),
      ("từ hà nội - huế - vinh - lào", 9),
    ])
  func hyphens(text: String, count: Int) {
    #expect(self.text(text).withoutJoiningHyphens.tokens.count == count)
  }

  @Test("A mark is told by its scalar")
  func marks() {
    let caption = text("Ảnh: (A)")
    #expect(caption.tokens.indices.filter { caption.isMark($0, ":") } == [1])
    #expect(caption.tokens.indices.filter { caption.isMark($0, "(") } == [2])
  }
}
