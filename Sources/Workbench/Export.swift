internal import BitextModel
internal import Foundation
internal import GlossaryStore
package import Interchange
package import Terminology

/// What of a glossary is exported; what is left out asks for nothing.
package struct ExportSelection: Hashable, Sendable {
  /// The administrative statuses wanted; empty for all.
  package var statuses: Set<AdministrativeStatus> = []
  /// The subject fields wanted; empty for all.
  package var fields: Set<String> = []
  /// Whether terms that nobody has accepted stay out.
  package var isReviewedOnly = false

  /// Everything that was not rejected.
  package init() {}

  /// The concept with the terms that are wanted, or nil where none is.
  func selected(_ concept: Concept) -> Concept? {
    guard fields.isEmpty || fields.contains(concept.subjectField ?? "") else { return nil }
    var concept = isReviewedOnly ? concept.accepted : concept
    guard !statuses.isEmpty else { return concept.sections.isEmpty ? nil : concept }
    for index in concept.sections.indices {
      concept.sections[index].terms.removeAll { !statuses.contains($0.status) }
    }
    concept.sections.removeAll(where: \.terms.isEmpty)
    return concept.sections.isEmpty ? nil : concept
  }
}

/// Exports a glossary, concept by concept, whatever its size.
package struct GlossaryExport: Sendable {
  private let store: GlossaryStore
  private let filter: ConceptFilter
  private let selection: ExportSelection

  /// The export of a part of a glossary; without its shipped concepts where the settings leave them out.
  package init(_ opened: OpenedGlossary, _ selection: ExportSelection, settings: Settings) {
    store = opened.store
    self.selection = selection
    filter = ConceptFilter(
      reviews: selection.isReviewedOnly ? [.accepted] : [.accepted, .candidate],
      origins: settings.usesBuiltin ? [] : [.user, .extraction])
  }

  /// Writes the concepts and tells what the format could not hold.
  package func write(
    as format: ExportFormat, _ languages: ExportLanguages = .vietnameseToSpanish, to output: inout ByteOutput
  ) throws -> ExportReport {
    let writer = format.writer(languages, version: ProgramVersion.current)
    if let parts = writer as? any PartwiseWriter { return try write(parts: parts, to: &output) }
    var concepts = SelectedConcepts(store, filter, selection)
    return try write(writer, &concepts, .max, to: &output)
  }

  /// Reads and writes parts of the glossary on all cores.
  private func write(parts writer: some PartwiseWriter, to output: inout ByteOutput) throws -> ExportReport {
    var writer = writer
    let blank = writer.forPart()
    let ranges = try ConceptRanges(store, matching: filter)
    try OrderedWork.run(ranges.stretches.count, threads: ProcessInfo.processInfo.activeProcessorCount) {
      [store, selection] in
      let store = try store.scanning()
      return { number in
        var (part, sink) = (blank, ByteSink())
        for concept in try ranges.concepts(ranges.stretches[number], in: store) {
          if let selected = selection.selected(concept) { try part.write(selected, to: &sink) }
        }
        return WrittenPart(writer: part, bytes: sink.bytes)
      }
    } take: {
      try writer.append($0.writer, $0.bytes, to: &output)
    }
    try writer.finish(&output)
    return writer.report
  }

  /// Writes the concepts into as many files as it takes, each with up to so many entries and whole by itself.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - languages: What is translated into what.
  ///   - path: What the first file would be called; a number stands before its ending.
  ///   - entries: After how many entries a file ends; a concept is never torn apart.
  /// - Returns: The files and what they could not hold.
  /// - Throws: What the store or the writer throws, or `WorkbenchError.cannotWrite`; files before that are whole.
  package func write(
    as format: ExportFormat, _ languages: ExportLanguages, to path: String, each entries: Int
  ) throws -> [(file: String, report: ExportReport)] {
    var concepts = SelectedConcepts(store, filter, selection)
    var parts: [(file: String, report: ExportReport)] = []
    repeat {
      let file = Self.name(of: path, part: parts.count + 1)
      var report = ExportReport()
      try OutputFile(path: file).write {
        let writer = format.writer(languages, version: ProgramVersion.current)
        report = try write(writer, &concepts, entries, to: &$0)
      }
      parts.append((file, report))
    } while try concepts.hasNext()
    return parts
  }

  private static func name(of path: String, part: Int) -> String {
    let url = URL(fileURLWithPath: path)
    let ending = url.pathExtension.isEmpty ? "" : "." + url.pathExtension
    return String(path.dropLast(ending.count)) + "-\(part)" + ending
  }

  private func write(
    _ writer: some GlossaryWriter, _ concepts: inout SelectedConcepts, _ entries: Int,
    to output: inout ByteOutput
  ) throws -> ExportReport {
    var writer = writer
    while writer.report.entries < entries, let concept = try concepts.next() {
      try writer.write(concept, to: &output)
    }
    try writer.finish(&output)
    return writer.report
  }
}

/// A part of an export: what was written, and the writer that knows what could not be held.
private struct WrittenPart<Writer: PartwiseWriter>: Sendable {
  let writer: Writer
  let bytes: [UInt8]
}

/// The concepts that are exported, one after the other.
private struct SelectedConcepts {
  private var batches: ConceptBatches
  private let selection: ExportSelection
  private var waiting: [Concept] = []

  init(_ store: GlossaryStore, _ filter: ConceptFilter, _ selection: ExportSelection) {
    batches = ConceptBatches(store, matching: filter)
    self.selection = selection
  }

  /// The next concept, or nil behind the last one.
  mutating func next() throws -> Concept? {
    try hasNext() ? waiting.removeLast() : nil
  }

  /// Whether there is a next concept.
  mutating func hasNext() throws -> Bool {
    while waiting.isEmpty {
      guard let batch = try batches.next() else { return false }
      waiting = batch.compactMap(selection.selected).reversed()
    }
    return true
  }
}
