internal import ArgumentParser
internal import Foundation
internal import Workbench

/// `documents`: time and memory for long documents and for many short ones, beside other aligners where they are installed.
struct DocumentBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents",
    abstract: "Long documents and many short ones: lines a second, memory, links found.",
    discussion: """
      Each run is a process of its own. hunalign is run on the same files where it is on the path, up to 30,000 lines; it \
      needs some gigabytes there.
      """)

  @Option(help: ArgumentHelp("Lines of the long documents.", valueName: "count"))
  var lines: [Int] = [1_000, 10_000, 30_000, 100_000]

  @Option(help: "How many documents of 20 lines.")
  var small = 1_000

  /// Beyond this hunalign takes minutes and more memory than most machines have.
  private static let mostForHunalign = 30_000

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("doichieu-bench-\(getpid())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let lexicon = try GeneratedDocument.lexicon(DataFolder.find().lexiconFile)
    for count in lines { try measure(count, lexicon, folder) }
    try measureSmall(lexicon, folder)
  }

  private func measure(_ count: Int, _ lexicon: [(vi: String, es: String)], _ folder: URL) throws {
    let document = GeneratedDocument(lines: count, seed: UInt64(count), lexicon: lexicon)
    let (source, target) = try write(document, "long", folder)
    let found = folder.appendingPathComponent("found.beads").path
    let own = try MeasuredProcess(
      Self.program, ["align", source, target, "--documents", "--format", "beads", "-o", found])
    let figures = try own.run()
    show("\(count) lines", count, figures)
    let beads = Set(
      try String(contentsOfFile: found, encoding: .utf8).split(separator: "\n").map(String.init))
    let right = document.gold.count { beads.contains($0) }
    row("\(count) lines: beads found", 100 * Double(right) / Double(document.gold.count), "%")
    guard count <= Self.mostForHunalign, let hunalign = Self.onPath("hunalign") else { return }
    try Data().write(to: folder.appendingPathComponent("empty.dic"))
    let dictionary = folder.appendingPathComponent("empty.dic").path
    show(
      "\(count) lines, hunalign", count, try MeasuredProcess(hunalign, [dictionary, source, target]).run())
  }

  private func measureSmall(_ lexicon: [(vi: String, es: String)], _ folder: URL) throws {
    var list = ""
    for seed in 0..<small {
      let document = GeneratedDocument(lines: 20, seed: UInt64(seed), lexicon: lexicon)
      let (source, target) = try write(document, "small-\(seed)", folder)
      list += "small-\(seed)\t\(source)\t\(target)\n"
    }
    let file = folder.appendingPathComponent("list.tsv")
    try Data(list.utf8).write(to: file)
    let out = folder.appendingPathComponent("out").path
    let own = try MeasuredProcess(
      Self.program, ["align", "--batch", file.path, "--out", out, "--format", "beads", "--quiet"])
    show("\(small) documents of 20", small * 20, try own.run())
  }

  private func write(
    _ document: GeneratedDocument, _ name: String, _ folder: URL
  ) throws -> (String, String) {
    let source = folder.appendingPathComponent(name + ".vi")
    let target = folder.appendingPathComponent(name + ".es")
    try Data((document.vietnamese.joined(separator: "\n") + "\n").utf8).write(to: source)
    try Data((document.spanish.joined(separator: "\n") + "\n").utf8).write(to: target)
    return (source.path, target.path)
  }

  private func show(_ name: String, _ lines: Int, _ figures: MeasuredProcess.Figures) {
    row("\(name): processor", figures.processor, "s")
    row("\(name): lines a second", Double(lines) / figures.wall, "1/s")
    row("\(name): peak memory", figures.memory, "MiB")
  }

  private func row(_ measure: String, _ value: Double, _ unit: String) {
    Measurement(benchmark: "documents", measure: measure, value: value, unit: unit).show()
  }

  /// The program that was built beside this one.
  private static var program: String {
    get throws {
      let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      let program = own.appendingPathComponent("doichieu").path
      guard FileManager.default.isExecutableFile(atPath: program) else {
        throw ValidationError("\(program) is not there; build the product doichieu first")
      }
      return program
    }
  }

  private static func onPath(_ program: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
