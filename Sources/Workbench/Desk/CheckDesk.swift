internal import Alignment
package import BitextModel
package import Checks
package import Interchange
internal import Terminology

/// Checks texts that are handed over.
package struct CheckDesk: Sendable {
  /// Longer texts are for the command line, which reads them in stretches.
  package static let largest = 1 << 20

  private let knowledge: SharedKnowledge

  /// A desk with what is known of the languages.
  package init(_ knowledge: SharedKnowledge) {
    self.knowledge = knowledge
  }

  /// What the checks have to say of a text in one language, or of a page with both.
  package func check(_ page: Upload, side: Language?, withTerms: Bool) throws(WorkbenchError) -> DeskReport {
    let checking = try knowledge.checks()
    let reading = PageReading(page.name, encoding: nil, side: side, checking.resources)
    let stretch = ByteStretch(bytes: page.bytes, firstLine: 1, start: 0, isWhole: true)
    return try report(on: reading.piece(of: stretch), checking, withTerms)
  }

  /// What the checks have to say of two texts that are translations of each other.
  package func check(_ first: Upload, _ second: Upload, withTerms: Bool) throws -> DeskReport {
    let checking = try knowledge.checks()
    let work = DocumentWork(KnowledgeSource(resources: checking.resources))
    let piece = try UploadFolder.with([first, second]) { files in
      try DocumentReading(work: work, encoding: nil).piece(of: files[0], files[1])
    }
    return try report(on: piece, checking, withTerms)
  }

  private func report(
    on piece: CheckedPiece, _ checking: Checking, _ withTerms: Bool
  ) throws(WorkbenchError) -> DeskReport {
    var (checking, selection) = (checking, CheckSelection())
    selection.includesTerms = withTerms
    return DeskReport(piece, try checking.document(of: piece, selection))
  }
}

/// A checked text, as somebody looks at it.
package struct DeskReport: Sendable {
  /// A line of the text.
  package struct Line: Sendable {
    /// Its number in its file, from 1; 0 where it has none.
    package let number: Int
    /// Its language; nil where it is in neither, or in both.
    package fileprivate(set) var language: Language?
    /// What it says.
    package let text: String
  }

  /// A finding on a line.
  package struct Found: Sendable {
    /// The index of the line.
    package let line: Int
    /// Where it stands in the line, in Unicode scalars.
    package let range: Range<Int>
    /// What was found.
    package let finding: Finding
    /// How much it matters.
    package let severity: ReportedFinding.Severity
  }

  /// The lines, in the order of the text.
  package private(set) var lines: [Line] = []
  /// The findings, in the order of the lines.
  package private(set) var findings: [Found] = []
  /// The people of the text.
  package let people: [CheckedPerson]

  private struct Place: Hashable {
    let file: String
    let label: Int?
    let excerpt: [UInt8]
  }

  init(_ piece: CheckedPiece, _ document: CheckedDocument) {
    people = document.people
    let languages = Self.languages(of: piece)
    var places: [Place: Int] = [:]
    for (number, source) in piece.lines.enumerated() {
      let place = Place(file: source.file, label: source.label, excerpt: Array(source.excerpt.utf8))
      if let known = places[place] {
        if lines[known].language != languages[number] { lines[known].language = nil }
      } else {
        places[place] = lines.count
        lines.append(Line(number: source.label ?? 0, language: languages[number], text: source.excerpt))
      }
    }
    for found in document.findings {
      let reported = found.reported
      let source = piece.lines[reported.finding.line]
      let place = Place(file: source.file, label: source.label, excerpt: Array(source.excerpt.utf8))
      guard let line = places[place] else { continue }
      findings.append(
        Found(
          line: line, range: Self.scalars(reported.excerpt.range, of: place.excerpt),
          finding: reported.finding,
          severity: reported.severity))
    }
    findings.sort { ($0.line, $0.range.lowerBound) < ($1.line, $1.range.lowerBound) }
  }

  private static func languages(of piece: CheckedPiece) -> [Int: Language] {
    var languages: [Int: Language] = [:]
    for bead in piece.beads {
      for line in bead.vietnamese { languages[line.number] = .vietnamese }
      for line in bead.spanish { languages[line.number] = .spanish }
    }
    return languages
  }

  private static func scalars(_ range: Range<Int>, of utf8: [UInt8]) -> Range<Int> {
    let count = { (bytes: ArraySlice<UInt8>) in bytes.count { $0 & 0xC0 != 0x80 } }
    let start = count(utf8[..<range.lowerBound])
    return start..<start + count(utf8[range])
  }
}
