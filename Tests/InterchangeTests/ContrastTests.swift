import Foundation
import Testing

@testable import Interchange

/// The colours of the page, read out of its style sheet.
@Suite("Contrast of the page's colours (WCAG 2.2)")
struct ContrastTests {
  enum Scheme: Int, CaseIterable {
    case light, dark
  }

  /// The variables of a colour scheme: the light one is the first block of the sheet, the dark one the second.
  private static func colours(_ scheme: Scheme) -> [String: String] {
    let blocks = AlignedHTMLStyle.sheet(wordGroups: 1).components(separatedBy: ":root{").dropFirst()
    let block = Array(blocks)[scheme.rawValue].prefix { $0 != "}" }
    let pairs = block.split(separator: ";").map { $0.split(separator: ":").map(String.init) }
    return Dictionary(uniqueKeysWithValues: pairs.filter { $0[0].hasPrefix("--") }.map { ($0[0], $0[1]) })
  }

  /// The relative luminance of "#rrggbb".
  private static func luminance(_ colour: String) throws -> Double {
    let value = try #require(Int(colour.dropFirst(), radix: 16))
    try #require(colour.count == 7)
    let channels = [value >> 16, value >> 8 & 0xFF, value & 0xFF].map { channel -> Double in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  private static func contrast(_ one: String, _ other: String, _ scheme: Scheme) throws -> Double {
    let colours = colours(scheme)
    let first = try luminance(try #require(colours["--" + one]))
    let second = try luminance(try #require(colours["--" + other]))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test("Text stands out from its ground by 4.5", arguments: Scheme.allCases)
  func text(_ scheme: Scheme) throws {
    let pairs = [
      ("text", "ground"), ("text", "card"), ("text", "doubt"), ("muted", "ground"), ("muted", "card"),
      ("doubt-text", "doubt"), ("gap-text", "gap"), ("link", "ground"), ("link", "card"),
      ("mark-text", "mark"),
    ]
    for (text, ground) in pairs {
      #expect(try Self.contrast(text, ground, scheme) >= 4.5, "\(text) on \(ground)")
    }
  }

  @Test("Edges and bars stand out by 3", arguments: Scheme.allCases)
  func edges(_ scheme: Scheme) throws {
    for (edge, ground) in [
      ("gap-edge", "card"), ("gap-edge", "doubt"), ("doubt-edge", "doubt"), ("bar", "card"),
      ("link", "doubt"),
    ] {
      #expect(try Self.contrast(edge, ground, scheme) >= 3, "\(edge) on \(ground)")
    }
  }
}
