import Alignment
import BitextModel
import TestSupport
import Testing

/// What a scraper leaves between the lines may not disturb the rest.
@Suite("Foreign lines in bitexts")
struct ForeignLineTests {
  private static let kinds: Set = ["interview", "law", "moved"]

  @Test("Foreign lines shuffled in stand alone and move less than a twentieth of the other beads")
  func shuffledIn() throws {
    var (moved, kept, wrong) = (0, 0, 0)
    let work = try BitextWork.with("shipped")
    for (seed, text) in work.found.filter({ Self.kinds.contains($0.gold.kind) }).enumerated() {
      var random = SplitMix64(seed: UInt64(seed))
      let source = Inserted(0, into: text.gold.vietnamese, &random)
      let target = Inserted(1, into: text.gold.spanish, &random)
      let beads = work.aligner.align(vietnamese: source.lines, spanish: target.lines).filter { !$0.isNull }
      let before = Set(text.beads.filter { !$0.isNull }.map { LineBead($0) })
      let after = Set(
        beads.map { bead in
          LineBead(
            source: bead.source.compactMap { source.places[$0] },
            target: bead.target.compactMap { target.places[$0] })
        })
      moved += before.subtracting(after).count
      kept += before.intersection(after).count
      wrong += beads.count { bead in
        bead.source.contains { source.places[$0] == nil } || bead.target.contains { target.places[$0] == nil }
      }
    }
    print("foreign lines: \(moved) beads moved, \(kept) kept, \(wrong) hold a foreign line")
    #expect(moved * 20 < kept)
    #expect(wrong * 100 < kept)
  }
}

/// Lines with foreign ones between them, and where each stood before.
private struct Inserted {
  private(set) var lines: [String] = []
  private(set) var places: [Int?] = []

  /// Other lines for either side, since the same line on both would be taken for a pair.
  private static let foreign = [
    [
      "All rights reserved. Read more about our privacy policy.",
      "Lire aussi nos articles sur les élections.",
    ],
    [
      "Lesen Sie auch mehr zum Thema: Das Wetter und die Ernte.",
      "Читайте также другие новости на нашем сайте.",
    ],
  ]

  init(_ side: Int, into lines: [String], _ random: inout SplitMix64) {
    let positions = (0..<3).map { _ in Int.random(in: 0...lines.count, using: &random) }
    for place in 0...lines.count {
      for _ in positions.filter({ $0 == place }) {
        self.lines.append(Self.foreign[side][Int.random(in: 0..<2, using: &random)])
        places.append(nil)
      }
      if place == lines.count { break }
      self.lines.append(lines[place])
      places.append(place)
    }
  }
}
