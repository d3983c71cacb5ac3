internal import ArgumentParser
internal import Foundation
internal import Workbench

/// `batch`: many generated pages through `align --batch`'s own code, with the memory it takes.
struct BatchBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Many pages in one process: time and memory.")

  @Option(help: "How many pages.")
  var pages = 10_000

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("doichieu-bench-\(getpid())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let list = try Self.makePages(pages, in: folder)
    let batch = try Batch(KnowledgeSource(BenchSettings.standard), folder: folder.path + "/out")
    let clock = ContinuousClock()
    var written = 0
    let start = ProcessClock.milliseconds
    let elapsed = try clock.measure {
      written = try batch.run(BatchList(file: list).entries, Self.showMemory)
    }
    let used = ProcessClock.milliseconds - start
    guard written == pages else { throw ValidationError("\(pages - written) pages failed.") }
    show("processor time a page", used / Double(pages), "ms")
    show("pages a second", Double(pages) / (elapsed / .seconds(1)), "1/s")
  }

  private func show(_ measure: String, _ value: Double, _ unit: String) {
    Measurement(benchmark: "batch", measure: measure, value: value, unit: unit).show()
  }

  /// Prints the peak at each power of ten.
  private static func showMemory(_ event: Batch.Event) {
    guard case .done(let count) = event, [100, 1_000, 10_000, 100_000].contains(count) else { return }
    Measurement(
      benchmark: "batch", measure: "peak memory after \(count) pages", value: ProcessClock.peakMemory,
      unit: "MiB"
    ).show()
  }

  private static func makePages(_ count: Int, in folder: URL) throws -> String {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var list = ""
    for seed in 0..<count {
      let page = folder.appendingPathComponent("\(seed).txt")
      try Data(GeneratedPage(seed: UInt64(seed)).bytes).write(to: page)
      list += "\(seed)\t\(page.path)\n"
    }
    let file = folder.appendingPathComponent("list.tsv")
    try Data(list.utf8).write(to: file)
    return file.path
  }
}
