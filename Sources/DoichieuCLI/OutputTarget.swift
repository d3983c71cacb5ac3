internal import Workbench

/// Where results go: a file that is written whole or not at all, or standard output.
struct OutputTarget {
  private let path: String?

  /// The file at a path; standard output for nil and "-".
  init(_ path: String?) {
    self.path = path == "-" ? nil : path
  }

  /// Writes what the body puts out.
  func write(_ body: (inout ByteOutput) throws -> Void) throws {
    if let path { return try OutputFile(path: path).write(body) }
    var output = ByteOutput.standard
    try body(&output)
    try output.flush()
  }
}
