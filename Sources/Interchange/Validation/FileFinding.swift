/// Something wrong in a file of terms or pairs, in a translator's words.
package struct FileFinding: Hashable, Sendable {
  /// The line, counted from 1.
  package let line: Int
  /// What is wrong, and what was expected.
  package let message: String

  /// A finding on a line.
  package init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}

/// What a check of a file found.
package struct FileVerdict: Hashable, Sendable {
  /// What the file is: `TBX-Basic, second version (2008)`.
  package internal(set) var dialect = ""
  /// What is wrong with it, in the order of its lines; the first hundred.
  package internal(set) var findings: [FileFinding] = []
  /// How many findings there were.
  package internal(set) var count = 0

  /// More findings of a file tell nothing new.
  static let most = 100

  /// Notes something wrong.
  mutating func add(_ message: String, line: Int) {
    count += 1
    if count <= Self.most { findings.append(FileFinding(line: line, message: message)) }
  }
}
