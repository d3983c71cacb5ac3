internal import Foundation
internal import Interchange

/// A line of a file before and behind its fixes.
package struct LineChange: Hashable, Sendable {
  /// Its number, counted from 1.
  package let line: Int
  /// What stands there.
  package let old: String
  /// What would stand there.
  package let new: String
}

/// Writes the suggestions that are certain into the files that they were found in.
///
/// Of suggestions that overlap the first one is taken. A file is written whole or not at all.
package struct Fixing: Sendable {
  private var edits: [String: [ReportedFinding.Edit]] = [:]
  /// The bytes of each file that are written over.
  private var taken: [String: IndexSet] = [:]
  /// The files that would change, in the order in which they were met.
  package private(set) var files: [String] = []
  /// How many findings are fixed.
  package private(set) var fixedCount = 0

  /// Nothing to fix yet.
  package init() {}

  /// Takes a finding if it can be fixed; what cannot is left to a person.
  package mutating func takes(_ found: CheckedDocument.Found) -> Bool {
    let file = found.reported.file
    guard let edit = found.fix, taken[file]?.intersects(integersIn: edit.bytes) != true else { return false }
    if edits[file] == nil { files.append(file) }
    edits[file, default: []].append(edit)
    taken[file, default: IndexSet()].insert(integersIn: edit.bytes)
    fixedCount += 1
    return true
  }

  /// Writes a file with its fixes.
  package func fix(_ file: String) throws {
    let bytes = fixed(try InputFile.bytes(of: file), file)
    try OutputFile(path: file).write { try $0.write(bytes) }
  }

  /// The lines of a file that would change.
  package func diff(of file: String) throws(WorkbenchError) -> [LineChange] {
    let old = try InputFile.bytes(of: file)
    // Fixes have no line ends in them, so that lines stay lines.
    let lines = (Self.lines(old), Self.lines(fixed(old, file)))
    return zip(lines.0, lines.1).enumerated().compactMap { index, pair in
      pair.0.elementsEqual(pair.1)
        ? nil
        : LineChange(
          line: index + 1, old: String(decoding: pair.0, as: UTF8.self),
          new: String(decoding: pair.1, as: UTF8.self))
    }
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  private func fixed(_ bytes: [UInt8], _ file: String) -> [UInt8] {
    var fixed: [UInt8] = []
    fixed.reserveCapacity(bytes.count)
    var end = 0
    for edit in (edits[file] ?? []).sorted(by: { $0.bytes.lowerBound < $1.bytes.lowerBound }) {
      guard edit.bytes.lowerBound >= end, edit.bytes.upperBound <= bytes.count else { continue }
      fixed += bytes[end..<edit.bytes.lowerBound]
      fixed += edit.text.utf8
      end = edit.bytes.upperBound
    }
    return fixed + bytes[end...]
  }
}
