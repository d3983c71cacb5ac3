internal import ArgumentParser
internal import Foundation
internal import Workbench

/// `words`: training of the word aligner on real pairs, and its errors on hand-made links.
///
/// Where `eflomal-align` and `fast_align` are found, they align the same words. All that is measured runs in processes of
/// its own, started by one that stays small: a process counts the memory of the one that it was started from as its own.
struct WordsBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Word alignment: time, memory and errors, beside other aligners that are installed.")

  @Option(help: "A table of sentence pairs, the last two columns Vietnamese and Spanish.")
  var pairs: String

  @Option(help: "Hand-made links: name, Vietnamese, Spanish, sure and possible links.")
  var gold: String

  @Option(help: "A lexicon that train wrote: the errors of linking by it alone, without a model.")
  var lexicon: String?

  @Flag(help: "Leave out the shipped lexicon.")
  var noLexicon = false

  @Option(help: ArgumentHelp("Train only, and write the model here.", visibility: .private))
  var train: String?

  @Option(help: ArgumentHelp("Write the words for other aligners into this folder.", visibility: .private))
  var tokenize: String?

  private var settings: Settings {
    var settings = BenchSettings.standard
    settings.usesLexicon = !noLexicon
    return settings
  }

  func run() throws {
    if let train {
      let model = try Training(settings).model(from: TrainingText(files: [pairs]))
      return try OutputFile(path: train).write { try $0.write(model) }
    }
    let gold = try WordGold(file: gold)
    if let tokenize { return try AlignerInput(folder: tokenize).write(TrainingText(files: [pairs]), gold) }
    try compare(gold)
  }

  private func compare(_ gold: WordGold) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("doichieu-bench-\(getpid())")
      .path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let own = ["words", "--pairs", pairs, "--gold", self.gold] + (noLexicon ? ["--no-lexicon"] : [])
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path

    let model = folder + "/model"
    let figures = try MeasuredProcess(program, own + ["--train", model]).run()
    _ = try MeasuredProcess(program, own + ["--tokenize", folder]).run()
    for aligner in OtherAligner.all where try aligner.isInstalled(folder) {
      let figures = try aligner.process(in: folder).run()
      let links = try AlignerInput(folder: folder).symmetrizedLinks(last: gold.pairs.count)
      figures.show(aligner.name, errors: gold.errorRate(ofPharaoh: links))
    }
    // Last, as it takes memory that processes started later would be charged with.
    let links = try WordAlignment(settings, model: model).links(gold.pairs.map { ($0.source, $0.target) })
    figures.show("doichieu", errors: gold.errorRate(ofPharaoh: links.map(WordAlignment.pharaoh)))
    try showLexicon(gold)
  }

  private func showLexicon(_ gold: WordGold) throws {
    guard let lexicon else { return }
    let links = try WordAlignment(settings, lexicon: lexicon).links(gold.pairs.map { ($0.source, $0.target) })
    Measurement(
      benchmark: "words", measure: "doichieu, by a lexicon: AER",
      value: gold.errorRate(ofPharaoh: links.map(WordAlignment.pharaoh)) * 100, unit: "%"
    ).show()
  }
}
