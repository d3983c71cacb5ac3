/// A text cut into segments, in the order of the source.
package struct Document: Sendable {
  /// The name to report: usually the file's name without its folders.
  package let name: String
  /// The segments; empty lines are none.
  package let segments: [Segment]
  /// How the bytes were decoded, such as `UTF-8` or `windows-1258`.
  package let encoding: String

  /// A document out of its segments.
  package init(name: String, segments: [Segment], encoding: String = "UTF-8") {
    self.name = name
    self.segments = segments
    self.encoding = encoding
  }
}
