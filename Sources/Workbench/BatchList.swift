internal import Foundation

/// The pages of a batch: `NAME TAB PAGE` a line.
package struct BatchList: Sendable {
  /// One page of the batch.
  package struct Entry: Hashable, Sendable {
    /// What its output is called.
    package let name: String
    /// Where the page stands.
    package let page: String
  }

  /// The pages, in the order of the list.
  package private(set) var entries: [Entry] = []
  /// What is wrong with lines that can't be used.
  package private(set) var failures: [WorkbenchError] = []
  private let file: String
  private var lineOfName: [String: Int] = [:]

  /// Reads the list in a file; "-" stands for standard input.
  package init(file path: String) throws(WorkbenchError) {
    try self.init(path, try InputFile.bytes(of: path))
  }

  /// Reads a list.
  ///
  /// Lines that can't be used are kept as failures; a line that names two documents is an error.
  init(_ file: String, _ bytes: [UInt8]) throws(WorkbenchError) {
    self.file = file
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var number = 0
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      try add(line.last == 0x0D ? line.dropLast() : line, number)
    }
    if entries.isEmpty, failures.isEmpty {
      throw .badList(file: file, line: 0, reason: "the list is empty; expected NAME, a tab and PAGE a line")
    }
  }

  private mutating func add(_ line: ArraySlice<UInt8>, _ number: Int) throws(WorkbenchError) {
    if line.isEmpty { return }
    guard let text = String(validating: line, as: UTF8.self) else {
      return fail(number, "this line is not UTF-8; expected NAME, a tab and PAGE")
    }
    let fields = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    if fields.count == 3 { throw .documentPair(file: file, line: number) }
    guard fields.count == 2, !fields[1].isEmpty else {
      return fail(number, "expected NAME, a tab and PAGE, found “\(text)”")
    }
    guard Self.isFileName(fields[0]) else {
      return fail(number, "expected a name that can be a file's, found “\(fields[0])”")
    }
    if let first = lineOfName.updateValue(number, forKey: fields[0]) {
      lineOfName[fields[0]] = first
      return fail(number, "expected each name once, “\(fields[0])” stands on line \(first) already")
    }
    entries.append(Entry(name: fields[0], page: fields[1]))
  }

  private mutating func fail(_ line: Int, _ reason: String) {
    failures.append(.badList(file: file, line: line, reason: reason))
  }

  private static func isFileName(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && !name.utf8.contains { $0 == 0x2F || $0 == 0 }
  }
}
