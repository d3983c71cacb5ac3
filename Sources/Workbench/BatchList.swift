internal import Foundation

/// What a batch aligns: `NAME TAB PAGE` or `NAME TAB VI TAB ES` a line.
package struct BatchList: Sendable {
  /// One line of the list.
  package struct Entry: Hashable, Sendable {
    /// What its output is called.
    package let name: String
    /// What is aligned.
    package let input: Input
  }

  /// Where it stands.
  package enum Input: Hashable, Sendable {
    /// A page with both languages on it.
    case page(String)
    /// Two documents, or two subtitle files.
    case documents(String, String)
  }

  /// The entries, in the order of the list.
  package private(set) var entries: [Entry] = []
  /// What is wrong with lines that can't be used.
  package private(set) var failures: [WorkbenchError] = []
  private let file: String
  private let format: BitextFormat
  private var lineOfName: [String: Int] = [:]

  /// Reads the list in a file, for output of some format; "-" stands for standard input.
  ///
  /// Lines that can't be used are kept as failures.
  package init(file path: String, format: BitextFormat = .json) throws(WorkbenchError) {
    try self.init(path, try InputFile.bytes(of: path), format)
  }

  private init(_ file: String, _ bytes: [UInt8], _ format: BitextFormat) throws(WorkbenchError) {
    self.file = file
    self.format = format
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var number = 0
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      add(line.last == 0x0D ? line.dropLast() : line, number)
    }
    if entries.isEmpty, failures.isEmpty {
      throw .badList(file: file, line: 0, reason: "the list is empty; expected \(Self.expectation) a line")
    }
  }

  private static let expectation = "NAME and PAGE, or NAME, VI and ES, parted by tabs"

  private mutating func add(_ line: ArraySlice<UInt8>, _ number: Int) {
    if line.isEmpty { return }
    guard let text = String(validating: line, as: UTF8.self) else {
      return fail(number, "this line is not UTF-8; expected \(Self.expectation)")
    }
    let fields = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard let input = Self.input(of: fields) else {
      return fail(number, "expected \(Self.expectation), found “\(text)”")
    }
    if case .page = input, !format.suitsPages {
      return fail(number, "expected NAME, VI and ES: what is found on a page is no \(format.rawValue)")
    }
    guard Self.isFileName(fields[0]) else {
      return fail(number, "expected a name that can be a file's, found “\(fields[0])”")
    }
    if let first = lineOfName.updateValue(number, forKey: fields[0]) {
      lineOfName[fields[0]] = first
      return fail(number, "expected each name once, “\(fields[0])” stands on line \(first) already")
    }
    entries.append(Entry(name: fields[0], input: input))
  }

  private static func input(of fields: [String]) -> Input? {
    if fields.dropFirst().contains(where: \.isEmpty) { return nil }
    switch fields.count {
    case 2: return .page(fields[1])
    case 3: return .documents(fields[1], fields[2])
    default: return nil
    }
  }

  private mutating func fail(_ line: Int, _ reason: String) {
    failures.append(.badList(file: file, line: line, reason: reason))
  }

  private static func isFileName(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && !name.utf8.contains { $0 == 0x2F || $0 == 0 }
  }
}
