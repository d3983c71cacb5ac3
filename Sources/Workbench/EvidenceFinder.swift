internal import Alignment
internal import TermExtraction
internal import Terminology
internal import TextCore

/// Finds the captions of a page that a term pair was seen in.
struct EvidenceFinder {
  private let file: String
  private let vietnamese: [AlignedPage.Caption]
  private let spanish: [AlignedPage.Caption]

  init(_ file: String, _ alignment: CaptionAlignment) {
    self.file = file
    vietnamese = (alignment.pairs.map(\.vietnamese) + alignment.unpaired).map(AlignedPage.Caption.init)
    // The counterpart first: a page may have several groups on one line.
    spanish = (alignment.pairs.map(\.spanish) + alignment.spanish).map(AlignedPage.Caption.init)
  }

  func evidence(of candidate: TermCandidate) -> Evidence {
    let source = Self.caption(on: candidate.vietnameseLine, with: candidate.vietnamese, in: vietnamese)
    let target = Self.caption(on: candidate.spanishLine, with: candidate.spanish, in: spanish)
    return Evidence(
      file: file, vietnameseLines: source.lines, spanishLines: target.lines, vietnamese: source.text,
      spanish: target.text)
  }

  private static func caption(
    on line: Int, with term: String, in captions: [AlignedPage.Caption]
  ) -> AlignedPage.Caption {
    let found = captions.filter { $0.lines.contains(line) }
    return found.first { Folding.folded($0.text).contains(Folding.folded(term)) } ?? found.first
      ?? AlignedPage.Caption(lines: [line], text: "")
  }
}
