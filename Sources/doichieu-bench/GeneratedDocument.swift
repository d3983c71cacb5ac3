internal import Foundation

/// Two documents that say the same, of as many lines as wanted: words of the shipped lexicon in a row, with names and
/// numbers between them, and some lines missing on either side.
///
/// No text for people, but with the frequencies that aligners meet; the same seed gives the same documents.
struct GeneratedDocument {
  private(set) var vietnamese: [String] = []
  private(set) var spanish: [String] = []
  /// The beads with text on both sides, as `[0]:[0]` a line.
  private(set) var gold: [String] = []
  private var random: UInt64

  /// How many of a thousand lines are missing on each side.
  private static let missing = 30

  init(lines: Int, seed: UInt64, lexicon: [(vi: String, es: String)]) {
    random = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    for _ in 0..<lines {
      let line = self.line(lexicon)
      let fate = next(1_000)
      if fate >= Self.missing { vietnamese.append(line.vi) }
      if fate < 1_000 - Self.missing { spanish.append(line.es) }
      if fate >= Self.missing, fate < 1_000 - Self.missing {
        gold.append("[\(vietnamese.count - 1)]:[\(spanish.count - 1)]")
      }
    }
  }

  /// The rows of the shipped lexicon, the first equivalent of each.
  static func lexicon(_ path: String) throws -> [(vi: String, es: String)] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { row in
      let fields = row.split(separator: "\t")
      guard !row.hasPrefix("#"), fields.count >= 2 else { return nil }
      let first = fields[1].split(separator: "|")[0]
      return (String(fields[0]), first.trimmingCharacters(in: .whitespaces))
    }
  }

  private mutating func line(_ lexicon: [(vi: String, es: String)]) -> (vi: String, es: String) {
    var words: [(vi: String, es: String)] = []
    for _ in 0..<4 + next(9) { words.append(lexicon[next(lexicon.count)]) }
    if next(3) == 0 {
      let number = "\(1_000 + next(9_000))"
      words.insert((number, number), at: next(words.count))
    }
    return (words.map(\.vi).joined(separator: " ") + ".", words.map(\.es).joined(separator: " de ") + ".")
  }

  /// A number below a bound; xorshift64 (Marsaglia 2003) is enough to vary lines.
  private mutating func next(_ bound: Int) -> Int {
    random ^= random << 13
    random ^= random >> 7
    random ^= random << 17
    return Int(random % UInt64(bound))
  }
}
