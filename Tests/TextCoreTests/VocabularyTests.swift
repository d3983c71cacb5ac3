import BitextModel
import TestSupport
import Testing

@Suite("Words interned as numbers")
struct VocabularyTests {
  @Test("A word has one number, and other words have others", arguments: 1...4 as ClosedRange<UInt64>)
  func property(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var vocabulary = Vocabulary()
    var known: [[UInt8]: TokenID] = [:]
    for step in 0..<4_000 {
      // What one vocabulary grew from answers as what was added to it.
      if step == 2_000 { vocabulary = vocabulary.extended }
      let word = (0..<Int.random(in: 0...19, using: &random)).map { _ in
        UInt8.random(in: 97...98, using: &random)
      }
      #expect(vocabulary.id(of: word) == known[word], "seed \(seed), \(word)")
      let id = vocabulary.intern(word)
      #expect(known[word] ?? id == id)
      known[word] = id
      #expect(Array(vocabulary.bytes(of: id)) == word)
    }
    #expect(Set(known.values).count == known.count)
    #expect(vocabulary.count == known.count)
  }
}
