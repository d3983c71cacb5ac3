internal import Foundation
internal import Workbench

/// Pairs of lines for the checks: those of `Corpus/`, and captions with invented people between them.
///
/// The same seed gives the same pairs, as many as are wanted.
struct GeneratedPairs {
  private let corpus: [(vi: String, es: String)]
  private var page: GeneratedPage
  private var next = 0

  init(seed: UInt64) throws {
    page = GeneratedPage(seed: seed)
    let folder = try URL(fileURLWithPath: DataFolder.find().path + "/../Corpus").standardized.path
    corpus = try Self.captions(folder + "/captions.tsv") + Self.bitexts(folder + "/bitexts")
  }

  /// The next pair; every other one is from the corpus.
  mutating func pair() -> (vi: String, es: String) {
    next += 1
    return next % 2 == 0 ? corpus[next / 2 % corpus.count] : page.pair
  }

  private static func lines(of file: String) throws -> [String] {
    String(decoding: try InputFile.bytes(of: file), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  private static func captions(_ file: String) throws -> [(vi: String, es: String)] {
    let rows = try lines(of: file).dropFirst().map { $0.split(separator: "\t").map(String.init) }
    return rows.compactMap { row -> (vi: String, es: String)? in
      row.count < 3 ? nil : (vi: row[1], es: row[2])
    }
  }

  /// The beads of one line on either side.
  private static func bitexts(_ folder: String) throws -> [(vi: String, es: String)] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".beads") }
    return try names.sorted().flatMap { name in
      let stem = folder + "/" + name.dropLast(".beads".count)
      let (vietnamese, spanish) = (try lines(of: stem + ".vi"), try lines(of: stem + ".es"))
      return try lines(of: folder + "/" + name).compactMap { bead -> (vi: String, es: String)? in
        let numbers = bead.split(separator: ":").compactMap { Int($0.dropFirst().dropLast()) }
        guard numbers.count == 2, numbers[0] < vietnamese.count, numbers[1] < spanish.count else {
          return nil
        }
        return (vi: vietnamese[numbers[0]], es: spanish[numbers[1]])
      }
    }
  }
}
