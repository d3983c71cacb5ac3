package import BitextModel

/// Writes beads as `BeadsReader` reads them: `[0,1]:[0]` a line, numbers from 0.
package struct BeadsWriter: Sendable {
  /// A writer; it has no settings.
  package init() {}

  /// Writes the beads of a bitext.
  package func write(_ bitext: Bitext, to sink: inout some GlossarySink) throws {
    for bead in bitext.beads { try write(LineBead(bead), to: &sink) }
  }

  /// Writes one bead.
  package func write(_ bead: LineBead, to sink: inout some GlossarySink) throws {
    try sink.write(Array("[\(Self.list(bead.source))]:[\(Self.list(bead.target))]\n".utf8))
  }

  private static func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ",") }
}
