internal import ArgumentParser
internal import Workbench

/// `orthography`: how much Vietnamese text is checked in a second for its letters and syllables.
struct OrthographyBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "orthography", abstract: "Letters and syllables of running text checked, on one core.")

  @Option(help: "How many megabytes of text.")
  var megabytes = 100

  @Option(help: "The seed of the text.")
  var seed: UInt64 = 1

  @Option(help: "A text to check in place of a generated one, repeated to the size.")
  var text: String?

  func run() throws {
    let lines = try sample()
    let known = try OrthographyWork(BenchSettings.standard)
    let size = lines.reduce(0) { $0 + $1.count + 1 }
    let rounds = max(1, megabytes * 1_000_000 / max(1, size))
    var work = known
    let before = ProcessClock.peakMemory
    let milliseconds = ProcessClock.measure {
      for _ in 0..<rounds { for line in lines { work.check(line) } }
    }
    let bytes = Double(size * rounds)
    for (measure, value, unit) in [
      ("text", bytes / 1e6, "MB"), ("speed", bytes / 1e3 / milliseconds, "MB/s"),
      ("lines looked at closely", Double(work.closeLooks) * 100 / Double(rounds * lines.count), "%"),
      ("findings", Double(work.findings), ""), ("memory grown", ProcessClock.peakMemory - before, "MiB"),
    ] {
      Measurement(benchmark: "orthography", measure: measure, value: value, unit: unit).show()
    }
  }

  /// Lines of a text, or of the lexicon's words.
  private func sample() throws -> [ArraySlice<UInt8>] {
    if let text { return try InputFile.bytes(of: text).split(separator: 0x0A) }
    let lexicon = try GeneratedDocument.lexicon(DataFolder.find().lexiconFile)
    var generated = GeneratedGlossary(seed: seed)
    return (0..<20_000).map { _ in
      let words = (0..<12).map { _ in lexicon[generated.next(lexicon.count)].vi }
      return Array((words.joined(separator: " ") + ".").utf8)[...]
    }
  }
}
