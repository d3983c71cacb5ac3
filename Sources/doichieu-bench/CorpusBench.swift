internal import ArgumentParser
internal import Foundation
internal import GlossaryStore
internal import Workbench

/// `corpus`: adding segments to a glossary's corpus, and searching them.
struct CorpusBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus",
    abstract: "The corpus: segments added a second, size of the file, time of a search.",
    discussion: """
      Without a table the segments are put together of words of the shipped lexicon, as frequent as words are in real \
      text. A table is given over and over, as documents of 100 segments, until there are enough; searched are its \
      most frequent word, words and phrases out of its middle.
      """)

  @Option(help: "A table of sentence pairs, the last two columns Vietnamese and Spanish.")
  var pairs: String?

  @Option(help: "How many segments.")
  var segments = 300_000

  @Option(help: ArgumentHelp("Searches besides those of the benchmark's own.", valueName: "text"))
  var query: [String] = []

  private static let documentSize = 100
  private static let runs = 15

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("doichieu-bench-\(getpid())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("corpus.sqlite").path
    let store = try GlossaryStore(path: path)
    let text = Array((try pairs.map(Self.table) ?? Self.generated()).prefix(segments))
    try add(text, to: store)
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    row("size of the file", Double(size) / Double(1 << 20), "MiB")
    for query in queries(text) { try search(query, store) }
    let middle = text[text.count / 2]
    time("examples of two words") {
      _ = try store.corpusExamples(
        vietnamese: [words(middle.vi, 2)], spanish: [words(middle.es, 1)], limit: 3)
    }
    row("peak memory", ProcessClock.peakMemory, "MiB")
  }

  private func add(_ text: [(vi: String, es: String)], to store: GlossaryStore) throws {
    let start = ContinuousClock.now
    let processor = try ProcessClock.measure {
      _ = try store.writeCorpus { writer in
        for number in 0..<segments {
          if number % Self.documentSize == 0 {
            _ = try writer.begin("/bench/\(number / Self.documentSize).txt", fingerprint: "1")
          }
          let pair = text[number % text.count]
          // What is given again is no copy: copies are shown once.
          let again = number < text.count ? "" : " \(number)"
          try writer.append(
            CorpusSegment(
              vietnamese: pair.vi + again, spanish: pair.es + again, vietnameseLines: [number % 100 + 1],
              spanishLines: [number % 100 + 1], score: 0.9))
        }
      }
    }
    let wall = (ContinuousClock.now - start) / .milliseconds(1)
    row("\(segments) segments added: time", wall / 1_000, "s")
    row("\(segments) segments added: processor", processor / 1_000, "s")
  }

  private func queries(_ text: [(vi: String, es: String)]) -> [String] {
    var counts: [Substring: Int] = [:]
    for pair in text.prefix(20_000) {
      for word in pair.es.split(separator: " ") { counts[word, default: 0] += 1 }
    }
    let frequent = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { String($0.key) } ?? "de"
    let middle = text[text.count / 2]
    return [
      frequent, words(middle.vi, 1), words(middle.es, 1), words(middle.vi, 3), words(middle.es, 3),
      words(middle.vi, 6),
    ] + query
  }

  /// Some words from the middle of a text.
  private func words(_ text: String, _ count: Int) -> String {
    let words = text.split(separator: " ")
    return words.dropFirst(max(0, (words.count - count) / 2)).prefix(count).joined(separator: " ")
  }

  private func search(_ query: String, _ store: GlossaryStore) throws {
    for comparison in [nil, CorpusQuery.Comparison.folded, .lemma] {
      let found = try store.concordance(CorpusQuery(query, comparison: comparison)).count
      time("“\(query)”, \(comparison?.rawValue ?? "as typed"), \(found) found") {
        _ = try store.concordance(CorpusQuery(query, comparison: comparison))
      }
    }
  }

  private func time(_ measure: String, _ work: () throws -> Void) {
    let times = (0..<Self.runs).map { _ in
      (try? ProcessClock.measure(work)) ?? .infinity
    }
    Summary(benchmark: "corpus", measure: measure, milliseconds: times).show()
  }

  private func row(_ measure: String, _ value: Double, _ unit: String) {
    Measurement(benchmark: "corpus", measure: measure, value: value, unit: unit).show()
  }

  private static func table(_ file: String) throws -> [(vi: String, es: String)] {
    try String(decoding: InputFile.bytes(of: file), as: UTF8.self).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t").suffix(2)
      guard cells.count == 2, let vietnamese = cells.first, let spanish = cells.last else { return nil }
      return (String(vietnamese), String(spanish))
    }
  }

  /// Sentences of 20 words of the lexicon, the nth word n times as rare as the first (Zipf).
  private static func generated() throws -> [(vi: String, es: String)] {
    let lexicon = try GeneratedDocument.lexicon(DataFolder.find().lexiconFile)
    var state: UInt64 = 1
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let share = Double(state >> 11) / Double(1 << 53)
      return min(lexicon.count - 1, Int(Foundation.pow(Double(lexicon.count), share)) - 1)
    }
    return (0..<50_000).map { _ in
      let words = (0..<20).map { _ in lexicon[next()] }
      return (words.map(\.vi).joined(separator: " "), words.map(\.es).joined(separator: " "))
    }
  }
}
