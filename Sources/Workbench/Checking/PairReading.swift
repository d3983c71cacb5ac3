internal import BitextModel
internal import Checks
internal import Interchange

/// Reads files of pairs to be checked: each pair is a bead, each stretch of pairs a text.
struct PairReading: Sendable {
  /// So many pairs are one text.
  private static let stretch = 4000

  /// What is read.
  let part: TrainingText.Part

  /// The texts of the files.
  func pieces() throws(WorkbenchError) -> [CheckedPiece] {
    switch part {
    case .table(let file): return try table(file)
    case .memory(let file), .workbook(let file), .translation(let file), .document(let file):
      let files = (InputFile.shownName(of: file), InputFile.shownName(of: file))
      return try pieces(of: files) { pair, _ in .other(line: pair.line > 0 ? pair.line : nil) }
    case .catalogues(let vietnamese, let spanish):
      return try pieces(of: (vietnamese, spanish)) { _, _ in .other(line: nil) }
    }
  }

  private func pieces(
    of files: (String, String), _ origin: (TextPair, Language) -> SourceLine.Origin
  ) throws(WorkbenchError) -> [CheckedPiece] {
    var pairs: [TextPair] = []
    _ = try TrainingText.read(part) { pairs.append($0) }
    return stretches(of: pairs).map { pairs in
      var piece = CheckedPiece(file: files.0)
      for pair in pairs {
        let label = pair.line > 0 ? pair.line : nil
        func line(_ text: String, _ file: String, _ language: Language) -> CheckedText.Line {
          let source = SourceLine(
            file: file, label: label, excerpt: text, offset: 0, origin: origin(pair, language))
          return piece.line(source, text: text)
        }
        let vietnamese = line(pair.vietnamese, files.0, .vietnamese)
        piece.add(vietnamese: [vietnamese], spanish: [line(pair.spanish, files.1, .spanish)])
      }
      return piece
    }
  }

  private func stretches(of pairs: [TextPair]) -> [ArraySlice<TextPair>] {
    stride(from: 0, to: pairs.count, by: Self.stretch).map {
      pairs[$0..<min($0 + Self.stretch, pairs.count)]
    }
  }

  /// A table: columns are those of the row.
  private func table(_ file: String) throws(WorkbenchError) -> [CheckedPiece] {
    var pairs: [TextPair] = []
    let bytes = try InputFile.bytes(of: file)
    do {
      _ = try PairTableReader().forEachPair(in: bytes) { pairs.append($0) }
    } catch let error as TableError {
      throw .badTable(file: file, error)
    } catch {
      throw .cannotRead(file: file, reason: "\(error)")
    }
    let rows = TableSource(bytes)
    return stretches(of: pairs).map { pairs in
      var piece = CheckedPiece(file: InputFile.shownName(of: file))
      for pair in pairs {
        let row = rows.row(pair.line)
        let end = row.end(of: pair.spanish)
        let vietnamese = row.source(pair.vietnamese, piece.file, before: end)
        let spanish = row.source(pair.spanish, piece.file, before: row.bytes.count)
        piece.add(
          vietnamese: [piece.line(vietnamese, text: pair.vietnamese)],
          spanish: [piece.line(spanish, text: pair.spanish)])
      }
      return piece
    }
  }
}

/// The rows of a table as they stand in its file.
private struct TableSource {
  private let lines: [ArraySlice<UInt8>]

  init(_ bytes: [UInt8]) {
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  func row(_ number: Int) -> TableRow {
    let line = number >= 1 && number <= lines.count ? lines[number - 1] : []
    return TableRow(number: number, bytes: Array(line.last == 0x0D ? line.dropLast() : line))
  }
}

/// A row with its cells.
private struct TableRow {
  let number: Int
  let bytes: [UInt8]

  /// Where the last cell with a text begins.
  func end(of text: String) -> Int { start(of: Array(text.utf8), before: bytes.count) ?? bytes.count }

  /// Where a cell of the row stands, the last one of that text before a place.
  func source(_ text: String, _ file: String, before end: Int) -> SourceLine {
    let utf8 = Array(text.utf8)
    guard let start = start(of: utf8, before: end) ?? start(of: utf8, before: bytes.count) else {
      return SourceLine(file: file, label: number, excerpt: text, offset: 0, origin: .other(line: number))
    }
    return SourceLine(
      file: file, label: number, excerpt: String(decoding: bytes, as: UTF8.self), offset: start,
      origin: .text(line: number, start: nil))
  }

  private func start(of utf8: [UInt8], before end: Int) -> Int? {
    guard end >= utf8.count else { return nil }
    return stride(from: end - utf8.count, through: 0, by: -1).first { start in
      bytes[start...].starts(with: utf8)
    }
  }
}
