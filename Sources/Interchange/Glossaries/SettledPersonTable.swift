package import Terminology
internal import TextCore

/// The table of people whose spelling is settled: `vi TAB es TAB note` a line, the note if there is one.
///
/// Empty lines, and lines that begin with #, are passed over.
package struct SettledPersonTable: Sendable {
  /// A table; it has no settings.
  package init() {}

  /// The rows of a table in UTF-8.
  package func people(in bytes: [UInt8]) throws(TableError) -> [SettledPerson] {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var people: [SettledPerson] = []
    var number = 0
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let row = line.last == 0x0D ? line.dropLast() : line
      if row.first == 0x23 || !row.contains(where: { $0 > 0x20 }) { continue }
      people.append(try person(row, line: number))
    }
    return people
  }

  private func person(_ row: ArraySlice<UInt8>, line: Int) throws(TableError) -> SettledPerson {
    guard let text = String(validating: row, as: UTF8.self) else {
      throw TableError(line: line, message: "expected UTF-8 text, found other bytes")
    }
    let cells = row.split(separator: 0x09, omittingEmptySubsequences: false).map { cell in
      String(TermMarks.trimmed(Substring(String(decoding: cell, as: UTF8.self))))
    }
    guard (2...3).contains(cells.count), !cells[0].isEmpty, !cells[1].isEmpty else {
      throw .expected(
        "a Vietnamese name, a Spanish one and perhaps a note, parted by tabs", found: text, line: line)
    }
    guard cells[0].utf8.contains(0x20) else {
      throw .expected("a full name of two words or more", found: cells[0], line: line)
    }
    var cleaner = LineText()
    do {
      return SettledPerson(
        vietnamese: try cleaner.clean(cells[0]), spanish: try cleaner.clean(cells[1]),
        note: cells.count > 2 ? try cleaner.clean(cells[2]) : "")
    } catch {
      throw TableError(line: line, message: "expected text that can be composed (NFC), found other bytes")
    }
  }

  /// A row with its line end.
  package func row(_ person: SettledPerson) -> String {
    let cells = [person.vietnamese, person.spanish] + (person.note.isEmpty ? [] : [person.note])
    return cells.joined(separator: "\t") + "\n"
  }
}
