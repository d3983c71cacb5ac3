internal import ArgumentParser
internal import GlossaryStore
internal import Terminology
internal import Workbench

/// `extract`: the term pairs of pages and bitexts, on demand into the glossary.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Finds term pairs in pages and bitexts.",
    discussion: """
      A page has both languages on it. Tables with a pair of sentences a line (.tsv, .xlsx, the last two columns Vietnamese and \
      Spanish), translation memories (.tmx), files in translation (.xliff …), catalogues (.po, .mo, the Vietnamese one first), subtitles (.srt, .vtt) and, with \
      --documents, texts stand in pairs or hold them; all pairs together are one corpus, whose terms are counted over all of it.

      With --into, the terms go into the glossary as candidates, with the places that they were seen in, and the pairs into its \
      corpus. A file that was there before adds nothing. Where one can't be read nothing is stored at all.
      """)

  @Argument(
    help: ArgumentHelp("Pages, or files with pairs; - for a page on standard input.", valueName: "file"))
  var files: [String]

  @Flag(
    help: "The files are documents: a Vietnamese one and its Spanish counterpart, one pair behind the other.")
  var documents = false

  @Flag(help: "Store the terms in the glossary, as candidates to be reviewed, and the pairs in its corpus.")
  var into = false

  @Option(help: ArgumentHelp("Leave out terms that are less sure than this, 0 to 1.", valueName: "score"))
  var minScore = 0.0

  @Option(
    help: ArgumentHelp("Leave out terms of bitexts that are seen less often than this.", valueName: "number"))
  var minCount = 1

  @Option(
    help: ArgumentHelp(
      "Only terms of these kinds: \(TermKind.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "kind"))
  var kind: [TermKind] = []

  @Flag(help: "Store the names in photo credits too.")
  var credits = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard (0...1).contains(minScore) else { throw ValidationError("--min-score takes a number from 0 to 1.") }
    guard minCount > 0 else { throw ValidationError("--min-count takes a number from 1.") }
  }

  private var kinds: Set<TermKind>? { kind.isEmpty ? nil : Set(kind) }

  func run() throws {
    let inputs = try ExtractionFiles(files, areDocuments: documents)
    // Opened before the work: what is wrong with it should not be told after a thousand pages.
    let opened = into ? try global.openGlossary() : nil
    var output = try TermOutput(global.format)
    var failures = Failures()
    var found = Found()
    try extractPages(inputs.pages, &output, &failures, into: &found)
    if inputs.holdPairs { try extractBitexts(inputs, &output, &failures, into: &found) }
    try output.finish()
    try failures.finish()
    if let opened { try store(found, in: opened.store) }
  }

  /// What goes into the glossary when everything could be read.
  private struct Found {
    var terms: [FoundTerm] = []
    var documents: [CorpusDocument] = []
  }

  private func extractPages(
    _ pages: [String], _ output: inout TermOutput, _ failures: inout Failures, into found: inout Found
  ) throws {
    if pages.isEmpty { return }
    let work = try PageWork(global.settings(), pages: pages.count)
    for path in pages {
      try failures.collect {
        let page = try work.align(file: path)
        let terms = page.extracted(atLeast: minScore, kinds: kinds)
        try output.write(terms, TermTable.text(terms.map(\.term), width: Console.width), named: page.file)
        guard into else { return }
        found.terms += terms.filter { credits || !$0.term.isCredit }.flatMap(\.found)
        found.documents.append(CorpusDocument(page))
      }
    }
  }

  /// All pairs make one corpus.
  private func extractBitexts(
    _ inputs: ExtractionFiles, _ output: inout TermOutput, _ failures: inout Failures, into found: inout Found
  ) throws {
    var corpus: [CorpusDocument] = []
    try failures.collect { corpus += try inputs.texts.corpusDocuments() }
    if !inputs.documents.isEmpty { corpus += try aligned(inputs.documents, &failures) }
    // Where nothing could be read there is nothing to say but that.
    if corpus.isEmpty { return }
    let terms = try CorpusExtraction(global.settings()).terms(in: corpus).filter {
      $0.isWanted(atLeast: minScore, kinds: kinds) && $0.count >= minCount
    }
    try output.write(terms, TermTable.text(counted: terms, width: Console.width), named: title(of: corpus))
    guard into else { return }
    found.terms += terms.flatMap(\.found)
    found.documents += corpus
  }

  /// The documents and subtitles, aligned; two in one language are told, and teach nothing.
  private func aligned(
    _ documents: [(String, String)], _ failures: inout Failures
  ) throws -> [CorpusDocument] {
    let work = DocumentWork(try KnowledgeSource(global.settings(), inputs: documents.count))
    var found: [CorpusDocument] = []
    for (first, second) in documents {
      try failures.collect {
        let aligned = try work.align(DocumentPair(first, second, encoding: global.common.encoding))
        if !global.quiet { DocumentNotes(aligned).report() }
        if let document = CorpusDocument(aligned) { found.append(document) }
      }
    }
    return found
  }

  private func title(of corpus: [CorpusDocument]) -> String {
    let pairs = corpus.reduce(0) { $0 + $1.segments.count }
    return "\(Count.text(corpus.count, "bitext")) with \(Count.text(pairs, "pair"))"
  }

  private func store(_ found: Found, in store: GlossaryStore) throws {
    let report = try store.add(found.terms)
    let corpus = try store.addCorpus(found.documents)
    guard !global.quiet else { return }
    Console.report(
      "\(Count.text(report.addedConcepts, "new concept")), \(Count.text(report.addedVariants, "new variant")), "
        + "\(report.known) known, \(report.rejected) rejected before; "
        + "\(Count.text(report.addedEvidence, "new example")); corpus: "
        + "\(Count.text(corpus.added, "new document")), \(corpus.replaced) replaced, \(corpus.unchanged) unchanged"
    )
  }
}

/// Prints term pairs in the format that was asked for.
private struct TermOutput {
  private static let columns = [
    "file", "vi", "es", "kind", "score", "vi_line", "es_line", "credit", "variant", "count", "files",
  ]

  private let format: OutputFormat
  private let json = JSONText()
  private var output = ByteOutput.standard
  private var list = JSONList()

  init(_ format: OutputFormat) throws {
    self.format = format
    if format == .tsv { try output.write(TSVText.row(Self.columns)) }
  }

  /// Prints terms, to people as a table with a title.
  mutating func write(_ terms: [ExtractedTerm], _ table: @autoclosure () -> String, named name: String) throws
  {
    switch format {
    case .table:
      try output.write("\(DisplayWidth.printable(name)): \(Count.text(terms.count, "term"))\n" + table())
    case .tsv: for term in terms { try output.write(Self.row(term)) }
    case .jsonl: for term in terms { try output.write(json.bytes(term)) }
    case .json: for term in terms { try list.write(term, to: &output) }
    }
    try output.flush()
  }

  mutating func finish() throws {
    if format == .json { try list.finish(&output) }
    try output.flush()
  }

  private static func row(_ extracted: ExtractedTerm) -> String {
    let term = extracted.term
    return TSVText.row([
      extracted.file, term.vi, term.es, term.kind, "\(term.score)", "\(term.viLine)", "\(term.esLine)",
      "\(term.isCredit)", "\(term.isVariant)", "\(extracted.count)", "\(extracted.files)",
    ])
  }
}

extension TermKind: ExpressibleByArgument {}
