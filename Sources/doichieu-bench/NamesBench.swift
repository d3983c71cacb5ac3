internal import ArgumentParser
internal import Foundation
internal import Workbench

/// `names`: how many pairs are checked in a second for their letters, names and places, by the code of `check`.
struct NamesBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Names and letters of pairs checked: megabytes a second of one core.")

  @Option(help: "How many megabytes of records.")
  var megabytes = 100

  @Option(help: "The seed of the pairs.")
  var seed: UInt64 = 1

  @Option(help: "Records to check in place of generated ones.")
  var records: String?

  /// So many pairs are one record.
  private static let pairs = 20

  func run() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "doichieu-bench-\(getpid()).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    if records == nil { try write(to: file) }
    let path = records ?? file.path
    var checking = try Checking(BenchSettings.standard)
    let before = ProcessClock.peakMemory
    let clock = ContinuousClock()
    var findings = 0
    let start = ProcessClock.milliseconds
    let elapsed = try clock.measure {
      try checking.run(CheckInputs([path], areDocuments: false)) { event in
        if case .checked(let document) = event { findings += document.findings.count }
      }
    }
    let seconds = (ProcessClock.milliseconds - start) / 1e3
    let size =
      try Double(URL(fileURLWithPath: path).resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0) / 1e6
    for (measure, value, unit) in [
      ("records", size, "MB"), ("speed of a core", size / seconds, "MB/s"),
      ("speed on all cores", size / (elapsed / .seconds(1)), "MB/s"), ("findings", Double(findings), ""),
      ("memory grown", ProcessClock.peakMemory - before, "MiB"),
    ] {
      Measurement(benchmark: "names", measure: measure, value: value, unit: unit).show()
    }
  }

  private func write(to file: URL) throws {
    guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
      throw ValidationError("\(file.path) cannot be written.")
    }
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    var pairs = try GeneratedPairs(seed: seed)
    var (size, number) = (0, 0)
    while size < megabytes * 1_000_000 {
      let record = try Self.record(number, &pairs)
      try handle.write(contentsOf: record)
      size += record.count
      number += 1
    }
  }

  private struct Record: Encodable {
    struct Line: Encodable {
      let n: Int
      let vi: String
      let es: String
    }
    let id: String
    let lines: [Line]
  }

  private static func record(_ number: Int, _ pairs: inout GeneratedPairs) throws -> Data {
    let lines = (0..<Self.pairs).map { line in
      let pair = pairs.pair()
      return Record.Line(n: line, vi: pair.vi, es: pair.es)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(Record(id: "p\(number)", lines: lines)) + [0x0A]
  }
}
