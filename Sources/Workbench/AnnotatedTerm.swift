internal import BitextModel
internal import Terminology

/// A term marked in running text, as other programs read it; the names of the fields are the program's interface.
package struct AnnotatedTerm: Encodable, Hashable, Sendable {
  /// The line of the file, from 1.
  package let line: Int
  /// Where the term begins, in Unicode scalars of the source line.
  package let start: Int
  /// Behind its last scalar.
  package let end: Int
  /// The language of the text there: `vi` or `es`.
  package let side: String
  /// The text as it stands in the file.
  package let text: String
  /// What it is called in the other language, the best first.
  package let equivalents: [String]
  /// What it names.
  package let kind: String
  /// How it was found: exact, folded or composed.
  package let match: String
  /// How many longer terms hold it; for people, not written to JSON.
  package var depth = 0

  private enum CodingKeys: String, CodingKey { case line, start, end, side, text, equivalents, kind, match }

  init(_ mark: TermMark, text: String, at place: SourcePlace) {
    line = place.line
    start = place.start
    end = place.end
    side = mark.language.base
    self.text = text
    equivalents = mark.equivalents
    kind = mark.kind.rawValue
    match = mark.match.rawValue
    depth = mark.depth
  }
}

/// A piece of text as a page shows it, with its marks.
package struct AnnotatedSegment: Sendable {
  /// The first line of the file that it stands on, from 1.
  package let line: Int
  /// The text as the page shows it.
  package let text: String
  /// The terms, in the order of the text, longer ones before those inside them.
  package let terms: [AnnotatedTerm]
  /// Where the terms stand in `text`, in UTF-8 bytes.
  package let ranges: [Range<Int>]
}

/// A place in the source: a line and scalars of it.
struct SourcePlace: Hashable {
  let line: Int
  let start: Int
  let end: Int
}
