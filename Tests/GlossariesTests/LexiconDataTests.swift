import BitextModel
import Terminology
import Testing
import TextCore

@Suite("The lexicon that ships")
struct LexiconDataTests {
  @Test("It is read, in NFC, with twelve thousand entries and more")
  func form() throws {
    let bytes = try ShippedData.bytes(ShippedData.lexiconName)
    #expect(ICU.isNFC(bytes))
    #expect(bytes.last == 0x0A && !bytes.contains(0x0D))
    #expect(try ShippedData.lexicon().count >= 12_000)
  }

  @Test("No word stands twice as one part of speech")
  func duplicates() throws {
    var seen: Set<String> = []
    for entry in try ShippedData.lexicon() {
      let key = "\(entry.partOfSpeech) \(entry.vietnamese)"
      #expect(seen.insert(key).inserted, "\(key)")
    }
  }

  @Test("Every entry has equivalents, each once, without stray spaces")
  func equivalents() throws {
    for entry in try ShippedData.lexicon() {
      let texts = [entry.vietnamese] + entry.spanish
      #expect(
        !entry.spanish.isEmpty && Set(entry.spanish).count == entry.spanish.count, "\(entry.vietnamese)")
      let isClean = texts.allSatisfy {
        !$0.isEmpty && !$0.contains("  ") && $0.first != " " && $0.last != " "
      }
      #expect(isClean, "\(texts)")
    }
  }

  @Test("Its words are Vietnamese")
  func words() throws {
    let strange = try ShippedData.lexicon().flatMap { KnownWords.strange(in: Term($0.vietnamese)) }
    #expect(strange.isEmpty, "\(Set(strange).sorted())")
  }
}
