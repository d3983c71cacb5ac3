internal import Alignment
internal import BitextModel
internal import Foundation
internal import Interchange

/// Pairs of tokenized sentences with hand-made word links.
///
/// A line is `name TAB vi TAB es TAB sure TAB possible`, links in Pharaoh's form; lines that begin with # are passed over.
package struct WordGold: Sendable {
  /// One pair.
  package struct Pair: Sendable {
    /// The Vietnamese words.
    package let source: [String]
    /// The Spanish words.
    package let target: [String]
    let sure: Set<WordLink>
    let possible: Set<WordLink>
  }

  /// The pairs, in the order of the file.
  package let pairs: [Pair]

  /// Reads a file.
  package init(file: String) throws(WorkbenchError) {
    let text = String(decoding: try InputFile.bytes(of: file), as: UTF8.self)
    var pairs: [Pair] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 5 else {
        throw .badTable(file: file, TableError(line: pairs.count + 1, message: "expected 5 columns"))
      }
      let sure = Self.links(cells[3])
      pairs.append(
        Pair(
          source: cells[1].split(separator: " ").map(String.init),
          target: cells[2].split(separator: " ").map(String.init), sure: sure,
          possible: sure.union(Self.links(cells[4]))))
    }
    self.pairs = pairs
  }

  private static func links(_ text: String) -> Set<WordLink> {
    Set(
      text.split(separator: " ").compactMap { link in
        let ends = link.split(separator: "-").compactMap { Int($0) }
        return ends.count == 2 ? WordLink(source: ends[0], target: ends[1]) : nil
      })
  }

  /// The alignment error rate of links in Pharaoh's form, a line a pair (Och and Ney 2003).
  package func errorRate(ofPharaoh lines: [String]) -> Double {
    var (found, sure, inSure, inPossible) = (0, 0, 0, 0)
    for (line, pair) in zip(lines, pairs) {
      let links = Self.links(line)
      found += links.count
      sure += pair.sure.count
      inSure += links.intersection(pair.sure).count
      inPossible += links.intersection(pair.possible).count
    }
    return found + sure == 0 ? 1 : 1 - Double(inSure + inPossible) / Double(found + sure)
  }
}
