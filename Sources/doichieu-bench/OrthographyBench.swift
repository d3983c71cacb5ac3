internal import ArgumentParser
internal import Foundation
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

  @Option(help: "How many megabytes other checkers are given.")
  var otherMegabytes = 4

  @Option(help: "A Python that has viet-text-tools.")
  var python = "python3"

  func run() throws {
    let lines = try sample()
    var work = try OrthographyWork(BenchSettings.standard)
    let size = lines.reduce(0) { $0 + $1.count + 1 }
    let rounds = max(1, megabytes * 1_000_000 / max(1, size))
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
    try compare(lines, size)
  }

  /// The same lines through other checkers that are installed.
  private func compare(_ lines: [ArraySlice<UInt8>], _ size: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("doichieu-bench-\(getpid())")
      .path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let round = Data(lines.joined(separator: [0x0A])) + [0x0A]
    var text = Data()
    while text.count < otherMegabytes * 1_000_000 { text += round }
    try text.write(to: URL(fileURLWithPath: folder + "/text"))
    for checker in OtherChecker.all(python: python) where try checker.isInstalled(folder) {
      let speed = try Double(text.count) / 1e6 / checker.run(in: folder).processor
      Measurement(benchmark: "orthography", measure: checker.name + ": speed", value: speed, unit: "MB/s")
        .show()
    }
  }

  /// Lines of a text, or the Vietnamese ones of generated pairs.
  private func sample() throws -> [ArraySlice<UInt8>] {
    if let text { return try InputFile.bytes(of: text).split(separator: 0x0A) }
    var pairs = try GeneratedPairs(seed: seed)
    return (0..<20_000).map { _ in Array(pairs.pair().vi.utf8)[...] }
  }
}
