/// The unit that is aligned: a line, a caption, a sentence, a cue.
package struct Segment: Hashable, Sendable {
  /// The text as it was read, not normalized, without its line ending.
  package let text: String
  /// The source lines that the text stands on, counted from 1.
  package let lines: ClosedRange<Int>
  /// What the markup says that the text is.
  package let role: Role

  /// What a page's markup says of a piece of text; plain text has only `line`.
  package enum Role: Hashable, Sendable {
    /// A line of plain text.
    case line
    /// The name of the page (`<title>`).
    case title
    /// `<h1>` … `<h6>`.
    case heading
    /// Running text: a paragraph, a cell, a block.
    case block
    /// `<figcaption>`, or a block whose class says caption.
    case caption
    /// The `alt` attribute of an image.
    case alternativeText
    /// A link, a button, a menu item, an item of a list of links.
    case navigation
  }

  /// A segment; `lines` count from 1.
  package init(text: String, lines: ClosedRange<Int>, role: Role = .line) {
    self.text = text
    self.lines = lines
    self.role = role
  }
}
