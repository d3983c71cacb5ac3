package import Terminology

/// Reads and writes learned lexicons: `vi TAB es TAB p(es|vi) TAB p(vi|es) TAB count` a line, best first, no header.
package struct LearnedLexiconTable: Sendable {
  /// A reader and writer of learned lexicons.
  package init() {}

  /// An entry as a line with its end.
  ///
  /// Probabilities have four decimals.
  package func line(_ entry: LearnedLexicon.Entry) -> String {
    let probabilities = [entry.spanishGivenVietnamese, entry.vietnameseGivenSpanish].map(Self.decimals)
    return "\(entry.vietnamese)\t\(entry.spanish)\t\(probabilities[0])\t\(probabilities[1])\t\(entry.count)\n"
  }

  /// The lexicon that stands in a file in UTF-8; empty lines and lines that begin with # are passed over.
  package func lexicon(from utf8: [UInt8]) throws(TableError) -> LearnedLexicon {
    var entries: [LearnedLexicon.Entry] = []
    try forEachEntry(of: utf8) { entries.append($0) }
    return LearnedLexicon(entries)
  }

  /// Calls `body` with the entries of a file, or with those whose line is wanted; the others are not looked at.
  package func forEachEntry(
    of utf8: [UInt8], where isWanted: (ArraySlice<UInt8>) -> Bool = { _ in true },
    _ body: (LearnedLexicon.Entry) -> Void
  ) throws(TableError) {
    var number = 0
    var start = 0
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
      let line = utf8[start..<end].last == 0x0D ? utf8[start..<end - 1] : utf8[start..<end]
      start = end + 1
      number += 1
      if line.isEmpty || line.first == 0x23 || !isWanted(line) { continue }
      body(try entry(line, number))
    }
  }

  private func entry(_ line: ArraySlice<UInt8>, _ number: Int) throws(TableError) -> LearnedLexicon.Entry {
    let cells = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard cells.count == 5 else {
      throw .expected("5 columns separated by tabs", found: "\(cells.count)", line: number)
    }
    guard let count = Int(cells[4]), count >= 0 else {
      throw .expected("a count", found: cells[4], line: number)
    }
    return LearnedLexicon.Entry(
      vietnamese: cells[0], spanish: cells[1], spanishGivenVietnamese: try probability(cells[2], number),
      vietnameseGivenSpanish: try probability(cells[3], number), count: count)
  }

  private func probability(_ cell: String, _ line: Int) throws(TableError) -> Float {
    guard let value = Float(cell), value >= 0, value <= 1 else {
      throw .expected("a probability from 0 to 1", found: cell, line: line)
    }
    return value
  }

  private static func decimals(_ value: Float) -> String {
    let scaled = Int((min(max(value, 0), 1) * 10_000).rounded())
    let digits = String(scaled % 10_000)
    return "\(scaled / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
