internal import ArgumentParser
internal import Foundation
internal import Workbench

/// `startup`: processor time from the start of a process until it can align its first page.
struct StartupBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "startup", abstract: "Time until the first page can be aligned, each in a fresh process.")

  @Option(help: "How many processes to start.")
  var runs = 15

  @Flag(help: ArgumentHelp("Measure this process alone, and print its time.", visibility: .private))
  var once = false

  func run() throws {
    if once { return try measureThis() }
    let times = try (0..<runs).map { _ in try Self.measureAnother() }
    Summary(benchmark: "startup", measure: "process", milliseconds: times.map(\.process)).show()
    Summary(benchmark: "startup", measure: "knowledge", milliseconds: times.map(\.knowledge)).show()
    Summary(
      benchmark: "startup", measure: "process and knowledge",
      milliseconds: times.map { $0.process + $0.knowledge }
    )
    .show()
    Summary(benchmark: "startup", measure: "page", milliseconds: times.map(\.page)).show()
  }

  /// Prints the time until now, that for loading what is known, and that for a page.
  private func measureThis() throws {
    let process = ProcessClock.milliseconds
    let page = GeneratedPage(seed: 1).bytes
    var found = 0
    let total = try ProcessClock.measure {
      let work = try PageWork(BenchSettings.standard, pages: 1)
      found = try work.align(named: "page.txt", page).pairs.count
    }
    guard found > 0 else { throw ValidationError("Nothing was found on the page.") }
    let warm = try Self.warmPage(page)
    print(process, total - warm, warm)
  }

  /// The page once more, when everything is loaded.
  private static func warmPage(_ page: [UInt8]) throws -> Double {
    let work = try PageWork(BenchSettings.standard)
    _ = try work.align(named: "page.txt", page)
    return try ProcessClock.measure { _ = try work.align(named: "page.txt", page) }
  }

  private static func measureAnother() throws -> (process: Double, knowledge: Double, page: Double) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["startup", "--once"]
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let times = String(decoding: output, as: UTF8.self).split { $0.isWhitespace }.compactMap { Double($0) }
    guard times.count == 3 else { throw ValidationError("The measured process gave no times.") }
    return (times[0], times[1], times[2])
  }
}

/// The settings of all benchmarks: everything that ships, no glossary of a user.
enum BenchSettings {
  static var standard: Settings { Settings(glossary: "/nonexistent/glossary.sqlite") }
}
