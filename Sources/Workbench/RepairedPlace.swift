internal import BitextModel

/// A place of a text with damaged characters, as other programs read it.
package struct RepairedPlace: Encodable, Hashable, Sendable {
  /// The line of the file, from 1.
  package let line: Int
  /// Where it begins in the line, in Unicode scalars, from 0.
  package let start: Int
  /// Behind its last scalar.
  package let end: Int
  /// What stands there.
  package let text: String
  /// What is wrong with it.
  package let category: String
  /// What it is repaired to; nil where that is not certain and it was left as it is.
  package let repaired: String?

  init(_ finding: Finding, in line: String) {
    self.line = finding.line
    let before = String(decoding: Array(line.utf8)[..<finding.range.lowerBound], as: UTF8.self)
    start = before.unicodeScalars.count
    end = start + finding.text.unicodeScalars.count
    text = finding.text
    category = finding.category.rawValue
    repaired = finding.isCertain ? finding.suggestion : nil
  }
}
