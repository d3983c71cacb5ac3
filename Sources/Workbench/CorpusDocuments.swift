internal import BitextModel
package import GlossaryStore

extension CorpusDocument {
  /// The captions of a page that have a counterpart, and at least this score.
  package init(_ page: AlignedPage, leastScore: Double = 0) {
    let segments = page.pairs.filter { $0.score >= leastScore }.map { pair in
      CorpusSegment(
        vietnamese: pair.vietnamese, spanish: pair.spanish, vietnameseLines: pair.vi, spanishLines: pair.es,
        score: pair.score)
    }
    self.init(
      name: page.origin.path, fingerprint: "\(page.origin.fingerprint)|\(leastScore)", segments: segments)
  }

  /// The beads of two documents that have both sides; nil where both are in one language.
  package init?(_ aligned: AlignedDocuments) {
    if aligned.sharedLanguage != nil { return nil }
    let segments = aligned.beads.filter { !$0.isNull }.map { bead in
      let bead = aligned.fromVietnamese(bead)
      return CorpusSegment(
        vietnamese: aligned.vietnamese.text(of: bead.source), spanish: aligned.spanish.text(of: bead.target),
        vietnameseLines: aligned.vietnamese.lines(of: bead.source),
        spanishLines: aligned.spanish.lines(of: bead.target), score: AlignedPage.rounded(bead.probability))
    }
    self.init(name: aligned.origin.path, fingerprint: aligned.origin.fingerprint, segments: segments)
  }
}

extension AlignedDocuments.Side {
  /// The lines of the file that some segments stand on, from 1.
  fileprivate func lines(of segments: Range<Int>) -> [Int] {
    Set(document.segments[segments].flatMap { Array($0.lines) }).sorted()
  }
}
