internal import ArgumentParser
internal import GlossaryStore
internal import Terminology
internal import Workbench

/// `extract`: the term pairs of pages, on demand into the glossary.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Finds term pairs in the captions of pages.",
    discussion: """
      With --into, the terms go into the glossary as candidates, with the captions that they were seen in. A page \
      that was there before adds nothing. Where a page can't be read nothing is stored at all.
      """)

  @Argument(help: ArgumentHelp("Pages, text or HTML; - for standard input.", valueName: "page"))
  var pages: [String]

  @Flag(help: "Store the terms in the glossary, as candidates to be reviewed.")
  var into = false

  @Option(help: ArgumentHelp("Leave out terms that are less sure than this, 0 to 1.", valueName: "score"))
  var minScore = 0.0

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
  }

  func run() throws {
    let work = try PageWork(global.settings(), pages: pages.count)
    // Opened before the work: what is wrong with it should not be told after a thousand pages.
    let opened = into ? try global.openGlossary() : nil
    var output = try TermOutput(global.format)
    var failures = Failures()
    var found: [FoundTerm] = []
    for path in pages {
      try failures.collect {
        let page = try work.align(file: path)
        let terms = page.extracted(atLeast: minScore, kinds: kind.isEmpty ? nil : Set(kind))
        try output.write(terms, of: page)
        if into { found += terms.filter { credits || !$0.term.isCredit }.map(\.found) }
      }
    }
    try output.finish()
    try failures.finish()
    if let opened { report(try opened.store.add(found)) }
  }

  private func report(_ report: AdditionReport) {
    guard !global.quiet else { return }
    Console.report(
      "\(Count.text(report.addedConcepts, "new concept")), \(Count.text(report.addedVariants, "new variant")), "
        + "\(report.known) known, \(report.rejected) rejected before; "
        + "\(Count.text(report.addedEvidence, "new example"))")
  }
}

/// Prints term pairs in the format that was asked for.
private struct TermOutput {
  private static let columns = [
    "file", "vi", "es", "kind", "score", "vi_line", "es_line", "credit", "variant",
  ]

  private let format: OutputFormat
  private let json = JSONText()
  private var output = ByteOutput.standard
  private var list = JSONList()

  init(_ format: OutputFormat) throws {
    self.format = format
    if format == .tsv { try output.write(TSVText.row(Self.columns)) }
  }

  mutating func write(_ terms: [ExtractedTerm], of page: AlignedPage) throws {
    switch format {
    case .table: try output.write(Self.table(terms, of: page))
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

  private static func table(_ terms: [ExtractedTerm], of page: AlignedPage) -> String {
    let title = "\(DisplayWidth.printable(page.file)): \(Count.text(terms.count, "term"))\n"
    return title + TermTable.text(terms.map(\.term), width: Console.width)
  }

  private static func row(_ extracted: ExtractedTerm) -> String {
    let term = extracted.term
    return TSVText.row([
      extracted.file, term.vi, term.es, term.kind, "\(term.score)", "\(term.viLine)", "\(term.esLine)",
      "\(term.isCredit)", "\(term.isVariant)",
    ])
  }
}

extension TermKind: ExpressibleByArgument {}
