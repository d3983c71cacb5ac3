package import BitextModel

/// A text as the checks read it: pieces of Vietnamese and Spanish that belong together, in the order of the text.
///
/// What is compared over a whole text (spellings of a person, styles of tones) is compared within one of these.
package struct CheckedText: Sendable {
  /// A line of one side.
  package struct Line: Hashable, Sendable {
    /// Its number, as the text counts its lines.
    package let number: Int
    /// The line as it was read.
    package let text: String

    /// A line; any text goes.
    package init(number: Int, text: String) {
      self.number = number
      self.text = text
    }
  }

  /// Lines that say the same in both languages; one side is empty where nothing answers.
  package struct Bead: Hashable, Sendable {
    /// The Vietnamese lines.
    package let vietnamese: [Line]
    /// The Spanish lines.
    package let spanish: [Line]

    /// A bead; either side may be empty.
    package init(vietnamese: [Line], spanish: [Line]) {
      self.vietnamese = vietnamese
      self.spanish = spanish
    }

    /// The lines of one side.
    package func lines(in language: Language) -> [Line] { language == .vietnamese ? vietnamese : spanish }
  }

  /// The beads, in the order of the text.
  package let beads: [Bead]

  /// A text out of its beads.
  package init(beads: [Bead]) {
    self.beads = beads
  }
}
