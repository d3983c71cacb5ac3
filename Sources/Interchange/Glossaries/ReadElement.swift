/// An element whose text is being read: what it is called, where it begins, and its text on one line.
struct ReadElement {
  private(set) var name = ""
  private(set) var line = 0
  /// How many elements are open whose text is no text of this one.
  var codeDepth = 0
  private var text = ElementText()
  private var isOpen = false

  /// Begins with an element's text.
  mutating func begin(_ name: String, line: Int) {
    self.name = name
    self.line = line
    isOpen = true
    text.clear()
  }

  /// Takes a piece of the text.
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    if isOpen, codeDepth == 0 { text.append(piece) }
  }

  /// Ends the text and gives it; nil where none was being read.
  mutating func end() -> String? {
    guard isOpen else { return nil }
    isOpen = false
    return text.string
  }
}
