/// What is wrong in a table, and on which line; who reports it adds the file's name.
package struct TableError: Error, Hashable, Sendable {
  /// The line, counted from 1.
  package let line: Int
  /// What stands there and what was expected instead.
  package let message: String

  /// An error on a line.
  package init(line: Int, message: String) {
    self.line = line
    self.message = message
  }

  static func expected(_ wanted: String, found: String, line: Int) -> TableError {
    TableError(line: line, message: "expected \(wanted), found “\(found)”")
  }
}

extension TableError: CustomStringConvertible {
  /// The error as one line.
  package var description: String { "line \(line): \(message)" }
}
