internal import GlossaryStore
internal import HTTPTypes
internal import Workbench

/// Texts to be aligned.
struct AlignInput: Decodable, Sendable {
  let page: UploadInput?
  let vi: UploadInput?
  let es: UploadInput?
  let segment: Name<SegmentName>?
}

/// Into what texts are cut.
enum SegmentName: String, CaseIterable, Sendable {
  case line, sentence, paragraph
}

/// A segment of a text.
struct SegmentInput: Codable, Sendable {
  let line: Int
  let text: String
  let time: String?
}

/// Segments that belong together.
struct BeadInput: Codable, Sendable {
  let vi: [Int]
  let es: [Int]
  let score: Double?
}

/// Two texts with the beads that a person left or made.
struct BitextInput: Decodable, Sendable {
  let name: String
  let vi: [SegmentInput]
  let es: [SegmentInput]
  let beads: [BeadInput]

  /// The bitext; every bead has to name segments that are there, and no segment twice.
  func bitext() throws -> DeskBitext {
    try check(beads.map(\.vi), vi.count, "vi")
    try check(beads.map(\.es), es.count, "es")
    return DeskBitext(
      name: Upload(name: name, []).name, vietnamese: vi.map(\.segment), spanish: es.map(\.segment),
      beads: beads.map { DeskBitext.Bead(vietnamese: $0.vi, spanish: $0.es, score: $0.score.map(Self.score)) }
    )
  }

  private static func score(_ score: Double) -> Double { min(max(score, 0), 1) }

  private func check(_ sides: [[Int]], _ count: Int, _ name: String) throws {
    var seen: Set<Int> = []
    for index in sides.joined() {
      guard (0..<count).contains(index), seen.insert(index).inserted else {
        throw Problem(
          .unprocessableContent, "unfit",
          "a bead names segment \(index) of “\(name)”, which is not there or named twice")
      }
    }
  }
}

extension SegmentInput {
  init(_ line: DeskBitext.Line) {
    self.init(line: line.line, text: line.text, time: line.time)
  }

  fileprivate var segment: DeskBitext.Line { DeskBitext.Line(line: line, text: text, time: time) }
}

/// Two texts and what belongs together.
struct BitextValue: Encodable {
  let name: String
  let kind: String
  let vi: [SegmentInput]
  let es: [SegmentInput]
  let beads: [BeadInput]
  let terms: [FoundTermValue]
  let signature: String

  init(_ bitext: DeskBitext) {
    (name, kind, signature) = (bitext.name, bitext.kind.rawValue, bitext.signature)
    vi = bitext.vietnamese.map(SegmentInput.init)
    es = bitext.spanish.map(SegmentInput.init)
    beads = bitext.beads.map { BeadInput(vi: $0.vietnamese, es: $0.spanish, score: $0.score) }
    terms = bitext.terms.map(FoundTermValue.init)
  }
}

/// A term that stands somewhere in a bead.
struct FoundTermValue: Encodable {
  let vi: String
  let es: String
  let kind: String
  let score: Double
  let bead: Int
  let viMarks: [PlacedMark]
  let esMarks: [PlacedMark]

  init(_ term: DeskBitext.Term) {
    (vi, es, kind, score) = (term.pair.vi, term.pair.es, term.pair.kind, term.pair.score)
    bead = term.bead ?? -1
    viMarks = term.vietnamese.map { PlacedMark(segment: $0.segment, $0.range) }
    esMarks = term.spanish.map { PlacedMark(segment: $0.segment, $0.range) }
  }
}

/// A part of a segment, in Unicode scalars.
struct PlacedMark: Encodable {
  let segment: Int
  let start: Int
  let end: Int

  init(segment: Int, _ range: Range<Int>) {
    (self.segment, start, end) = (segment, range.lowerBound, range.upperBound)
  }
}

/// What was kept of a bitext.
struct SavedValue: Encodable {
  let name: String
  let segments: Int
  let state: String
  let candidates: Int

  init(_ saved: BitextDesk.Saved, name: String) {
    self.name = name
    segments = saved.segments
    state = saved.corpus.added > 0 ? "added" : saved.corpus.replaced > 0 ? "replaced" : "unchanged"
    candidates = saved.candidates
  }
}
