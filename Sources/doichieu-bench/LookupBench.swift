internal import ArgumentParser
internal import Foundation
internal import GlossaryStore
internal import Terminology
internal import TextCore
internal import Workbench

/// `lookup`: time of each kind of look-up in a glossary of a million terms, and of a whole process.
struct LookupBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup", abstract: "Time of look-ups by kind, in a large glossary that is generated.")

  @Option(help: "How many terms the glossary has.")
  var terms = 1_000_000

  @Option(help: "The seed of the glossary.")
  var seed: UInt64 = 1

  @Option(help: "How many queries of each kind.")
  var queries = 500

  @Option(help: "Only queries of this kind: exact, folded, prefix, inside, fuzzy, misses, \"of thousands\".")
  var only: String?

  @Option(help: "How many processes to start.")
  var runs = 15

  @Option(help: "A file to keep the glossary in; used again if it is there (default: a temporary one).")
  var keep: String?

  @Option(help: "The program (default: doichieu beside this one).")
  var program: String?

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("doichieu-bench-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = keep ?? folder.appendingPathComponent("glossary.sqlite").path
    let samples = try glossary(at: path)
    let store = try GlossaryStore(path: path, access: .readOnly)
    var settings = Settings(glossary: path)
    settings.usesBuiltin = true
    let lookUp = LookUp(store, settings)
    for (name, kind) in Self.kinds where only == nil || only == name {
      try measure(name, samples, lookUp, kind)
    }
    try measureProcess(path, samples[0])
  }

  /// The terms to ask for; those of a kept glossary are made again from the seed.
  private func glossary(at path: String) throws -> [String] {
    let generated = GeneratedGlossary(seed: seed)
    if !FileManager.default.fileExists(atPath: path) {
      let clock = ContinuousClock()
      let start = clock.now
      try generated.write(terms: terms, to: GlossaryStore(path: path))
      Measurement(
        benchmark: "lookup", measure: "writing \(terms) terms", value: (clock.now - start) / .seconds(1),
        unit: "s"
      ).show()
    }
    return generated.samples(queries, of: terms)
  }

  // MARK: - Kinds of queries

  private typealias Kind = @Sendable (_ term: String, _ number: Int) -> String

  private static let kinds: [(String, Kind)] = [
    ("exact", { term, _ in term }), ("folded", { term, _ in Folding.folded(term) }),
    (
      "prefix",
      { term, _ in
        let words = term.split(separator: " ")
        return words.prefix(2).joined(separator: " ") + (words.count > 2 ? " " + words[2].prefix(2) : "")
      }
    ),
    ("inside", { term, _ in term.split(separator: " ").suffix(2).joined(separator: " ") }),
    ("fuzzy", { term, number in misspelt(Folding.folded(term), number) }),
    ("misses", { _, number in "wkz\(number)q fjw xq" }),
    ("of thousands", { _, number in ["Bộ", "Ministerio", "tru", "de", "Ủy ban", "minist"][number % 6] }),
  ]

  /// One letter lost, doubled, changed or swapped with the next.
  private static func misspelt(_ text: String, _ number: Int) -> String {
    var letters = Array(text.unicodeScalars)
    let index = 1 + (number &* 31) % max(1, letters.count - 2)
    switch number % 4 {
    case 0: letters.remove(at: index)
    case 1: letters.insert(letters[index], at: index)
    case 2: letters[index] = "e"
    default: letters.swapAt(index, index - 1)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters)
    return String(view)
  }

  private func measure(_ name: String, _ samples: [String], _ lookUp: LookUp, _ kind: Kind) throws {
    let clock = ContinuousClock()
    var wall: [Double] = []
    var processor: [Double] = []
    for number in 0..<queries + 10 {
      let query = kind(samples[number % samples.count], number)
      let start = clock.now
      processor.append(try ProcessClock.measure { _ = try lookUp.answers(to: query) })
      wall.append((clock.now - start) / .milliseconds(1))
    }
    // The first ones pay for what is read once.
    show(name, wall.dropFirst(10))
    // What others run on the machine lengthens the wall time alone.
    show(name + ", processor", processor.dropFirst(10))
  }

  private func show(_ name: String, _ times: ArraySlice<Double>) {
    let sorted = times.sorted()
    for (measure, share) in [("p50", 0.5), ("p99", 0.99)] {
      let place = min(sorted.count - 1, Int(Double(sorted.count) * share))
      Measurement(benchmark: "lookup", measure: "\(name), \(measure)", value: sorted[place], unit: "ms")
        .show()
    }
  }

  // MARK: - The process

  private func measureProcess(_ glossary: String, _ query: String) throws {
    let beside = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let path = program ?? beside.appendingPathComponent("doichieu").path
    guard FileManager.default.isExecutableFile(atPath: path) else { return }
    let process = MeasuredProcess(path, ["lookup", "--quiet", "--glossary", glossary, query])
    _ = try process.run()
    let figures = try (0..<runs).map { _ in try process.run() }
    Summary(benchmark: "lookup", measure: "process, wall", milliseconds: figures.map { $0.wall * 1_000 })
      .show()
    Summary(
      benchmark: "lookup", measure: "process, processor", milliseconds: figures.map { $0.processor * 1_000 }
    ).show()
  }
}
