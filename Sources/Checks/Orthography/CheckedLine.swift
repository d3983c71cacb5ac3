package import BitextModel
package import TextCore

/// A line with what is wrong with its letters, and its text as it should be, which the other checks read.
package struct CheckedLine: Sendable {
  /// What is wrong with its letters and syllables.
  package let findings: [Finding]
  /// The text with its letters repaired, with the way back to the line as it was read.
  package let text: NormalizedText

  func adding(_ more: [Finding]) -> CheckedLine {
    let all = (findings + more).sorted { $0.range.lowerBound < $1.range.lowerBound }
    return CheckedLine(findings: all, text: text)
  }
}
