internal import ArgumentParser
internal import Foundation
internal import Workbench

/// `extract`: the terms of a large bitext, beside aligners that find no terms but have to align the same words first.
struct ExtractionBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Terms of a bitext: time and memory, beside the word aligners that are installed.")

  @Option(help: "A table of sentence pairs, the last two columns Vietnamese and Spanish.")
  var pairs: String

  @Flag(help: ArgumentHelp("Extract only.", visibility: .private))
  var alone = false

  @Option(help: ArgumentHelp("Write the words for other aligners into this folder.", visibility: .private))
  var tokenize: String?

  func run() throws {
    let text = try TrainingText(files: [pairs])
    if let tokenize { return try AlignerInput(folder: tokenize).write(text) }
    if alone {
      let terms = try CorpusExtraction(BenchSettings.standard).terms(in: text.corpusDocuments())
      return Measurement(benchmark: "extract", measure: "terms", value: Double(terms.count), unit: "").show()
    }
    try compare()
  }

  private func compare() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("doichieu-bench-\(getpid())")
      .path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
    try MeasuredProcess(program, ["extract", "--pairs", pairs, "--alone"]).run()
      .show("extract", "doichieu", work: "terms")
    _ = try MeasuredProcess(program, ["extract", "--pairs", pairs, "--tokenize", folder]).run()
    for aligner in OtherAligner.all where try aligner.isInstalled(folder) {
      try aligner.process(in: folder).run().show("extract", aligner.name, work: "links alone")
    }
  }
}
