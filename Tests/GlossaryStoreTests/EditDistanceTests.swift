import TestSupport
import Testing

@testable import GlossaryStore

@Suite("Edit distance")
struct EditDistanceTests {
  /// The definition, letter by letter, without any short way.
  private static func reference(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Int {
    guard let first = a.first, let other = b.first else { return max(a.count, b.count) }
    var cost = min(
      reference(a.dropFirst(), b.dropFirst()) + (first == other ? 0 : 1),
      reference(a.dropFirst(), b) + 1, reference(a, b.dropFirst()) + 1)
    if a.count > 1, b.count > 1, a.dropFirst().first == other, b.dropFirst().first == first {
      cost = min(cost, reference(a.dropFirst(2), b.dropFirst(2)) + 1)
    }
    return cost
  }

  @Test(
    "Letters lost, doubled, changed and swapped",
    arguments: [
      ("", "", 0), ("", "bo", 2), ("bo", "bo", 0), ("bo", "ob", 1), ("giao", "gaio", 1), ("giao", "gia", 1),
      ("minitro", "ministro", 1), ("aab", "aba", 1), ("ca", "abc", 3),
    ])
  func examples(source: String, target: String, distance: Int) {
    #expect(EditDistance.between(Array(source.utf8)[...], Array(target.utf8)[...]) == distance)
  }

  @Test("What both have at their ends changes nothing", arguments: 1...6 as ClosedRange<UInt64>)
  func property(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0...6, using: &random)).map { _ in UInt8.random(in: 97...99, using: &random) }
      }
      let found = EditDistance.between(texts[0][...], texts[1][...])
      #expect(found == Self.reference(texts[0][...], texts[1][...]), "seed \(seed), \(texts)")
    }
  }
}
