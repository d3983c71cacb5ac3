internal import Alignment
internal import BitextModel
package import GlossaryStore
package import TextCore

/// Aligns texts that are handed over, and keeps what somebody made of them.
package struct BitextDesk: Sendable {
  private let store: GlossaryStore
  private let knowledge: SharedKnowledge

  /// What became of a bitext that was kept.
  package struct Saved: Sendable {
    /// How many segments with both sides the corpus has of it.
    package let segments: Int
    /// What happened to the document.
    package let corpus: CorpusReport
    /// Concepts that came into the review.
    package let candidates: Int
  }

  /// A desk with what is known of the languages.
  package init(_ store: GlossaryStore, _ knowledge: SharedKnowledge) {
    self.store = store
    self.knowledge = knowledge
  }

  /// What belongs together on a page that holds both languages.
  package func align(_ page: Upload) throws(WorkbenchError) -> DeskBitext {
    DeskBitext(try PageWork(try knowledge.source()).align(named: page.name, page.bytes))
  }

  /// What belongs together in two texts or two subtitle files, given in either order.
  package func align(
    _ first: Upload, _ second: Upload, by segment: SegmentKind
  ) throws -> DeskBitext {
    var options = DocumentOptions()
    options.segment = segment
    options.findsTerms = true
    let work = DocumentWork(try knowledge.source(), options)
    return try UploadFolder.with([first, second]) { files in
      DeskBitext(try work.align(files[0], files[1])).named(first.name)
    }
  }

  /// Writes a corrected bitext in a format of other programs.
  package func write(_ bitext: DeskBitext, as format: BitextFormat) throws -> UnnamedFile {
    let aligned = bitext.aligned
    return try UnnamedFile { try format.write(aligned, to: &$0) }
  }

  /// Keeps a corrected bitext in the corpus, and its terms as candidates.
  package func save(_ bitext: DeskBitext) throws(WorkbenchError) -> Saved {
    var aligned = bitext.aligned
    let resources = try knowledge.checks().resources
    aligned.terms = DocumentTerms(resources: resources).terms(of: aligned)
    let document = bitext.corpusDocument
    let terms = aligned.terms.filter { !$0.isCredit }.flatMap {
      ExtractedTerm(file: bitext.name, term: $0, evidence: [$0.evidence]).found
    }
    do {
      let corpus = try store.addCorpus([document])
      let added = try store.add(terms)
      return Saved(segments: document.segments.count, corpus: corpus, candidates: added.addedConcepts)
    } catch {
      throw .glossary(error)
    }
  }
}

extension DeskBitext {
  fileprivate func named(_ name: String) -> DeskBitext {
    var bitext = DeskBitext(
      name: name, kind: kind, vietnamese: vietnamese, spanish: spanish, beads: beads, signature: signature)
    bitext.terms = terms
    return bitext
  }

  /// The bitext with its segments in the order of its beads, so that those of a bead stand side by side.
  fileprivate var aligned: AlignedDocuments {
    var (source, target, ordered): ([Segment], [Segment], [BitextModel.Bead]) = ([], [], [])
    for bead in beads {
      let start = (source.count, target.count)
      source += bead.vietnamese.map { Self.segment(vietnamese[$0]) }
      target += bead.spanish.map { Self.segment(spanish[$0]) }
      ordered.append(
        BitextModel.Bead(
          source: start.0..<source.count, target: start.1..<target.count, probability: bead.score ?? 1))
    }
    return AlignedDocuments(
      name: name, source: Self.side(source, .vietnamese, name), target: Self.side(target, .spanish, name),
      beads: ordered, kind: .line, clock: nil, signature: signature, sharedLanguage: nil)
  }

  private static func segment(_ line: Line) -> Segment {
    Segment(text: line.text, lines: max(1, line.line)...max(1, line.line))
  }

  private static func side(_ segments: [Segment], _ language: Language, _ name: String)
    -> AlignedDocuments.Side
  {
    AlignedDocuments.Side(
      document: Document(name: name, segments: segments), language: language, kind: .sentence, subtitles: nil)
  }

  /// What the corpus keeps of it; a person has looked at it.
  fileprivate var corpusDocument: CorpusDocument {
    let paired = beads.filter { !$0.vietnamese.isEmpty && !$0.spanish.isEmpty }
    let segments = paired.map { bead in
      CorpusSegment(
        vietnamese: bead.vietnamese.map { vietnamese[$0].text }.joined(separator: " "),
        spanish: bead.spanish.map { spanish[$0].text }.joined(separator: " "),
        vietnameseLines: bead.vietnamese.map { vietnamese[$0].line },
        spanishLines: bead.spanish.map { spanish[$0].line }, score: bead.score)
    }
    var fingerprint = FileFingerprint()
    for segment in segments {
      fingerprint.add(Array("\(segment.vietnamese)\n\(segment.spanish)\n\(segment.score ?? -1)\n".utf8))
    }
    return CorpusDocument(name: name, fingerprint: fingerprint.text, segments: segments)
  }
}
