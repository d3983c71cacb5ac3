internal import ArgumentParser
internal import Workbench

/// `page`: processor time for a page of 40 lines, when everything is loaded.
struct PageBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page", abstract: "Time for one page, generated or given, after start-up.")

  @Option(help: "How many times to align each page.")
  var runs = 100

  @Argument(help: "Pages (default: one of 40 lines, generated).")
  var pages: [String] = []

  func run() throws {
    let work = try PageWork(BenchSettings.standard)
    if pages.isEmpty { try measure("40 lines", GeneratedPage(seed: 1).bytes, work) }
    for path in pages { try measure(InputFile.name(of: path), try InputFile.bytes(of: path), work) }
  }

  private func measure(_ name: String, _ bytes: [UInt8], _ work: PageWork) throws {
    _ = try work.align(named: name, bytes)
    let times = try (0..<runs).map { _ in try ProcessClock.measure { _ = try work.align(named: name, bytes) }
    }
    Summary(benchmark: "page", measure: name, milliseconds: times).show()
  }
}
