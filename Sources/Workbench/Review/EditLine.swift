internal import TextCore

/// A line of text while it is typed: what stands before the cursor and what behind it.
///
/// Marks that an input method sends after their letter join it, and the backspace takes a letter with all its marks.
package struct EditLine: Hashable, Sendable {
  /// The text before the cursor.
  package private(set) var before: String
  /// The text behind it.
  package private(set) var after = ""

  /// A line with the cursor at its end.
  package init(_ text: String = "") {
    before = text
  }

  /// The whole text, NFC.
  package var text: String { NormalizedText(before + after).text }

  /// Changes the line as the key says; false for keys that mean nothing to a line.
  package mutating func apply(_ key: ReviewKey) -> Bool {
    switch key {
    case .text(let text): before += text
    case .backspace: before = String(before.dropLast())
    case .delete: after = String(after.dropFirst())
    case .back: moveBack()
    case .forward: moveForward()
    case .home: (before, after) = ("", before + after)
    case .end: (before, after) = (before + after, "")
    case .clearLine: before = ""
    default: return false
    }
    return true
  }

  private mutating func moveBack() {
    guard let last = before.popLast() else { return }
    after = String(last) + after
  }

  private mutating func moveForward() {
    guard let first = after.first else { return }
    before.append(first)
    after.removeFirst()
  }
}
