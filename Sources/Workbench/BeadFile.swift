internal import BitextModel
internal import Foundation
internal import Interchange

/// Reads beads out of a file of beads, or out of what `align` writes as JSON.
enum BeadFile {
  /// The beads of a file; "-" stands for standard input.
  static func beads(of path: String) throws(WorkbenchError) -> [LineBead] {
    let bytes = try InputFile.bytes(of: path)
    if bytes.first(where: { $0 > 0x20 }) == 0x7B { return try alignedBeads(path, bytes) }
    do {
      return try BeadsReader().beads(in: bytes)
    } catch {
      throw .badTable(file: path, error)
    }
  }

  private static func alignedBeads(_ path: String, _ bytes: [UInt8]) throws(WorkbenchError) -> [LineBead] {
    guard let aligned = try? JSONDecoder().decode(AlignedLines.self, from: Data(bytes)) else {
      throw .badList(
        file: path, line: 0,
        reason: "expected one object with “pairs” and “line_base”, as align --format json writes it")
    }
    let beads = aligned.beads
    if let line = beads.flatMap({ $0.source + $0.target }).first(where: { $0 < 0 }) {
      throw .badList(
        file: path, line: 0,
        reason: "expected lines counted from \(aligned.lineBase), found \(line &+ aligned.lineBase)")
    }
    return beads
  }
}

/// The lines that `align` pairs, and those that it pairs with nothing.
private struct AlignedLines: Decodable {
  struct Pair: Decodable {
    let vi: [Int]
    let es: [Int]
  }

  let pairs: [Pair]
  let lineBase: Int
  let unpairedVietnamese: [Int]?
  let unpairedSpanish: [Int]?

  private enum CodingKeys: String, CodingKey {
    case pairs
    case lineBase = "line_base"
    case unpairedVietnamese = "unpaired_vi"
    case unpairedSpanish = "unpaired_es"
  }

  /// The beads, their lines counted from 0.
  var beads: [LineBead] {
    pairs.map { LineBead(source: fromZero($0.vi), target: fromZero($0.es)) } + [
      LineBead(source: fromZero(unpairedVietnamese ?? []), target: []),
      LineBead(source: [], target: fromZero(unpairedSpanish ?? [])),
    ]
  }

  private func fromZero(_ lines: [Int]) -> [Int] { lines.map { $0 &- lineBase } }
}
