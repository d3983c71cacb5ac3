import BitextModel
import TestSupport
import Testing

@testable import TextCore

@Suite("Sentences of running text")
struct SentenceSplitterTests {
  private static func sentences(_ text: String, _ language: Language) throws -> [String] {
    let utf8 = Array(text.utf8)
    return try SentenceSplitter(language: language).sentences(in: text).map {
      String(decoding: utf8[$0], as: UTF8.self)
    }
  }

  /// By bytes: == takes NFC and NFD for the same.
  private func isSame(_ one: String, _ other: String) -> Bool { one.utf8.elementsEqual(other.utf8) }

  private static func visible(_ text: some Sequence<UInt8>) -> [Unicode.Scalar] {
    String(decoding: Array(text), as: UTF8.self).unicodeScalars.filter {
      LetterTable.shared.kind(of: $0) != .space
    }
  }

  @Test("A text falls into the sentences that a reader finds", arguments: SentenceCase.all)
  func cases(_ wanted: SentenceCase) throws {
    let found = try Self.sentences(wanted.text, wanted.language)
    #expect(found.elementsEqual(wanted.sentences, by: isSame), "\(found)")
  }

  @Test("A sentence alone is one sentence", arguments: SentenceCase.all)
  func idempotent(_ wanted: SentenceCase) throws {
    for sentence in wanted.sentences {
      #expect(try Self.sentences(sentence, wanted.language) == [sentence])
    }
  }

  @Test("Decomposed text falls into the same sentences", arguments: SentenceCase.all)
  func decomposed(_ wanted: SentenceCase) throws {
    let decompose = { (text: String) in Decomposition.decomposed(text) }
    let found = try Self.sentences(decompose(wanted.text), wanted.language)
    #expect(found.elementsEqual(wanted.sentences.map(decompose), by: isSame), "\(found)")
  }

  @Test("There are cases enough, each with a name of its own")
  func table() {
    #expect(SentenceCase.all.count >= 100)
    #expect(Set(SentenceCase.all.map(\.description)).count == SentenceCase.all.count)
  }

  @Test(
    "Random text is covered once, in order, never inside a grapheme",
    arguments: [Language.vietnamese, .spanish])
  func coverage(language: Language) throws {
    let splitter = SentenceSplitter(language: language)
    for seed in 0..<300 as Range<UInt64> {
      var random = RandomText(seed: seed)
      let text = seed % 3 == 0 ? random.scalars(length: 60) : random.sentences(length: 60)
      let ranges = try splitter.sentences(in: text)
      let utf8 = Array(text.utf8)
      #expect(ranges.flatMap { Self.visible(utf8[$0]) } == Self.visible(utf8), "seed \(seed)")
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "seed \(seed)")
      let borders = Set(text.indices.map { $0.utf16Offset(in: text) } + [text.utf16.count])
      for offset in ranges.flatMap({ [$0.lowerBound, $0.upperBound] }) {
        let index = text.utf8.index(text.startIndex, offsetBy: offset)
        #expect(borders.contains(index.utf16Offset(in: text)), "seed \(seed), byte \(offset)")
      }
    }
  }

  @Test(
    "Text that no person wrote takes no longer than other text", .timeLimit(.minutes(1)),
    arguments: [
      "! ", "ab.Cd", ".", "\n", "a.b.", "(", ". (", "”", "A. ", "1. ", "a", " ", "[1]", ".\u{301}", "¿ ",
      "Sr. ", "\n.",
    ])
  func longText(piece: String) throws {
    let text = String(repeating: piece, count: 50_000)
    let ranges = try SentenceSplitter(language: .spanish).sentences(in: text)
    #expect(ranges.count <= 50_000)
  }

  @Test("ICU's ends are offsets of UTF-8, the last one the text's end")
  func icuEnds() throws {
    let text = Array("Trời mưa. Đường ngập.".utf8)
    #expect(try ICU.sentenceEnds(text, locale: "vi") == [13, text.count])
    #expect(try ICU.sentenceEnds([], locale: "vi").isEmpty)
    #expect(try ICU.sentenceEnds(Array(String(repeating: "A! ", count: 500).utf8), locale: "es").count == 500)
    #expect(throws: TextError.rejected) { try ICU.sentenceEnds([0x61, 0xC3], locale: "vi") }
  }
}
