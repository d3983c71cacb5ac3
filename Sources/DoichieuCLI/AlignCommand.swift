internal import ArgumentParser
internal import BitextModel
internal import GlossaryStore
internal import TextCore
internal import Workbench

extension SegmentKind: ExpressibleByArgument {}

/// `align`: the captions of pages and their counterparts, or two documents side by side.
struct AlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Pairs Vietnamese with Spanish: the captions of pages, two documents, two subtitle files.",
    usage: """
      doichieu align <page> ... [<options>]
      doichieu align <vi> <es> [<options>]
      doichieu align --batch <list> --out <folder> [<options>]
      """,
    discussion: """
      A page is text, HTML or a Word document (.docx) with both languages on it; - reads one from standard input. \
      Lines are those of the file, counted from 1.

      A translation memory (.tmx), a file in translation (.xlf, .xliff and those of CAT tools) and two catalogues (.po, .mo) are \
      aligned already: they are shown, written in another format, or kept as they are.

      Two files are documents where one is Vietnamese and the other Spanish, in either order, or both are subtitles \
      (SubRip, WebVTT); --documents and --pages say so where it is not clear. Numbers of lines, cues, sentences, \
      paragraphs and blocks of HTML count from 0 for programs; tables and HTML show the lines of the files from 1.

      With --batch, what a list names (NAME, a tab, PAGE; or NAME, VI and ES) is aligned on all cores, and what was \
      found is written to NAME.json in the folder of --out, or to NAME.beads, NAME.tmx, NAME.xliff, NAME.html.

      With --into, what belongs together is kept in the glossary's corpus, for concordance; a file that is there already \
      adds nothing, one that has changed takes the place of the old one.
      """)

  @Argument(help: ArgumentHelp("Pages, or two documents.", valueName: "file"))
  var files: [String] = []

  @Option(help: ArgumentHelp("A list of pages and documents to align, one a line.", valueName: "list"))
  var batch: String?

  @Option(help: ArgumentHelp("The folder for what --batch writes.", valueName: "folder"))
  var out: String?

  @Flag(help: "Take two files as documents, whatever they look like.")
  var documents = false

  @Flag(help: "Take all files as pages, whatever they look like.")
  var pages = false

  @Option(help: "What of a document is aligned (default: line).")
  var segment: SegmentKind?

  @Flag(help: "Both documents have the same order; nothing was moved.")
  var monotone = false

  @Option(help: ArgumentHelp("Take beads apart that score less than this, from 0 to 1.", valueName: "score"))
  var minScore: Double?

  @Option(help: "How to print the results (default: table; json for --batch).")
  var format: AlignFormat?

  @Option(name: .shortAndLong, help: ArgumentHelp("The file (default: standard output).", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Write the Spanish cues on the Vietnamese file's clock.", valueName: "file"))
  var retime: String?

  @Flag(help: "Link the words of the beads of documents.")
  var words = false

  @Flag(help: "Link the words of a table of pairs that are parted by spaces already.")
  var tokenized = false

  @Option(help: ArgumentHelp("A lexicon that train wrote, beside the shipped one.", valueName: "file"))
  var lexicon: String?

  @Option(help: ArgumentHelp("A word model that train wrote, for --words.", valueName: "file"))
  var model: String?

  @Flag(help: "Keep the pairs in the corpus of the glossary.")
  var into = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if (batch == nil) != (out == nil) { throw ValidationError("--batch and --out need each other.") }
    if let minScore, !(0...1).contains(minScore) {
      throw ValidationError("--min-score goes from 0 to 1.")
    }
    try validateWords()
    if tokenized, into { throw ValidationError("--into goes without --tokenized.") }
    if tokenized { return }
    if batch != nil { return try validateBatch() }
    if files.isEmpty { throw ValidationError("Name a page, or - for standard input.") }
    if pages, let option = documentsOption {
      throw ValidationError("\(option) is for two documents, --pages for pages.")
    }
    if bitext != nil { return try validateBitext() }
    if let option = documentsOption, files.count != 2 {
      throw ValidationError("\(option) is for two documents; name VI and ES.")
    }
  }

  private func validateBitext() throws {
    if segment != nil || monotone || minScore != nil || retime != nil {
      throw ValidationError(
        "--segment, --monotone, --min-score and --retime are for documents; a bitext is aligned already.")
    }
  }

  private func validateWords() throws {
    if model != nil, !words { throw ValidationError("--model is for --words.") }
    if format == .pharaoh, !words { throw ValidationError("--format pharaoh is for --words.") }
    if tokenized, !words || format != .pharaoh || files.count != 1 || batch != nil {
      throw ValidationError("--tokenized takes one table, --words and --format pharaoh.")
    }
  }

  private func validateBatch() throws {
    if !files.isEmpty { throw ValidationError("--batch takes its files from the list alone.") }
    if documents || pages || output != nil || retime != nil {
      throw ValidationError("--documents, --pages, --output and --retime go without --batch.")
    }
    if let format, BitextFormat(rawValue: format.rawValue) == nil {
      throw ValidationError("--batch writes json, beads, tmx, xliff, html or pharaoh.")
    }
  }

  /// The first of the given options that documents have and pages have not.
  private var documentsOption: String? {
    let options = [
      (documents, "--documents"), (segment != nil, "--segment"), (monotone, "--monotone"),
      (minScore != nil, "--min-score"), (words, "--words"), (retime != nil, "--retime"),
      (format?.documentsOnly != nil, "--format \(format?.rawValue ?? "")"),
    ]
    return options.first { $0.0 }?.1
  }

  private var documentOptions: DocumentOptions {
    var options = DocumentOptions()
    options.segment = segment ?? .line
    options.isMonotone = monotone
    options.leastScore = minScore ?? 0
    options.findsTerms = format == .json || format == .jsonl
    return options
  }

  func run() throws {
    // Opened before the work: what is wrong with it should not be told after a thousand pages.
    let corpus = into ? CorpusSink(try common.openGlossary().store) : nil
    if let batch, let out {
      try runBatch(batch, out, corpus)
    } else if tokenized {
      try linkTokenized()
    } else if let bitext {
      try show(bitext, corpus)
    } else if let pair = try pair() {
      try align(pair, corpus)
    } else {
      try alignPages(corpus)
    }
  }

  /// The files as a bitext that needs no aligning, if that is what they are.
  private var bitext: ReadyBitext? { pages || documents ? nil : ReadyBitext(files) }

  /// The files as two documents, if that is what they are.
  private func pair() throws -> DocumentPair? {
    guard !pages, files.count == 2 else { return nil }
    if documentsOption != nil || DocumentPair.isSubtitles(files[0], files[1]) {
      return try DocumentPair(files[0], files[1], encoding: common.encoding)
    }
    // Standard input can be read only once, and what can't be read is told of where it is a page.
    guard !files.contains("-"),
      let pair = try? DocumentPair(files[0], files[1], encoding: common.encoding)
    else { return nil }
    return pair.isClear ? pair : nil
  }

  private func settings() throws(WorkbenchError) -> Settings {
    var settings = try common.settings()
    settings.learnedLexicon = lexicon
    return settings
  }

  private func wordAlignment() throws(WorkbenchError) -> WordAlignment {
    try WordAlignment(settings(), model: model, lexicon: lexicon)
  }

  private func linking() throws(WorkbenchError) -> LinkedDocuments? {
    words ? LinkedDocuments(try wordAlignment()) : nil
  }

  private func linkTokenized() throws {
    let lines = try TokenizedPairs(file: files[0]).pharaoh(wordAlignment())
    try OutputTarget(output).write { output in
      for line in lines { try output.write(line + "\n") }
    }
  }

  /// Prints one page after the other; one that can't be read stops nobody.
  private func alignPages(_ corpus: CorpusSink?) throws {
    let work = try PageWork(settings(), pages: files.count)
    var failures = Failures()
    var pages = PageOutput(format ?? .table)
    try OutputTarget(output).write { output in
      try pages.begin(&output)
      for path in files {
        try failures.collect {
          let page = try work.align(file: path)
          try pages.write(page, to: &output)
          try corpus?.add(CorpusDocument(page))
        }
      }
    }
    try finish(corpus)
    try failures.finish()
  }

  private func finish(_ corpus: CorpusSink?) throws {
    guard let report = try corpus?.finish(), !common.quiet else { return }
    Console.report(
      "corpus: \(Count.text(report.added, "new document")), \(report.replaced) replaced, "
        + "\(report.unchanged) unchanged; \(Count.text(report.segments, "new segment"))")
  }

  private func align(_ pair: DocumentPair, _ corpus: CorpusSink?) throws {
    let knowledge = try KnowledgeSource(settings(), inputs: 1)
    let aligned = try DocumentWork(knowledge, documentOptions, linking: linking()).align(pair)
    if !common.quiet { DocumentNotes(aligned).report() }
    if let retime { try write(RetimedSubtitles(aligned), to: retime) }
    // Who wants a file on another clock wants no table beside it.
    if retime == nil || format != nil || output != nil { try show(aligned) }
    try corpus?.add(CorpusDocument(aligned))
    try finish(corpus)
  }

  private func show(_ bitext: ReadyBitext, _ corpus: CorpusSink?) throws {
    let knowledge = try KnowledgeSource(settings(), inputs: 1)
    let aligned = try DocumentWork(knowledge, documentOptions, linking: linking()).read(bitext)
    try show(aligned)
    try corpus?.add(CorpusDocument(aligned))
    try finish(corpus)
  }

  private func show(_ aligned: AlignedDocuments) throws {
    let documents = DocumentsOutput(format: format ?? .table)
    try OutputTarget(output).write { output in
      let report = try documents.write(aligned, to: &output)
      if !common.quiet { LossReport(report).say() }
    }
  }

  private func write(_ retimed: RetimedSubtitles, to path: String) throws {
    try retimed.write(to: path)
    if !common.quiet { Console.report("\(Count.text(retimed.count, "cue")) written to \(path)") }
  }

  private func runBatch(_ listFile: String, _ folder: String, _ corpus: CorpusSink?) throws {
    let format = format.flatMap { BitextFormat(rawValue: $0.rawValue) } ?? .json
    let list = try BatchList(file: listFile, format: format)
    let batch = try Batch(
      KnowledgeSource(settings()), documentOptions, encoding: common.encoding, linking: linking(),
      format: format, folder: folder, corpus: corpus)
    let progress = ProgressLine(total: list.entries.count, isQuiet: common.quiet)
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
    try finish(corpus)
    try finish(written, of: list)
  }

  private func finish(_ written: Int, of list: BatchList) throws {
    let failed = list.entries.count - written + list.failures.count
    if !common.quiet { Console.report("\(Count.text(written, list.unit)) aligned, \(failed) failed") }
    if failed > 0 { throw ExitCode(ExitStatus.unreadableInput) }
  }
}

extension BatchList {
  /// The word for what the list names.
  fileprivate var unit: String {
    let pages = entries.count {
      if case .page = $0.input { true } else { false }
    }
    return pages == entries.count ? "page" : pages == 0 ? "pair" : "input"
  }
}
