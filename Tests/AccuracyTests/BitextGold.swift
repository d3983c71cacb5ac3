import Alignment
import BitextModel
import Foundation
import Interchange

/// A bitext of `Corpus/bitexts` with its gold beads.
struct BitextGold {
  let name: String
  let vietnamese: [String]
  let spanish: [String]
  let beads: [LineBead]

  /// What the text imitates: the name without its number.
  var kind: String { String(name.prefix { $0 != "-" }) }

  /// All bitexts of a folder, in the order of their names.
  static func all(in folder: URL) throws -> [BitextGold] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let names = files.filter { $0.pathExtension == "beads" }.map { $0.deletingPathExtension() }
    return try names.sorted { $0.lastPathComponent < $1.lastPathComponent }.map { file in
      BitextGold(
        name: file.lastPathComponent, vietnamese: try lines(of: file.appendingPathExtension("vi")),
        spanish: try lines(of: file.appendingPathExtension("es")),
        beads: try BeadsReader().beads(in: [UInt8](Data(contentsOf: file.appendingPathExtension("beads")))))
    }
  }

  private static func lines(of file: URL) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return (text.hasSuffix("\n") ? text.dropLast() : text[...]).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }
}

/// A bitext and what was found in it.
struct FoundBitext {
  let gold: BitextGold
  let beads: [Bead]

  /// How well the beads agree with the gold.
  var score: BeadScore { BeadScore(gold: gold.beads, found: beads.map { LineBead($0) }) }

  /// The probability of each bead, and whether the bead is right.
  var judged: [(probability: Double, isRight: Bool)] {
    let wanted = Set(gold.beads)
    return beads.map { ($0.probability, wanted.contains(LineBead($0))) }
  }
}
