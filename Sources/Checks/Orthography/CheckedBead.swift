package import BitextModel

/// The lines of a bead, each with what is wrong with its letters and its text repaired.
package struct CheckedBead: Sendable {
  /// The Vietnamese lines, in the order of the bead.
  package var vietnamese: [CheckedLine]
  /// The Spanish lines, in the order of the bead.
  package var spanish: [CheckedLine]

  /// The lines of one side.
  package func lines(in language: Language) -> [CheckedLine] {
    language.isVietnamese ? vietnamese : spanish
  }
}
