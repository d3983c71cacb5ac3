internal import BitextModel
internal import TermExtraction
internal import Terminology

/// The term pairs of two aligned documents, with the segments that they were seen in.
struct DocumentTerms {
  private let extractor: BitextTermExtractor

  init(resources: LanguageResources) {
    extractor = BitextTermExtractor(resources: resources)
  }

  /// The terms of the beads that have text on both sides, by the numbers of their segments.
  func terms(of aligned: AlignedDocuments) -> [AlignedPage.Term] {
    let beads = aligned.beads.filter { !$0.isNull }.map(aligned.fromVietnamese)
    let pairs = beads.map { bead in
      SegmentPair(
        vietnamese: Self.segments(bead.source, of: aligned.vietnamese),
        spanish: Self.segments(bead.target, of: aligned.spanish), probability: bead.probability)
    }
    let places = Places(beads, of: aligned)
    return extractor.candidates(in: pairs).map { AlignedPage.Term($0, places.evidence(of: $0)) }
  }

  private static func segments(_ range: Range<Int>, of side: AlignedDocuments.Side) -> [NumberedSegment] {
    range.map { NumberedSegment(text: side.document.segments[$0].text, number: side.numbers[$0]) }
  }
}

/// Finds the bead that a term was seen in.
private struct Places {
  private let aligned: AlignedDocuments
  private var vietnamese: [Int: Range<Int>] = [:]
  private var spanish: [Int: Range<Int>] = [:]

  init(_ beads: [Bead], of aligned: AlignedDocuments) {
    self.aligned = aligned
    for bead in beads {
      for segment in bead.source { vietnamese[aligned.vietnamese.numbers[segment]] = bead.source }
      for segment in bead.target { spanish[aligned.spanish.numbers[segment]] = bead.target }
    }
  }

  func evidence(of term: TermCandidate) -> Evidence {
    let source = vietnamese[term.vietnameseLine] ?? 0..<0
    let target = spanish[term.spanishLine] ?? 0..<0
    return Evidence(
      file: aligned.name, vietnameseLines: Self.lines(source, of: aligned.vietnamese),
      spanishLines: Self.lines(target, of: aligned.spanish), vietnamese: aligned.vietnamese.text(of: source),
      spanish: aligned.spanish.text(of: target))
  }

  /// The lines of the file, counted from 1.
  private static func lines(_ segments: Range<Int>, of side: AlignedDocuments.Side) -> [Int] {
    Set(side.document.segments[segments].flatMap { Array($0.lines) }).sorted()
  }
}
