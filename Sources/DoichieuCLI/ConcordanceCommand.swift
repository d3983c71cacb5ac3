internal import ArgumentParser
internal import BitextModel
internal import GlossaryStore
internal import Workbench

/// `concordance`: where words stand in the corpus, and what stands beside them.
struct ConcordanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concordance",
    abstract: "Shows where words stand in the texts that were aligned, with their counterparts.",
    usage: """
      doichieu concordance <text> ... [<options>]
      doichieu concordance --documents [--file <pattern>]
      doichieu concordance --forget <pattern>
      """,
    discussion: """
      The corpus is filled by align --into and extract --into. Words are found side by side, whatever the marks between \
      them; of phrases in quotes all must stand in one segment. Diacritics count where the text has any, unless an option \
      says otherwise; case and the style of tones (hòa, hoà) never do.

      What was found and its counterpart are marked; the counterpart stays unmarked where it is not sure. Marks of JSON \
      and of tables for programs count Unicode scalars from 0, lines count from 1. The exit status is 1 where nothing is \
      found.
      """)

  /// The side that is searched.
  enum Side: String, CaseIterable, ExpressibleByArgument {
    case vi, es

    var language: Language { self == .vi ? .vietnamese : .spanish }
  }

  /// When words are the same.
  enum Comparison: String, EnumerableFlag {
    case exact, folded, lemma

    static func help(for value: Comparison) -> ArgumentHelp? {
      switch value {
      case .exact: "Only words with the same diacritics."
      case .folded: "Words whatever their diacritics."
      case .lemma: "Spanish words in all their forms, by their stems."
      }
    }

    var value: CorpusQuery.Comparison { self == .exact ? .spelled : self == .folded ? .folded : .lemma }
  }

  @Argument(help: ArgumentHelp("Words; several need no quotes.", valueName: "text"))
  var text: [String] = []

  @Option(help: "The side to search (default: both).")
  var side: Side?

  @Flag(exclusivity: .exclusive) var comparison: Comparison?

  @Option(help: ArgumentHelp("How many segments at most.", valueName: "number"))
  var limit = 20

  @Option(
    help: ArgumentHelp(
      "Only documents whose name, or file name, this meets; * is anything.", valueName: "pattern"))
  var file: String?

  @Flag(help: "List the documents of the corpus.")
  var documents = false

  @Option(
    help: ArgumentHelp("Remove the documents whose name, or file name, this meets.", valueName: "pattern"))
  var forget: String?

  @OptionGroup var global: GlobalOptions

  private var query: String { text.joined(separator: " ") }

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1.") }
    let isEmpty = !query.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    if documents || forget != nil {
      if !text.isEmpty { throw ValidationError("--documents and --forget take no text.") }
    } else if isEmpty {
      throw ValidationError("Give a word or a phrase to search for.")
    }
    if documents, forget != nil { throw ValidationError("Use either --documents or --forget.") }
  }

  func run() throws {
    let store = try global.openGlossary().store
    if let forget {
      try remove(forget, from: store)
    } else if documents {
      try list(try store.corpusDocuments(matching: file))
    } else {
      try search(store)
    }
  }

  private func search(_ store: GlossaryStore) throws {
    let query = CorpusQuery(
      query, language: side?.language, comparison: comparison?.value, files: file, limit: limit)
    let lines = try Concordance(store, global.settings()).lines(for: query)
    var output = ByteOutput.standard
    let text = ConcordanceText(lines)
    switch global.format {
    case .table: try output.write(text.blocks(width: Console.width, usesColour: Console.showsColour))
    case .json: try JSONList.write(lines, to: &output)
    case .jsonl: for line in lines { try output.write(JSONText().bytes(line)) }
    case .tsv: try output.write(text.rows)
    }
    try output.flush()
    if lines.isEmpty { try reportNothing("nothing found for “\(query.text)”") }
  }

  private func list(_ entries: [CorpusEntry]) throws {
    var output = ByteOutput.standard
    let text = CorpusListText(entries)
    switch global.format {
    case .table: try output.write(text.table(width: Console.width))
    case .json: try JSONList.write(text.documents, to: &output)
    case .jsonl: for document in text.documents { try output.write(JSONText().bytes(document)) }
    case .tsv: try output.write(text.rows)
    }
    try output.flush()
    if entries.isEmpty {
      try reportNothing(
        file.map { "the corpus has no document “\($0)”" } ?? "the corpus is empty; align --into fills it")
    }
  }

  private func remove(_ pattern: String, from store: GlossaryStore) throws {
    let entries = try store.removeCorpusDocuments(matching: pattern)
    if entries.isEmpty { try reportNothing("the corpus has no document “\(pattern)”") }
    let segments = entries.reduce(0) { $0 + $1.segments }
    if !global.quiet {
      Console.report(
        "\(Count.text(entries.count, "document")) with \(Count.text(segments, "segment")) removed from the corpus"
      )
    }
  }

  private func reportNothing(_ message: String) throws {
    if !global.quiet { Console.report(message) }
    throw ExitCode(ExitStatus.findings)
  }
}

extension JSONList {
  /// Writes a whole array.
  static func write(_ elements: [some Encodable], to output: inout ByteOutput) throws {
    var list = JSONList()
    for element in elements { try list.write(element, to: &output) }
    try list.finish(&output)
  }
}
