package import BitextModel

/// A finding with the place where it stands in a file, for reports.
package struct ReportedFinding: Hashable, Sendable {
  /// How much it matters.
  package enum Severity: String, CaseIterable, Sendable {
    case error, warning
  }

  /// What would be written into a file instead of some of its bytes.
  package struct Edit: Hashable, Sendable {
    /// The bytes of the file, counted from its beginning.
    package let bytes: Range<Int>
    /// What would stand there, as the file writes it.
    package let text: String

    /// An edit; any range and text go.
    package init(bytes: Range<Int>, text: String) {
      self.bytes = bytes
      self.text = text
    }
  }

  /// Where it stands for programs that open the file.
  package struct Place: Hashable, Sendable {
    /// The line of the file, counted from 1.
    package let line: Int
    /// The columns of that line in Unicode scalars, counted from 0; nil where they are not known.
    package let columns: Range<Int>?
    /// How the suggestion would be written there; nil where there is none, or no way to write it.
    package let edit: Edit?

    /// A place; any numbers go.
    package init(line: Int, columns: Range<Int>?, edit: Edit? = nil) {
      self.line = line
      self.columns = columns
      self.edit = edit
    }
  }

  /// A line as people see it, with the finding in it.
  package struct Excerpt: Hashable, Sendable {
    /// The line.
    package let text: String
    /// The finding, in UTF-8 bytes of the line.
    package let range: Range<Int>

    /// An excerpt; the range has to be one of the text's.
    package init(text: String, range: Range<Int>) {
      self.text = text
      self.range = range
    }
  }

  /// What was found.
  package let finding: Finding
  /// How much it matters.
  package let severity: Severity
  /// The file, as it was named.
  package let file: String
  /// The record that it stands in; nil for files without records.
  package let id: String?
  /// The line, as the file or the record counts its lines; nil where there are none.
  package let line: Int?
  /// Where it stands in the line as it was read, in Unicode scalars.
  package let columns: Range<Int>
  /// Where it stands in the file; nil where that is not known.
  package let place: Place?
  /// The line with the finding in it.
  package let excerpt: Excerpt

  /// A finding out of its parts.
  package init(
    _ finding: Finding, _ severity: Severity, file: String, id: String? = nil, line: Int?,
    columns: Range<Int>, place: Place?, excerpt: Excerpt
  ) {
    self.finding = finding
    self.severity = severity
    self.file = file
    self.id = id
    self.line = line
    self.columns = columns
    self.place = place
    self.excerpt = excerpt
  }
}

/// Writes findings in one format, one after the other, so that any number of them passes through.
package protocol FindingWriter {
  /// Writes one finding, and what stands before the first one.
  mutating func write(_ finding: ReportedFinding, to sink: inout some GlossarySink) throws
  /// Writes what stands behind the last one.
  mutating func finish(_ sink: inout some GlossarySink) throws
}
