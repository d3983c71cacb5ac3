internal import Foundation

/// Values as JSON, the keys in the order of the alphabet, so that two runs can be compared.
package struct JSONText: Sendable {
  private let encoder = JSONEncoder()

  /// JSON on one line, or indented for people.
  package init(isIndented: Bool = false) {
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isIndented { encoder.outputFormatting.insert(.prettyPrinted) }
  }

  /// The bytes of a value, with a line end.
  package func bytes(_ value: some Encodable) throws -> [UInt8] {
    Array(try encoder.encode(value)) + [0x0A]
  }
}
