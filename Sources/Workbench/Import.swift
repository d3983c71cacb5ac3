internal import Foundation
package import GlossaryStore
package import Interchange
package import Terminology

/// How files are taken into a glossary.
package struct ImportOptions: Sendable {
  /// The format of all files; nil to find out that of each.
  package var format: ImportFormat?
  /// How tables are read.
  package var table = TableReader.Settings()
  /// What becomes of concepts that the glossary knows.
  package var policy = MergePolicy.update
  /// Whether nothing is changed.
  package var isTrial = false
  /// The encoding of the files; nil to find it out.
  package var encoding: String?

  /// What is usual: everything found out, known concepts updated.
  package init() {}
}

/// Takes the concepts of files into a glossary, whatever their size: all files or none.
package struct GlossaryImport: Sendable {
  private let store: GlossaryStore
  private let options: ImportOptions

  /// An import into a glossary.
  package init(_ opened: OpenedGlossary, _ options: ImportOptions) {
    store = opened.store
    self.options = options
  }

  /// What an import did.
  package struct Report: Sendable {
    /// How many concepts met each fate.
    package fileprivate(set) var actions: [ImportedConcept.Action: Int] = [:]
    /// What the readers of the files changed or left out.
    package fileprivate(set) var changes: [ImportChange: Int] = [:]

    /// A report of nothing done.
    package init() {}
  }

  /// A concept of a file, and what became of it.
  package struct Outcome: Sendable {
    /// The file.
    package let file: String
    /// The concept as it was read.
    package let concept: Concept
    /// What became of it.
    package let result: ImportedConcept
  }

  /// Imports what somebody hands over; tells of each concept as it comes.
  package func run(_ uploads: [Upload], _ tell: (Outcome) throws -> Void) throws -> Report {
    try UploadFolder.with(uploads) { files in
      try run(files, named: Dictionary(uniqueKeysWithValues: zip(files, uploads.map(\.name))), tell)
    }
  }

  /// Imports some files; tells of each concept as it comes.
  package func run(_ files: [String], _ tell: (Outcome) throws -> Void) throws -> Report {
    try run(files, named: [:], tell)
  }

  private func run(
    _ files: [String], named names: [String: String], _ tell: (Outcome) throws -> Void
  ) throws -> Report {
    var report = Report()
    // One thread reads while this one writes.
    let reading = ReadAhead { [options] put in
      for file in files { try Self.read(file, named: names[file] ?? InputFile.name(of: file), options, put) }
    }
    defer { reading.stop() }
    try store.importConcepts(options.policy, isTrial: options.isTrial) { take in
      while let load = try reading.next() {
        for concept in load.concepts {
          let result = try take(concept)
          report.actions[result.action, default: 0] += 1
          try tell(Outcome(file: names[load.file] ?? load.file, concept: concept.concept, result: result))
        }
        report.changes.merge(load.changes, uniquingKeysWith: +)
      }
    }
    return report
  }

  /// Some concepts of a file on their way into the glossary.
  private struct Load: Sendable {
    let file: String
    var concepts: [ReadyConcept] = []
    /// What the reader of the file changed, behind its last concept.
    var changes: [ImportChange: Int] = [:]

    static let size = 256
  }

  private static func read(
    _ file: String, named name: String, _ options: ImportOptions, _ put: (Load) throws -> Void
  ) throws {
    let text = try GlossaryText(file: file, format: options.format, encoding: options.encoding)
    var load = Load(file: file)
    let changes = try read(text, file, named: name, options) { concept in
      load.concepts.append(ReadyConcept(concept, statesStatus: text.format.statesStatus))
      guard load.concepts.count == Load.size else { return }
      try put(load)
      load = Load(file: file)
    }
    load.changes = changes
    try put(load)
  }

  /// Reads one file; errors of its lines bear its name.
  private static func read(
    _ text: GlossaryText, _ file: String, named name: String, _ options: ImportOptions,
    _ body: (Concept) throws -> Void
  ) throws -> [ImportChange: Int] {
    var reader = text.format.reader(file: name, options.table)
    do {
      try reader.forEachConcept(of: text.next, body)
    } catch let error as TableError {
      throw WorkbenchError.badTable(file: file == "-" ? "standard input" : file, error)
    }
    return reader.report.changes
  }
}
