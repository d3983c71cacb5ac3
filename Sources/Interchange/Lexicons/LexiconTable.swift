internal import BitextModel
package import Terminology
package import TextCore

/// Reads the general lexicon: `Vietnamese TAB Spanish | Spanish … TAB part of speech` a line, no header.
package struct LexiconTable: Sendable {
  /// A reader of lexicons.
  package init() {}

  /// The entries of a lexicon in UTF-8, in its order, or those alone that a document can meet.
  ///
  /// Empty lines and lines that begin with # are passed over.
  package func entries(from utf8: [UInt8], meeting words: DocumentWords? = nil) throws(TableError)
    -> [LexiconEntry]
  {
    var entries: [LexiconEntry] = []
    var number = 0
    var start = 0
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
      let line = utf8[start..<end]
      start = end + 1
      number += 1
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      if let words, !words.hold(line.prefix { $0 != 0x09 }) { continue }
      entries.append(try entry(line, number))
    }
    return entries
  }

  private func entry(_ line: ArraySlice<UInt8>, _ number: Int) throws(TableError) -> LexiconEntry {
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard fields.count == 3 else {
      throw .expected("3 columns separated by tabs", found: "\(fields.count)", line: number)
    }
    let wordClass = String(decoding: fields[2], as: UTF8.self)
    guard let partOfSpeech = WordClass(rawValue: wordClass) else {
      throw .expected("a part of speech", found: wordClass, line: number)
    }
    return LexiconEntry(
      vietnamese: String(decoding: fields[0], as: UTF8.self), spanish: Self.alternatives(fields[1]),
      partOfSpeech: partOfSpeech)
  }

  /// "conferencia | reunión" as its two sides, without the spaces round the bar.
  private static func alternatives(_ field: ArraySlice<UInt8>) -> [String] {
    field.split(separator: UInt8(ascii: "|")).map { part in
      let start = part.firstIndex { $0 != 0x20 } ?? part.endIndex
      let end = part.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? start
      return String(decoding: part[start..<end], as: UTF8.self)
    }
  }
}
