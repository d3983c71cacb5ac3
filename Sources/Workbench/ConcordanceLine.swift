internal import BitextModel
internal import GlossaryStore

/// A segment of the corpus that answers a query, as other programs read it; the names of the fields are the program's
/// interface.
package struct ConcordanceLine: Encodable, Hashable, Sendable {
  /// The file with all its folders; of a pair both files.
  package let file: String
  /// Lines count from 1.
  package let lineBase = 1
  /// The Vietnamese text, in NFC.
  package let vi: String
  /// The Spanish text, in NFC.
  package let es: String
  /// The lines of the Vietnamese text.
  package let viLines: [Int]
  /// The lines of the Spanish text.
  package let esLines: [Int]
  /// The sides on which the query was found.
  package let found: [Side]
  /// What is marked in the Vietnamese text.
  package let viMarks: [Mark]
  /// What is marked in the Spanish text.
  package let esMarks: [Mark]
  /// How likely both texts are to belong together; nil where a person said so.
  package let score: Double?

  /// One of both languages.
  package enum Side: String, Encodable, Hashable, Sendable {
    case vi, es
  }

  /// A part of a text, in Unicode scalars: the query, or on the other side what stands for it.
  package struct Mark: Encodable, Hashable, Sendable {
    /// Its first scalar.
    package let start: Int
    /// Behind its last one.
    package let end: Int
  }

  private enum CodingKeys: String, CodingKey {
    case file, vi, es, found, score
    case lineBase = "line_base"
    case viLines = "vi_lines"
    case esLines = "es_lines"
    case viMarks = "vi_marks"
    case esMarks = "es_marks"
  }

  init(_ hit: CorpusHit, counterparts: [Range<Int>]) {
    let segment = hit.segment
    file = hit.document
    vi = segment.vietnamese
    es = segment.spanish
    viLines = segment.vietnameseLines
    esLines = segment.spanishLines
    score = segment.score
    found = (hit.vietnameseRanges.isEmpty ? [] : [.vi]) + (hit.spanishRanges.isEmpty ? [] : [.es])
    viMarks = Self.marks(hit.vietnameseRanges.isEmpty ? counterparts : hit.vietnameseRanges, in: vi)
    esMarks = Self.marks(hit.spanishRanges.isEmpty ? counterparts : hit.spanishRanges, in: es)
  }

  private static func marks(_ ranges: [Range<Int>], in text: String) -> [Mark] {
    let bytes = text.utf8
    func scalars(before offset: Int) -> Int {
      text.unicodeScalars.distance(
        from: text.startIndex, to: bytes.index(text.startIndex, offsetBy: offset))
    }
    return ranges.map { Mark(start: scalars(before: $0.lowerBound), end: scalars(before: $0.upperBound)) }
  }
}
