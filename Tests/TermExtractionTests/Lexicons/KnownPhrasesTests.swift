import Alignment
import BitextModel
import Terminology
import TextCore
import Testing

@testable import TermExtraction

@Suite("Phrases that are known beforehand")
struct KnownPhrasesTests {
  private static let concepts = [
    ("Bộ Y tế", "Ministerio de Salud"), ("Bộ trưởng Bộ Y tế", "ministro de Salud"),
    ("Văn Miếu - Quốc Tử Giám", "Templo de la Literatura"),
  ].map { vietnamese, spanish in
    Concept(
      id: vietnamese, kind: .organization,
      sections: [
        LanguageSection(.vietnamese, [Term(vietnamese)]),
        LanguageSection(.spanish, [Term(spanish)]),
      ])
  }

  /// The known pairs of two sentences, as texts.
  private func spans(_ vietnamese: String, _ spanish: String) -> [String] {
    var index = WordIndex()
    var words = SurfaceWords()
    let source = TokenizedText(vietnamese, lexer: &index.lexer)
    let target = TokenizedText(spanish, lexer: &index.lexer)
    let numbers = index.source(source.tokens).tokens.map { words.number(of: $0, in: source, index.lexer) }
    let others = index.target(target.tokens).tokens.map { words.number(of: $0, in: target, index.lexer) }
    let known = KnownPhrases(Self.concepts, index: &index, words: &words)
    return known.spans(numbers[...], others[...]).map { span in
      let parts = [(numbers, span.source), (others, span.target)].map { words_, range in
        words_[range].map { words.text(of: $0) }.joined(separator: " ")
      }
      return parts.joined(separator: " = ")
    }
  }

  @Test(
    "The longest phrase of a place counts, and only where its equivalent is there",
    arguments: [
      ("Bộ trưởng Bộ Y tế đến", "El ministro de Salud llegó", ["bộ trưởng bộ y tế = ministro de salud"]),
      ("Bộ Y tế họp", "El Ministerio de Salud se reunió", ["bộ y tế = ministerio de salud"]),
      ("Bộ Y tế họp", "El Ministerio de Sanidad se reunió", []),
      (
        "Thăm Văn Miếu - Quốc Tử Giám", "Visita al Templo de la Literatura",
        ["văn miếu - quốc tử giám = templo de la literatura"]
      ),
      ("", "", []),
    ])
  func longest(vietnamese: String, spanish: String, wanted: [String]) {
    #expect(spans(vietnamese, spanish) == wanted)
  }
}

@Suite("Phrases in sentences")
struct PhraseSearchTests {
  @Test(
    "A phrase is found where it stands first, counted from the beginning of the slice",
    arguments: [
      ([1, 2], 1..<3), ([5], 4..<5), ([2, 1], 2..<4), ([9], nil), ([], nil), ([1, 2, 1, 2, 5, 1, 2], nil),
    ])
  func first(phrase: [Int], wanted: Range<Int>?) {
    let sentence = [7, 7, 1, 2, 1, 5, 1]
    #expect(PhraseSearch.place(of: phrase, in: sentence[1...]) == wanted)
  }
}
