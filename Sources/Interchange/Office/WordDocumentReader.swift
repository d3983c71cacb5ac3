package import BitextModel

/// Reads a Word document (.docx: ECMA-376, part 1, 17): its paragraphs as segments, foot- and endnotes behind them.
///
/// The text is what one sees: what was deleted, moved away or hidden while changes were tracked is left out, and so are codes
/// of fields, headers, footers and comments. Tabs and breaks are spaces. The line of a segment is the number of its
/// paragraph, empty ones counted.
package struct WordDocumentReader: Sendable {
  private let limits: ZipLimits

  /// A reader; it refuses archives that are larger than this.
  package init(limits: ZipLimits = ZipLimits()) {
    self.limits = limits
  }

  /// The document's text.
  package func document(named name: String, from bytes: [UInt8]) throws(ReadingError) -> Document {
    let package = try OfficePackage(bytes, limits: limits, expected: Self.expectation)
    let references = try package.references(of: package.mainPart)
    let styles = WordStyles()
    if let part = references.first(where: { $0.kind == "styles" }) {
      try package.readWhole(part.target, styles)
    }
    var paragraphs = try Self.body(of: package).paragraphs
    for kind in ["footnotes", "endnotes"] {
      guard let part = references.first(where: { $0.kind == kind }) else { continue }
      let notes = WordEvents()
      try package.readWhole(part.target, notes)
      paragraphs += notes.paragraphs
    }
    return Document(name: name, segments: Self.segments(paragraphs, styles), encoding: "UTF-8")
  }

  /// The tables of two columns, notes apart.
  package func pairTables(in bytes: [UInt8]) throws(ReadingError) -> [WordTable] {
    let package = try OfficePackage(bytes, limits: limits, expected: Self.expectation)
    return try Self.body(of: package).tables.compactMap(WordTable.init)
  }

  private static let expectation = "a Word document (.docx)"

  private static func body(of package: OfficePackage) throws(ReadingError) -> WordEvents {
    let events = WordEvents()
    try package.readWhole(package.mainPart, events)
    guard events.isDocument else { throw .otherArchive(expected: expectation) }
    return events
  }

  private static func segments(_ paragraphs: [WordParagraph], _ styles: WordStyles) -> [Segment] {
    paragraphs.enumerated().compactMap { index, paragraph in
      let text = paragraph.shown
      if text.isEmpty { return nil }
      return Segment(text: text, lines: index + 1...index + 1, role: styles.role(of: paragraph.style))
    }
  }
}

/// A paragraph as it is read.
struct WordParagraph {
  /// The bytes of its runs.
  var text: [UInt8] = []
  /// The style that it names.
  var style: String?

  /// The text on one line, without space outside.
  var shown: String { String(decoding: XMLSpace.collapsed(text), as: UTF8.self) }
}
