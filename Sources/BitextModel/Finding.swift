/// What a check found in one place of a text.
package struct Finding: Hashable, Sendable {
  /// The line that it stands on, as the text counts its lines.
  package let line: Int
  /// The language of the side that it stands on.
  package let side: Language
  /// Where it stands in the line as it was read, in UTF-8 bytes.
  package let range: Range<Int>
  /// What stands there, as it was read.
  package let text: String
  /// What is wrong with it.
  package let category: FindingCategory
  /// What should stand there; nil where that can't be said.
  package let suggestion: String?
  /// What is wrong, in a sentence for people, in English.
  package let message: String
  /// Whether the suggestion is right without anybody looking at it.
  package let isCertain: Bool

  /// A finding; `range` counts UTF-8 bytes of the line as it was read, and slices it to `text`.
  package init(
    line: Int, side: Language, range: Range<Int>, text: String, category: FindingCategory,
    suggestion: String?, message: String, isCertain: Bool = false
  ) {
    self.line = line
    self.side = side
    self.range = range
    self.text = text
    self.category = category
    self.suggestion = suggestion
    self.message = message
    self.isCertain = isCertain
  }
}
