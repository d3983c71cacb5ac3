package import Terminology

/// Where a writer puts its bytes: a file, a socket, memory.
package protocol GlossarySink {
  /// Takes the next bytes.
  mutating func write(_ bytes: [UInt8]) throws
}

/// A sink that keeps what it is given.
package struct ByteSink: GlossarySink, Sendable {
  /// All bytes so far.
  package private(set) var bytes: [UInt8] = []

  /// An empty sink.
  package init() {}

  /// Takes the next bytes.
  package mutating func write(_ bytes: [UInt8]) { self.bytes += bytes }
}

/// Writes concepts in one format, one after the other, so that a glossary of any size passes through.
///
/// Nothing is written before the first concept: a glossary that the format cannot hold leaves the sink empty.
package protocol GlossaryWriter: Sendable {
  /// What the format can hold.
  static var capabilities: FormatCapabilities { get }
  /// What was written so far, and what the format could not hold.
  var report: ExportReport { get }
  /// Writes one concept, and what stands before the first one.
  mutating func write(_ concept: Concept, to sink: inout some GlossarySink) throws
  /// Writes what stands behind the last concept.
  mutating func finish(_ sink: inout some GlossarySink) throws
}

/// A writer whose entries say nothing of those before them, so that parts of a file can be written at once.
///
/// The concepts of the parts are those of a stored glossary, in the order of their ids.
package protocol PartwiseWriter: GlossaryWriter {
  /// A writer of concepts further on in the same file.
  func forPart() -> Self
  /// Puts the bytes that a part wrote, which is not finished, behind what was written so far.
  mutating func append(_ part: Self, _ bytes: [UInt8], to sink: inout some GlossarySink) throws
}
