internal import Alignment
internal import TermExtraction
package import Terminology
internal import TextCore

/// What was found on a page, as other programs read it; the names of the fields are the program's interface.
package struct AlignedPage: Codable, Sendable {
  /// The file's name.
  package let file: String
  /// Lines of pages count from 1.
  package let lineBase: Int
  /// The lines of all Vietnamese captions.
  package let vietnameseLines: [Int]
  /// The captions with their counterparts.
  package let pairs: [Pair]
  /// The lines of captions without one.
  package let unpairedVietnamese: [Int]
  /// The term pairs.
  package let terms: [Term]
  /// How the result was made.
  package let signature: String
  /// The captions without a counterpart; for people, not written to JSON.
  package var unpairedCaptions: [Caption] = []
  /// The lines of no caption; for people, not written to JSON.
  package var otherLines: [Caption] = []
  /// The file and its content; not written to JSON.
  package var origin = FileOrigin.none

  /// Lines of both languages that belong together.
  package struct Pair: Codable, Sendable {
    package let vi: [Int]
    package let es: [Int]
    /// From 0 to 1.
    package let score: Double
    /// What the lines say; for people, not written to JSON.
    package var vietnamese = ""
    package var spanish = ""

    private enum CodingKeys: String, CodingKey { case vi, es, score }
  }

  /// A term pair and the lines that it begins on.
  package struct Term: Codable, Sendable {
    package let vi: String
    package let es: String
    package let kind: String
    package let score: Double
    package let viLine: Int
    package let esLine: Int
    /// Whether it is one of the photographers or agencies of the credits.
    package var isCredit = false
    /// Whether it is another Spanish form of an office that has one already.
    package var isVariant = false
    /// The captions that it was seen in.
    package var evidence = Evidence(
      file: "", vietnameseLines: [], spanishLines: [], vietnamese: "", spanish: "")

    private enum CodingKeys: String, CodingKey {
      case vi, es, kind, score
      case viLine = "vi_line"
      case esLine = "es_line"
    }
  }

  /// A caption: its lines and what they say.
  package struct Caption: Sendable {
    package let lines: [Int]
    package let text: String

    init(lines: [Int], text: String) {
      self.lines = lines
      self.text = text
    }
  }

  private enum CodingKeys: String, CodingKey {
    case file, pairs, terms, signature
    case lineBase = "line_base"
    case vietnameseLines = "vi_lines"
    case unpairedVietnamese = "unpaired_vi"
  }
}

extension AlignedPage {
  init(file: String, _ alignment: CaptionAlignment, _ candidates: [TermCandidate], signature: String) {
    self.file = file
    lineBase = 1
    pairs = alignment.pairs.map(Pair.init)
    unpairedVietnamese = alignment.unpaired.flatMap(\.lines).sorted()
    vietnameseLines = Set(pairs.flatMap(\.vi) + unpairedVietnamese).sorted()
    let places = EvidenceFinder(file, alignment)
    terms = candidates.map { Term($0, places.evidence(of: $0)) }
    unpairedCaptions = alignment.unpaired.map(Caption.init)
    self.signature = signature
  }

  static func rounded(_ score: Double) -> Double { (score * 1000).rounded() / 1000 }
}

extension AlignedPage.Caption {
  init(_ group: CaptionGroup) {
    lines = group.lines
    text = group.spokenUnits.map(\.text.text).joined(separator: " ")
  }
}

extension AlignedPage.Pair {
  fileprivate init(_ pair: CaptionPair) {
    vi = pair.vietnamese.lines
    es = pair.spanish.lines
    score = AlignedPage.rounded(pair.score)
    vietnamese = AlignedPage.Caption(pair.vietnamese).text
    spanish = AlignedPage.Caption(pair.spanish).text
  }
}

extension AlignedPage.Term {
  /// A term pair with what it was seen in.
  init(_ candidate: TermCandidate, _ evidence: Evidence) {
    vi = candidate.vietnamese
    es = candidate.spanish
    kind = candidate.kind.rawValue
    score = AlignedPage.rounded(candidate.score)
    viLine = candidate.vietnameseLine
    esLine = candidate.spanishLine
    isCredit = candidate.isCredit
    isVariant = candidate.isVariant
    self.evidence = evidence
  }
}
