package import Alignment
internal import BitextModel
internal import Terminology
internal import TextCore

/// From two files to their beads; a value that all threads share.
package struct DocumentWork: Sendable {
  private let knowledge: KnowledgeSource
  private let options: DocumentOptions
  private let encoding: String?
  private let parallel: Parallel
  private let linking: LinkedDocuments?

  /// Work with this knowledge; an encoding where the files' own is known.
  package init(
    _ knowledge: KnowledgeSource, _ options: DocumentOptions = DocumentOptions(), encoding: String? = nil,
    linking: LinkedDocuments? = nil, parallel: Parallel = .allCores
  ) {
    self.linking = linking
    self.knowledge = knowledge
    self.options = options
    self.encoding = encoding
    self.parallel = parallel
  }

  /// Aligns two files; "-" stands for standard input.
  package func align(_ first: String, _ second: String) throws(WorkbenchError) -> AlignedDocuments {
    try align(try DocumentPair(first, second, encoding: encoding))
  }

  /// Aligns two files that were read; the result keeps their order, whichever of them is the Vietnamese one.
  package func align(_ pair: DocumentPair) throws(WorkbenchError) -> AlignedDocuments {
    try Self.check(pair)
    let isSpanishFirst = pair.isSpanishFirst
    let first = try side(pair.first, isSpanishFirst ? .spanish : .vietnamese, pair)
    let second = try side(pair.second, isSpanishFirst ? .vietnamese : .spanish, pair)
    let (vietnamese, spanish) = isSpanishFirst ? (second, first) : (first, second)
    let resources = try knowledge.resources(meeting: vietnamese.document, spanish.document)
    let found = beads(vietnamese, spanish, resources)
    let order = BeadOrder(source: first.document.segments.count, target: second.document.segments.count)
    let beads = isSpanishFirst ? found.beads.map(\.mirrored) : found.beads
    var aligned = AlignedDocuments(
      name: SharedStem.of(pair.first.name, pair.second.name), source: first, target: second,
      beads: order.completed(beads.flatMap(kept)), kind: options.segment, clock: found.clock,
      signature: signature(pair), sharedLanguage: pair.sharedLanguage)
    let files = isSpanishFirst ? (pair.second, pair.first) : (pair.first, pair.second)
    aligned.origin = FileOrigin(vietnamese: files.0.origin, spanish: files.1.origin, options)
    complete(&aligned, resources)
    return aligned
  }

  /// A bitext that is aligned already, with the words and terms that were asked for.
  package func read(_ bitext: ReadyBitext) throws(WorkbenchError) -> AlignedDocuments {
    var aligned = try bitext.aligned()
    let resources = try knowledge.resources(meeting: aligned.source.document, aligned.target.document)
    complete(&aligned, resources)
    return aligned
  }

  private func complete(_ aligned: inout AlignedDocuments, _ resources: LanguageResources) {
    if let linking { aligned.words = linking.words(of: aligned) }
    if options.findsTerms { aligned.terms = DocumentTerms(resources: resources).terms(of: aligned) }
  }

  /// Cues can be aligned with cues only.
  private static func check(_ pair: DocumentPair) throws(WorkbenchError) {
    if pair.areSubtitles { return }
    if pair.first.subtitles != nil { throw .notSubtitles(file: pair.second.path, beside: pair.first.path) }
    if pair.second.subtitles != nil { throw .notSubtitles(file: pair.first.path, beside: pair.second.path) }
  }

  private func side(
    _ file: DocumentFile, _ language: Language, _ pair: DocumentPair
  ) throws(WorkbenchError) -> AlignedDocuments.Side {
    let spoken = pair.sharedLanguage ?? language
    let document = try file.segmented(options.segment, language: spoken)
    return AlignedDocuments.Side(
      document: document, language: language, kind: options.segment, subtitles: file.subtitles)
  }

  private func beads(
    _ vietnamese: AlignedDocuments.Side, _ spanish: AlignedDocuments.Side, _ resources: LanguageResources
  ) -> (beads: [Bead], clock: ClockFit?) {
    var options = AlignmentOptions()
    options.isMonotone = self.options.isMonotone
    options.parallel = parallel
    if let one = vietnamese.subtitles, let other = spanish.subtitles {
      let aligner = SubtitleAligner(resources: resources, options: options)
      let alignment = aligner.align(vietnamese: one.cues, spanish: other.cues)
      return (alignment.beads, alignment.clock)
    }
    let aligner = DocumentAligner(resources: resources, options: options)
    let texts = (vietnamese.document.segments.map(\.text), spanish.document.segments.map(\.text))
    return (aligner.align(vietnamese: texts.0, spanish: texts.1), nil)
  }

  /// A bead, or its segments each by itself where it is not likely enough.
  private func kept(_ bead: Bead) -> [Bead] {
    if bead.isNull || bead.probability >= options.leastScore { return [bead] }
    // What speaks against the bead speaks for its segments being alone.
    let rest = 1 - bead.probability
    return bead.source.map { Bead(source: $0..<$0 + 1, target: 0..<0, probability: rest) }
      + bead.target.map { Bead(source: 0..<0, target: $0..<$0 + 1, probability: rest) }
  }

  private func signature(_ pair: DocumentPair) -> String {
    let order = options.isMonotone ? "monotone" : "free"
    let work =
      pair.areSubtitles ? "subtitles" : "documents|segment:\(options.segment.rawValue)|order:\(order)"
    return "doichieu:\(ProgramVersion.current)|\(work)|\(knowledge.signature)"
  }
}
