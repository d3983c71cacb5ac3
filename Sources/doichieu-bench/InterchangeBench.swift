internal import ArgumentParser
internal import Foundation
internal import GlossaryStore
internal import Interchange
internal import Workbench

/// `interchange`: a generated glossary out of the store in each format and into a new one, with the memory it takes.
///
/// Where `xmllint`, lxml and Translate Toolkit are found, they read the same file. Each piece of work is a process of its own.
struct InterchangeBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interchange", abstract: "Export and import of a large glossary, beside other readers.")

  @Option(help: "How many concepts.")
  var concepts = 100_000

  @Option(
    help: ArgumentHelp(
      "The formats to be exported and imported again.", valueName: "formats"))
  var formats = "tbx,tsv"

  @Option(
    help: ArgumentHelp(
      "Keep the files in this folder, and use a glossary that is there.", valueName: "folder"))
  var keep: String?

  @Option(help: ArgumentHelp("Export this glossary.", visibility: .private))
  var export: String?

  @Option(help: ArgumentHelp("Import this file.", visibility: .private))
  var `import`: String?

  @Option(help: ArgumentHelp("Make this glossary.", visibility: .private))
  var generate: String?

  @Option(help: ArgumentHelp("The format, or the new glossary.", visibility: .private))
  var target: String?

  func run() throws {
    if let generate { return try generating(generate) }
    if let export, let target { return try exporting(export, as: target) }
    if let file = self.import, let target { return try importing(file, into: target) }
    let temporary = FileManager.default.temporaryDirectory.appendingPathComponent(
      "doichieu-bench-\(getpid())"
    ).path
    let folder = keep ?? temporary
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { if keep == nil { try? FileManager.default.removeItem(atPath: folder) } }
    let glossary = folder + "/glossary.sqlite"
    if !FileManager.default.fileExists(atPath: glossary) {
      // What this process holds counts as memory of those that it starts.
      _ = try MeasuredProcess(
        Self.program, ["interchange", "--generate", glossary, "--concepts", "\(concepts)"]
      ).run()
    }
    for format in formats.split(separator: ",").map(String.init) { try measure(format, glossary, folder) }
  }

  // MARK: - The work, each in a process of its own

  private func generating(_ glossary: String) throws {
    let generated = GeneratedGlossary(seed: 1)
    try GlossaryStore(path: glossary).importConcepts(.keepBoth) { take in
      for number in 0..<concepts { _ = try take(ReadyConcept(generated.concept(number), statesStatus: true)) }
    }
  }

  private func exporting(_ glossary: String, as name: String) throws {
    guard let format = ExportFormat(rawValue: name) else { throw ValidationError("no format \(name)") }
    let settings = Self.settings(glossary)
    let export = GlossaryExport(try settings.openGlossary(), ExportSelection(), settings: settings)
    try OutputFile(path: glossary + "." + name).write(isDurable: false) {
      _ = try export.write(as: format, to: &$0)
    }
  }

  private func importing(_ file: String, into glossary: String) throws {
    let work = GlossaryImport(try Self.settings(glossary).openGlossary(), ImportOptions())
    _ = try work.run([file]) { _ in }
  }

  private static func settings(_ glossary: String) -> Settings {
    var settings = Settings(glossary: glossary)
    settings.usesBuiltin = false
    return settings
  }

  // MARK: - Measuring

  private static var program: String {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
  }

  private func measure(_ format: String, _ glossary: String, _ folder: String) throws {
    let file = glossary + "." + format
    let export = try MeasuredProcess(Self.program, ["interchange", "--export", glossary, "--target", format])
      .run()
    export.show("interchange", format, work: "export")
    let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
    show("\(format): export", Double(size) / 1_000_000 / export.wall, "MB/s")
    show("\(format): export", Double(size) / 1_000_000 / export.processor, "MB/s of processor time")
    try others(file, format)
    let new = folder + "/new-\(format).sqlite"
    for ending in ["", "-journal"] { try? FileManager.default.removeItem(atPath: new + ending) }
    let figures = try MeasuredProcess(Self.program, ["interchange", "--import", file, "--target", new]).run()
    figures.show("interchange", format, work: "import")
    show("\(format): import", Double(concepts) / figures.wall, "concepts/s")
    show("\(format): import", Double(concepts) / figures.processor, "concepts/s of processor time")
    try? FileManager.default.removeItem(atPath: new)
  }

  private func show(_ measure: String, _ value: Double, _ unit: String) {
    Measurement(benchmark: "interchange", measure: measure, value: value, unit: unit).show()
  }

  /// Other programs that read XML, where they are installed.
  private func others(_ file: String, _ format: String) throws {
    guard format.hasPrefix("tbx") else { return }
    let readers = [
      ("xmllint", "xmllint --stream --noout --nonet \"$2\""),
      ("lxml", "python3 -c \"\(Self.lxml)\" \"$2\""),
      ("Translate Toolkit", "python3 -c \"\(Self.toolkit)\" \"$2\""),
    ]
    for (name, command) in readers {
      let process = MeasuredProcess("/bin/sh", ["-c", command, "sh", "", file])
      guard let figures = try? process.run() else { continue }
      figures.show("interchange", "\(name) on \(format)", work: "reading")
    }
  }

  private static let lxml = """
    from lxml import etree; import sys
    for _, e in etree.iterparse(sys.argv[1], load_dtd=False, no_network=True): e.clear()
    """

  private static let toolkit = """
    from translate.storage import tbx; import sys
    tbx.tbxfile(open(sys.argv[1], 'rb'), sourcelanguage='vi', targetlanguage='es')
    """
}
