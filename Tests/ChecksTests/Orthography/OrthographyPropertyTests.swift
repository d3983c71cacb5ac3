import BitextModel
import Foundation
import TestSupport
import Testing
import TextCore

@testable import Checks

@Suite("What holds for any text that is checked")
struct OrthographyPropertyTests {
  /// Words with and without damage, of one encoding that was misread, and what stands between them.
  private static func mixture(seed: UInt64, length: Int) -> String {
    var random = SplitMix64(seed: seed)
    let all = pieces + garbled[Int(seed) % garbled.count]
    return (0..<length).map { _ in
      (all.randomElement(using: &random) ?? "") + (ends.randomElement(using: &random) ?? "")
    }.joined()
  }

  private static let pieces = [
    "Nguyễn", "Ðặng", "Vǎn", "T\u{AD}ạ", "Đà\u{200B}m", "Trá\u{302}n", "Võ\u{303}", "tòan", "phaát", "khoẻ",
    "hòa", "Dа",
    "Trо̣ng", "José", "H'Hen", "Ngu'ời", "Đắk", "Lắk", "chip", "Vie\u{302}\u{323}t", "ngày", "12/6", "«Hà»",
    "“Huế”", "😀",
    "王", "Ж", "a@b.vn", "Ð", "'", "\u{FEFF}", "=", "ơ\u{306}", "D\u{335}ỗ", "tich", "Chủ", "gằp", "Ngĩa",
    "ＡＢ", "𝐇𝐚",
  ]
  private static let garbled = [
    ["§Æng", "Kh¶i", "NguyÔn", "ThÕ", "Ng­êi"], ["Pháº¡m", "BÃ¡", "VÄƒn"], ["Nguyeãn", "Thò", "Höôøng"],
    ["ÐôÞ", "Thãòng", "Nguyêìn"], ["Nguy?n", "Th?", "\u{FFFD}\u{FFFD}ng"], [],
  ]
  private static let ends = [" ", " ", " ", " ", " ", ", ", ". ", "\u{A0}", "\n", " \u{301}", "\u{200B} "]

  @Test("A finding's range slices the line to its text", arguments: UInt64(0)..<80)
  func slices(seed: UInt64) {
    let line = Self.mixture(seed: seed, length: 14)
    for side in [Language.vietnamese, .spanish] {
      for finding in OneLine.findings([line], side: side) {
        let slice = String(decoding: Array(line.utf8)[finding.range], as: UTF8.self)
        #expect(slice.utf8.elementsEqual(finding.text.utf8), "seed \(seed): \(finding)")
        #expect(!finding.range.isEmpty, "seed \(seed)")
      }
    }
  }

  @Test("The repaired text is normalized, and its ranges go back into the line", arguments: UInt64(0)..<80)
  func repaired(seed: UInt64) {
    let line = Self.mixture(seed: seed, length: 14)
    let checked = OneLine.beads([line])[0].vietnamese[0]
    let text = checked.text
    #expect(NormalizedText(text.text).bytes == text.bytes, "seed \(seed): \(line.debugDescription)")
    #expect(text.originalRange(of: 0..<text.bytes.count).upperBound == line.utf8.count, "seed \(seed)")
    var end = 0
    for index in text.bytes.indices {
      let start = text.originalRange(of: index..<index).lowerBound
      #expect(start >= end, "seed \(seed)")
      end = start
    }
  }

  @Test("Repaired characters need no repair", arguments: UInt64(0)..<80)
  func settled(seed: UInt64) {
    let line = Self.mixture(seed: seed, length: 6)
    let letters: Set<FindingCategory> = [.notNFC, .markOrder, .confusable, .invisible, .mojibake]
    let first = OneLine.findings([line])
    if first.contains(where: { $0.suggestion == nil }) { return }
    // What hid behind other damage comes out with the first repair.
    let again = OneLine.findings([OneLine.repaired(OneLine.repaired(line))])
    let left = again.filter { letters.contains($0.category) && $0.suggestion != nil }
    #expect(left.isEmpty, "seed \(seed): \(line.debugDescription) \(left)")
  }

  @Test("Decomposed text has the same findings but for those of normalization", arguments: UInt64(0)..<80)
  func decomposed(seed: UInt64) {
    let line = Self.mixture(seed: seed, length: 10)
    func findings(_ line: String) -> [String] {
      OneLine.findings([line]).filter { $0.category != .notNFC }.map {
        "\($0.category): \($0.text.precomposedStringWithCanonicalMapping) → \($0.suggestion ?? "")"
      }
    }
    let composed = findings(line.precomposedStringWithCanonicalMapping)
    let decomposed = findings(line.decomposedStringWithCanonicalMapping)
    #expect(composed == decomposed, "seed \(seed): \(line.debugDescription)")
  }

  @Test("Any bytes can be checked", arguments: UInt64(0)..<60)
  func noise(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<120).map { _ in UInt8.random(in: 0...255, using: &random) }
    let line = String(decoding: bytes, as: UTF8.self)
    let latin = String(String.UnicodeScalarView(bytes.map { Windows1252.scalar(of: $0) }))
    for text in [line, latin] {
      for finding in OneLine.findings([text]) {
        let slice = String(decoding: Array(text.utf8)[finding.range], as: UTF8.self)
        #expect(slice.utf8.elementsEqual(finding.text.utf8), "seed \(seed)")
      }
    }
  }
}
