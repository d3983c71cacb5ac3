internal import ArgumentParser
internal import Foundation
internal import GlossaryStore
internal import Workbench

/// `annotate`: how much running text is marked in a second with the terms of a large glossary.
struct AnnotateBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Running text marked in a second, with a large glossary that is generated.")

  @Option(help: "How many terms the glossary has.")
  var terms = 1_000_000

  @Option(help: "The seed of the glossary.")
  var seed: UInt64 = 1

  @Option(help: "How many megabytes of text.")
  var megabytes = 8

  @Option(help: "A text to mark in place of a generated one, repeated to the size.")
  var text: String?

  func run() throws {
    let store = try GlossaryStore.inMemory()
    var generated = GeneratedGlossary(seed: seed)
    let clock = ContinuousClock()
    var start = clock.now
    try generated.write(terms: terms, to: store)
    Measurement(
      benchmark: "annotate", measure: "writing \(terms) terms", value: (clock.now - start) / .seconds(1),
      unit: "s"
    ).show()
    let samples = generated.samples(1_000, of: terms)
    start = clock.now
    var settings = BenchSettings.standard
    settings.usesBuiltin = true
    let annotation = try Annotation(store, settings)
    Measurement(
      benchmark: "annotate", measure: "compiling", value: (clock.now - start) / .seconds(1), unit: "s"
    ).show()
    let bytes = try running(samples, &generated)
    var marks = 0
    let begin = clock.now
    let processor = try ProcessClock.measure {
      marks = try annotation.segments(named: "text.txt", bytes).reduce(0) { $0 + $1.terms.count }
    }
    let seconds = (clock.now - begin) / .seconds(1)
    for (measure, value, unit) in [
      ("text", Double(bytes.count) / 1e6, "MB"), ("marks", Double(marks), ""),
      ("speed, wall", Double(bytes.count) / 1e6 / seconds, "MB/s"),
      ("speed, processor", Double(bytes.count) / 1e3 / processor, "MB/s"),
      ("peak memory", ProcessClock.peakMemory, "MiB"),
    ] {
      Measurement(benchmark: "annotate", measure: measure, value: value, unit: unit).show()
    }
  }

  /// Lines of the lexicon's words with a term in each third.
  private func running(_ samples: [String], _ generated: inout GeneratedGlossary) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let size = megabytes * 1_000_000
    if let text {
      let page = try InputFile.bytes(of: text)
      guard !page.isEmpty else { throw ValidationError("\(text) is empty.") }
      while bytes.count < size { bytes += page }
      return bytes
    }
    let lexicon = try GeneratedDocument.lexicon(DataFolder.find().lexiconFile)
    while bytes.count < size {
      var line = (0..<12).map { _ in lexicon[generated.next(lexicon.count)].vi }
      if generated.next(3) == 0 { line.insert(samples[generated.next(samples.count)], at: 5) }
      bytes += Array((line.joined(separator: " ") + ".\n").utf8)
    }
    return bytes
  }
}
