internal import Workbench

/// A JSON array that is written element by element, one a line.
struct JSONList {
  private let json = JSONText()
  private var isEmpty = true

  /// Writes the next element.
  mutating func write(_ element: some Encodable, to output: inout ByteOutput) throws {
    try output.write(isEmpty ? "[\n" : ",\n")
    try output.write(Array(json.bytes(element).dropLast()))
    isEmpty = false
  }

  /// Writes the end of the array.
  func finish(_ output: inout ByteOutput) throws {
    try output.write(isEmpty ? "[]\n" : "\n]\n")
  }
}
