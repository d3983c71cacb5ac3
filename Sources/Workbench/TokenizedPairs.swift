internal import Alignment

/// Pairs of sentences whose words are parted by spaces already, as evaluations of word links have them.
package struct TokenizedPairs: Sendable {
  /// One entry a line; nil for an empty line.
  private let pairs: [(source: [String], target: [String])?]

  /// Reads a table whose last two columns are Vietnamese and Spanish; "-" stands for standard input.
  package init(file: String) throws(WorkbenchError) {
    var pairs: [(source: [String], target: [String])?] = []
    let lines = try InputFile.bytes(of: file).split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !(line.isEmpty && index == lines.count - 1) {
      pairs.append(try Self.pair(line, file, index + 1))
    }
    self.pairs = pairs
  }

  private static func pair(
    _ line: ArraySlice<UInt8>, _ file: String, _ number: Int
  ) throws(WorkbenchError) -> (source: [String], target: [String])? {
    let line = line.last == 0x0D ? line.dropLast() : line
    if line.isEmpty { return nil }
    let cells = line.split(separator: 0x09, omittingEmptySubsequences: false).suffix(2)
    guard cells.count == 2, let source = cells.first, let target = cells.last else {
      throw .badList(
        file: file, line: number,
        reason: "expected Vietnamese and Spanish words parted by a tab, found one cell")
    }
    return (words(source), words(target))
  }

  private static func words(_ cell: ArraySlice<UInt8>) -> [String] {
    cell.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The links of each line in the form of Pharaoh; an empty line for an empty one.
  package func pharaoh(_ alignment: WordAlignment) -> [String] {
    var links = alignment.links(pairs.compactMap(\.self)).makeIterator()
    return pairs.map { pair in pair == nil ? "" : links.next().map(WordAlignment.pharaoh) ?? "" }
  }
}
