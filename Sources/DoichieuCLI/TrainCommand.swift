internal import ArgumentParser
internal import Workbench

/// `train`: a lexicon out of a translator's own bitexts.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Learns a lexicon from bitexts.",
    discussion: """
      A bitext is a table (.tsv, .xlsx) with a pair of sentences a line, the last two columns Vietnamese and Spanish; - reads one from \
      standard input. A .tmx file is a translation memory, an .xlf or .xliff one a file in translation, whose segments that are \
      only begun are left out. Of a .docx file the tables of two columns count. Catalogues of programs (.po, .mo) stand in \
      pairs, the Vietnamese one first: train vi.po es.po.

      The lexicon has a Vietnamese phrase, a Spanish one, how likely each stands for the other, and how often the two were \
      found together, the best first.
      """)

  @Argument(help: ArgumentHelp("Bitexts.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("Where the lexicon goes (default: standard output).", valueName: "file"))
  var out: String?

  @Option(help: ArgumentHelp("Where the word model goes, for align --words.", valueName: "file"))
  var model: String?

  @Option(help: ArgumentHelp("A lexicon that was learned before, to begin with.", valueName: "file"))
  var lexicon: String?

  @Option(
    help: ArgumentHelp(
      "Threads to learn with; each takes memory of its own, the result is the same.", valueName: "count"))
  var threads = 1

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if threads < 1 { throw ValidationError("--threads takes a number from 1.") }
  }

  func run() throws {
    let text = try TrainingText(files: files)
    let result = try Training(global.settings(), lexicon: lexicon, threads: threads).learn(from: text)
    if let model { try OutputFile(path: model).write { try $0.write(result.modelBytes) } }
    let count = try write(result)
    if !global.quiet {
      Console.report("learned \(count) entries from \(Count.text(result.pairCount, "pair"))")
    }
  }

  /// Writes the lexicon, and counts its entries.
  private func write(_ result: Training.Result) throws -> Int {
    var count = 0
    if let out, out != "-" {
      try OutputFile(path: out).write { count = try result.writeLexicon(to: &$0) }
    } else {
      var output = ByteOutput.standard
      count = try result.writeLexicon(to: &output)
      try output.flush()
    }
    return count
  }
}
