internal import BitextModel
internal import Checks
internal import Interchange

/// Reads a stretch of records, each a document of its own; lines that hold none are told and passed over.
struct RecordReading: Sendable {
  /// The file, as it was named.
  let file: String

  /// The pieces of a stretch, or what is wrong with a line, in its order.
  func pieces(of stretch: ByteStretch) -> [Result<CheckedPiece, WorkbenchError>] {
    var pieces: [Result<CheckedPiece, WorkbenchError>] = []
    var line = stretch.firstLine
    var start = 0
    while start < stretch.bytes.count {
      let end = stretch.bytes[start...].firstIndex(of: 0x0A) ?? stretch.bytes.count
      let mark = line == 1 && stretch.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let bytes = Array(stretch.bytes[(start + mark)..<end])
      let raw = RawLine(bytes: bytes, number: line, start: stretch.start + start + mark)
      do throws(TableError) {
        if let record = try CheckRecordReader().record(in: bytes, line: line) {
          pieces.append(.success(piece(of: record, raw)))
        }
      } catch {
        pieces.append(.failure(.badTable(file: file == "-" ? "standard input" : file, error)))
      }
      line += 1
      start = end + 1
    }
    return pieces
  }

  /// A line of the file.
  private struct RawLine {
    let bytes: [UInt8]
    let number: Int
    let start: Int
  }

  private func piece(of record: CheckRecord, _ raw: RawLine) -> CheckedPiece {
    var piece = CheckedPiece(file: InputFile.shownName(of: file), id: record.id)
    for line in record.lines {
      let label = line.number ?? (record.id == nil ? raw.number : nil)
      let vietnamese = line.vietnamese.map { [source($0, label, raw, into: &piece)] } ?? []
      let spanish = line.spanish.map { [source($0, label, raw, into: &piece)] } ?? []
      piece.add(vietnamese: vietnamese, spanish: spanish)
    }
    return piece
  }

  private func source(
    _ string: JSONString, _ label: Int?, _ raw: RawLine, into piece: inout CheckedPiece
  ) -> CheckedText.Line {
    let origin = SourceLine.Origin.record(string, line: raw.number, bytes: raw.bytes, start: raw.start)
    let source = SourceLine(
      file: piece.file, label: label, excerpt: string.text, offset: 0, origin: origin)
    return piece.line(source, text: string.text)
  }
}
