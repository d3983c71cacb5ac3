internal import ArgumentParser
internal import Workbench

/// `align`: the captions of pages and their counterparts.
struct AlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Pairs the Vietnamese captions of pages with their Spanish counterparts.",
    discussion: """
      A page is text or HTML with both languages on it, as it was scraped; - reads one from standard input. \
      Lines are those of the file, counted from 1.

      With --batch, the pages of a list (NAME, a tab, PAGE a line) are aligned on all cores, and what was found \
      on each is written to NAME.json in the folder of --out.
      """)

  @Argument(help: ArgumentHelp("Pages, text or HTML.", valueName: "page"))
  var pages: [String] = []

  @Option(help: ArgumentHelp("A list of pages to align, one a line.", valueName: "list"))
  var batch: String?

  @Option(help: ArgumentHelp("The folder for what --batch writes.", valueName: "folder"))
  var out: String?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if batch != nil, !pages.isEmpty { throw ValidationError("--batch takes its pages from the list alone.") }
    if (batch == nil) != (out == nil) { throw ValidationError("--batch and --out need each other.") }
    if batch == nil, pages.isEmpty { throw ValidationError("Name a page, or - for standard input.") }
  }

  func run() throws {
    if let batch, let out {
      try runBatch(batch, out)
    } else {
      try alignPages()
    }
  }

  /// Prints one page after the other; one that can't be read stops nobody.
  private func alignPages() throws {
    let work = try PageWork(global.settings(), pages: pages.count)
    var output = try PageOutput(global.format)
    var failures = Failures()
    for path in pages {
      try failures.collect { try output.write(try work.align(file: path)) }
    }
    try failures.finish()
  }

  private func runBatch(_ listFile: String, _ folder: String) throws {
    let list = try BatchList(file: listFile)
    let batch = try Batch(PageWork(global.settings()), folder: folder)
    let progress = ProgressLine(total: list.entries.count, isQuiet: global.quiet)
    for error in list.failures { Failure(error)?.report() }
    let written = try batch.run(list.entries) { event in
      switch event {
      case .done(let count): progress.show(count)
      case .failed(let error):
        progress.clear()
        Failure(error)?.report()
      }
    }
    progress.clear()
    try finish(written: written, failed: list.entries.count - written + list.failures.count)
  }

  private func finish(written: Int, failed: Int) throws {
    if !global.quiet { Console.report("\(Count.text(written, "page")) aligned, \(failed) failed") }
    if failed > 0 { throw ExitCode(ExitStatus.unreadableInput) }
  }
}

/// Prints pages in the format that was asked for, each as soon as it is there.
private struct PageOutput {
  private let format: OutputFormat
  private let json: JSONText
  private var output = ByteOutput.standard
  private var isFirst = true

  init(_ format: OutputFormat) throws {
    self.format = format
    json = JSONText(isIndented: format == .json)
    if format == .tsv { try output.write(TSVText.row(AlignedPageText.columns)) }
  }

  mutating func write(_ page: AlignedPage) throws {
    switch format {
    case .json, .jsonl: try output.write(json.bytes(page))
    case .tsv: try output.write(AlignedPageText(page: page).rows)
    case .table:
      if !isFirst { try output.write("\n") }
      try output.write(AlignedPageText(page: page).table(width: Console.width))
    }
    isFirst = false
    try output.flush()
  }
}
