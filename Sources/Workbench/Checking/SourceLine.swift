internal import BitextModel
internal import Interchange

/// Where a line of a checked text comes from.
struct SourceLine: Sendable {
  /// Where its bytes stand in the file.
  enum Origin: Sendable {
    /// A line of plain text; where the excerpt begins in the file, nil where the file is not to be changed.
    case text(line: Int, start: Int?)
    /// A text in a record: its line, the bytes of that line and where they begin in the file.
    case record(JSONString, line: Int, bytes: [UInt8], start: Int)
    /// A piece of a marked-up text.
    case markup(SourceText, Segment)
    /// Something that begins on a line; nil where not even that is known.
    case other(line: Int?)
  }

  /// The file, as it was named.
  let file: String
  /// The line for reports; nil where there is none.
  let label: Int?
  /// The line as it was read.
  let excerpt: String
  /// Where what is checked begins in it, in UTF-8 bytes: behind 0 where a line holds both languages.
  let offset: Int
  /// Where it stands.
  let origin: Origin

  /// A finding on this line with all that reports say of it.
  func reported(
    _ finding: Finding, _ severity: ReportedFinding.Severity, id: String?
  ) -> ReportedFinding {
    let range = finding.range.lowerBound + offset..<finding.range.upperBound + offset
    let excerpt = ReportedFinding.Excerpt(text: excerpt, range: range)
    let bytes = Array(excerpt.text.utf8)
    var columns = Self.columns(of: range, in: bytes)
    var line = label
    let place: ReportedFinding.Place?
    switch origin {
    case .text(let number, let start):
      let edit = start.map { start in
        finding.suggestion.map {
          ReportedFinding.Edit(bytes: start + range.lowerBound..<start + range.upperBound, text: $0)
        }
      }
      place = ReportedFinding.Place(line: number, columns: columns, edit: edit.flatMap(\.self))
    case .record(let string, let number, let raw, let start):
      place = Self.place(finding, in: string, raw, line: number, start: start)
    case .markup(let source, let segment):
      let found = source.places(of: segment).place(of: range)
      columns = found.start..<found.end
      line = found.line
      place = ReportedFinding.Place(line: found.line, columns: columns)
    case .other(let number): place = number.map { ReportedFinding.Place(line: $0, columns: nil) }
    }
    return ReportedFinding(
      finding, severity, file: file, id: id, line: line, columns: columns, place: place, excerpt: excerpt)
  }

  private static func place(
    _ finding: Finding, in string: JSONString, _ raw: [UInt8], line: Int, start: Int
  ) -> ReportedFinding.Place {
    let range = string.range(of: finding.range)
    let edit = finding.suggestion.map {
      ReportedFinding.Edit(
        bytes: start + range.lowerBound..<start + range.upperBound, text: JSONLiteral.escaped($0))
    }
    return ReportedFinding.Place(line: line, columns: columns(of: range, in: raw), edit: edit)
  }

  /// A range of bytes as one of scalars.
  private static func columns(of range: Range<Int>, in utf8: [UInt8]) -> Range<Int> {
    let start = scalars(utf8[..<range.lowerBound])
    return start..<start + scalars(utf8[range])
  }

  private static func scalars(_ utf8: ArraySlice<UInt8>) -> Int { utf8.count { $0 & 0xC0 != 0x80 } }
}
