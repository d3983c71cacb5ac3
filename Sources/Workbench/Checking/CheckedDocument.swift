internal import BitextModel
package import Checks
package import Interchange

/// What the checks have to say of a text: a record, a file, or a stretch of a long one.
package struct CheckedDocument: Sendable {
  /// The file, or both, as people call it.
  package let file: String
  /// What the record is called; nil for files without records.
  package let id: String?
  /// The findings, in the order of the file.
  package let findings: [Found]
  /// The people of the text.
  package let people: [CheckedPerson]

  /// A finding, and whether its suggestion is right without anybody looking at it.
  package struct Found: Sendable {
    /// The finding with its place.
    package let reported: ReportedFinding
    /// What would mend it; nil where a person has to.
    package var fix: ReportedFinding.Edit? {
      reported.finding.isCertain ? reported.place?.edit : nil
    }
  }
}
