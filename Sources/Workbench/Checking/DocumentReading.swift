internal import BitextModel
internal import Checks
internal import Interchange

/// Reads two documents or two subtitle files to be checked: their beads.
struct DocumentReading: Sendable {
  /// Aligns them.
  let work: DocumentWork
  /// The encoding of the files, where it is known.
  let encoding: String?

  /// The text of two files, in either order.
  func piece(of first: String, _ second: String) throws(WorkbenchError) -> CheckedPiece {
    let pair = try DocumentPair(first, second, encoding: encoding)
    if let language = pair.sharedLanguage {
      throw .badList(
        file: second, line: 0,
        reason: "expected one Vietnamese and one Spanish text, found both in “\(language.tag)”")
    }
    let aligned = try work.align(pair)
    let (vietnamese, spanish) = pair.isSpanishFirst ? (second, first) : (first, second)
    let sources = (
      DocumentSource(vietnamese, aligned.vietnamese.document, encoding),
      DocumentSource(spanish, aligned.spanish.document, encoding)
    )
    var piece = CheckedPiece(file: vietnamese + " + " + spanish)
    for bead in aligned.beads.map(aligned.fromVietnamese) {
      let lines = bead.source.map { sources.0.line($0, into: &piece) }
      piece.add(vietnamese: lines, spanish: bead.target.map { sources.1.line($0, into: &piece) })
    }
    return piece
  }
}

/// One of two documents with the places of its segments.
private struct DocumentSource {
  private let file: String
  private let document: Document
  /// The file's text; nil where it can't be read a second time.
  private let source: SourceText?
  private let start: Int?

  init(_ path: String, _ document: Document, _ encoding: String?) {
    file = InputFile.shownName(of: path)
    self.document = document
    let bytes = path == "-" ? nil : try? InputFile.bytes(of: path)
    let decoded = bytes.flatMap { try? TextDecoder(encoding: encoding).decode($0) }
    source = decoded.map { SourceText($0.utf8) }
    let mark = bytes?.starts(with: [0xEF, 0xBB, 0xBF]) ?? false ? 3 : 0
    start = decoded?.encoding == "UTF-8" ? mark : nil
  }

  func line(_ index: Int, into piece: inout CheckedPiece) -> CheckedText.Line {
    let segment = document.segments[index]
    let line = SourceLine(
      file: file, label: segment.lines.lowerBound, excerpt: segment.text, offset: 0,
      origin: origin(of: segment))
    return piece.line(line, text: segment.text)
  }

  private func origin(of segment: Segment) -> SourceLine.Origin {
    let number = segment.lines.lowerBound
    guard let source else { return .other(line: number) }
    let line = source.line(number)
    if segment.lines.count == 1, line.elementsEqual(segment.text.utf8) {
      return .text(line: number, start: start.map { $0 + line.startIndex })
    }
    return .markup(source, segment)
  }
}
