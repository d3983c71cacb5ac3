import BitextModel
import TestSupport
import Testing

@testable import Terminology

@Suite("Phrase trie")
struct PhraseTrieTests {
  private func ids(_ numbers: [Int32]) -> [TokenID] { numbers.map { TokenID($0) } }

  private func reader(_ text: [TokenID]) -> (Int) -> TokenID? { { $0 < text.count ? text[$0] : nil } }

  @Test("The longest phrase is found, and all of them the shortest first")
  func longest() throws {
    var trie = PhraseTrie<String>()
    trie.update(ids([1])) { $0 = "a" }
    trie.update(ids([1, 2, 3])) { $0 = "abc" }
    trie.update(ids([2])) { $0 = "b" }
    let text = ids([1, 2, 3, 1, 2])
    let first = try #require(trie.longest(from: 0, word: reader(text)))
    #expect(first.end == 3 && first.value == "abc")
    #expect(trie.all(from: 0, word: reader(text)).map(\.value) == ["a", "abc"])
    let later = try #require(trie.longest(from: 3, word: reader(text)))
    #expect(later.end == 4 && later.value == "a")
    #expect(trie.longest(from: 2, word: reader(text)) == nil)
    #expect(trie.longest(from: 9, word: reader(text)) == nil)
  }

  @Test("A value is changed in place, and an empty phrase is none")
  func update() {
    var trie = PhraseTrie<Int>()
    for _ in 0..<3 { trie.update(ids([5, 5])) { $0 = ($0 ?? 0) + 1 } }
    trie.update([]) { $0 = 7 }
    #expect(trie.value(of: ids([5, 5])) == 3)
    #expect(trie.value(of: ids([5])) == nil)
    #expect(trie.value(of: []) == nil)
  }

  @Test("It finds what a search through all phrases finds", arguments: UInt64(0)..<40)
  func brute(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func phrase(_ length: ClosedRange<Int>) -> [TokenID] {
      (0..<Int.random(in: length, using: &random)).map { _ in TokenID(Int32.random(in: 0...3, using: &random))
      }
    }
    let phrases = (0..<12).map { _ in phrase(1...4) }
    var trie = PhraseTrie<[TokenID]>()
    for phrase in phrases { trie.update(phrase) { $0 = phrase } }
    let text = phrase(0...12)
    for start in 0...text.count {
      let wanted = Set(phrases.filter { text[start...].starts(with: $0) })
      let found = trie.all(from: start, word: reader(text))
      #expect(Set(found.map(\.value)) == wanted, "seed \(seed) at \(start)")
      #expect(
        trie.longest(from: start, word: reader(text))?.value.count == wanted.map(\.count).max(),
        "seed \(seed)")
    }
  }
}
