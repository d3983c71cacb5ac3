internal import ArgumentParser
internal import Foundation

/// The benchmarks of the program.
///
/// Each prints rows of a table: benchmark, measure, value, unit.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doichieu-bench",
    abstract: "Measures the program; build it with -c release.",
    subcommands: [
      StartupBench.self, PageBench.self, BatchBench.self, DocumentBench.self, WordsBench.self,
      ExtractionBench.self, CorpusBench.self, LookupBench.self, AnnotateBench.self, OrthographyBench.self,
      NamesBench.self, InterchangeBench.self, ServeBench.self,
    ])
}

/// One row of the results.
struct Measurement {
  let benchmark: String
  let measure: String
  let value: Double
  let unit: String

  /// Prints the row, parted by tabs, at once: what is measured until somebody loses patience is not lost.
  func show() {
    print("\(benchmark)\t\(measure)\t\((value * 100).rounded() / 100)\t\(unit)")
    fflush(nil)
  }
}

/// Prints the least and the middle of several times; the least is what the work costs on a quiet machine.
struct Summary {
  let benchmark: String
  let measure: String
  let milliseconds: [Double]

  func show() {
    let sorted = milliseconds.sorted()
    guard let best = sorted.first else { return }
    Measurement(benchmark: benchmark, measure: measure + ", best", value: best, unit: "ms").show()
    Measurement(
      benchmark: benchmark, measure: measure + ", median", value: sorted[sorted.count / 2], unit: "ms"
    ).show()
  }
}
