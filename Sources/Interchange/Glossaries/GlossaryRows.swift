package import Terminology

/// What a table of terms looks like in some format: its header, and the rows of a concept.
///
/// How the cells get into a file is another matter: `TableWriter` writes them as text; a workbook takes the same rows.
package protocol GlossaryRows: Sendable {
  /// What the rows can hold.
  static var capabilities: FormatCapabilities { get }
  /// The names of the columns; nil where the format has no header.
  var header: [String]? { get }
  /// The rows of a concept; counts its entries, and what the rows lose of it.
  mutating func rows(of concept: Concept, _ report: inout ExportReport) throws -> [[String]]
}
