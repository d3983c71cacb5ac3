internal import Foundation
internal import Workbench

/// The files that other aligners read and write: words parted by spaces, the gold pairs behind all others.
struct AlignerInput {
  private let folder: URL

  init(folder: String) { self.folder = URL(fileURLWithPath: folder) }

  /// Writes the words of a text, and behind them those of hand-made links, if there are any.
  func write(_ text: TrainingText, _ gold: WordGold? = nil) throws {
    let pairs = try text.tokenizedPairs().filter { !$0.source.isEmpty && !$0.target.isEmpty }
    let all = pairs + (gold?.pairs.map { ($0.source, $0.target) } ?? [])
    try write(all.map { $0.source.joined(separator: " ") }, "source")
    try write(all.map { $0.target.joined(separator: " ") }, "target")
    try write(
      all.map { $0.source.joined(separator: " ") + " ||| " + $0.target.joined(separator: " ") }, "both")
  }

  private func write(_ lines: [String], _ name: String) throws {
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: folder.appendingPathComponent(name))
  }

  /// The links of the last pairs, both directions made one by grow-diag-final-and (Koehn, Och, Marcu 2003).
  func symmetrizedLinks(last count: Int) throws -> [String] {
    zip(try links("forward", count), try links("reverse", count)).map {
      GrowDiagonal(forward: $0, reverse: $1).pharaoh
    }
  }

  private func links(_ name: String, _ count: Int) throws -> [Set<[Int]>] {
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return lines.suffix(count).map { line in
      Set(line.split(separator: " ").map { $0.split(separator: "-").compactMap { Int($0) } })
    }
  }
}

/// grow-diag-final-and: the links of both directions, then neighbours that link a new word, then what links two new words.
private struct GrowDiagonal {
  private(set) var links: Set<[Int]> = []
  private var sources: Set<Int> = []
  private var targets: Set<Int> = []

  init(forward: Set<[Int]>, reverse: Set<[Int]>) {
    for link in forward.intersection(reverse) { add(link) }
    let union = forward.union(reverse)
    while let link = neighbour(in: union) { add(link) }
    for direction in [forward, reverse] {
      for link in Self.sorted(direction) where !sources.contains(link[0]) && !targets.contains(link[1]) {
        add(link)
      }
    }
  }

  var pharaoh: String { Self.sorted(links).map { "\($0[0])-\($0[1])" }.joined(separator: " ") }

  private static func sorted(_ links: Set<[Int]>) -> [[Int]] {
    links.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private mutating func add(_ link: [Int]) {
    links.insert(link)
    sources.insert(link[0])
    targets.insert(link[1])
  }

  private func neighbour(in union: Set<[Int]>) -> [Int]? {
    for link in Self.sorted(union.subtracting(links))
    where !sources.contains(link[0]) || !targets.contains(link[1]) {
      let isBeside = links.contains { abs($0[0] - link[0]) <= 1 && abs($0[1] - link[1]) <= 1 }
      if isBeside { return link }
    }
    return nil
  }
}
