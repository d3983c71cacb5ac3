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

/// Segments that a person put together.
struct CorrectedBead: Decodable, Sendable {
  let vi: [SegmentInput]
  let es: [SegmentInput]
  let score: Double?
}

/// Two texts with the beads that a person left or made.
struct BitextInput: Decodable, Sendable {
  let name: String
  let beads: [CorrectedBead]

  /// The bitext; its segments stand in the order of the beads.
  func bitext() throws -> DeskBitext {
    try check()
    var (vietnamese, spanish, found): ([DeskBitext.Line], [DeskBitext.Line], [DeskBitext.Bead]) = ([], [], [])
    for bead in beads {
      let start = (vietnamese.count, spanish.count)
      vietnamese += bead.vi.map(\.segment)
      spanish += bead.es.map(\.segment)
      found.append(
        DeskBitext.Bead(
          vietnamese: Array(start.0..<vietnamese.count), spanish: Array(start.1..<spanish.count),
          score: bead.score))
    }
    return DeskBitext(
      name: Upload(name: name, []).name, vietnamese: vietnamese, spanish: spanish, beads: found)
  }

  private func check() throws {
    guard (1...UploadInput.longestName).contains(name.unicodeScalars.count) else {
      throw Problem.bad("expected a “name” of up to \(UploadInput.longestName) letters")
    }
    guard beads.allSatisfy({ (0...1).contains($0.score ?? 0) }) else {
      throw Problem.bad("a “score” is from 0 to 1")
    }
    let lines = beads.lazy.flatMap { $0.vi + $0.es }.map(\.line)
    guard lines.allSatisfy({ (0...1_000_000_000).contains($0) }) else {
      throw Problem.bad("a “line” counts from 0")
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
  let problem: Problem?

  /// Nothing, because the texts can't be read.
  init(_ problem: Problem, name: String) {
    self.init(DeskBitext(name: name, vietnamese: [], spanish: [], beads: []), problem)
  }

  init(_ bitext: DeskBitext, _ problem: Problem? = nil) {
    self.problem = problem
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
