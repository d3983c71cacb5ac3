internal import ArgumentParser
internal import GlossaryStore
internal import Terminology
internal import Workbench

/// `names`: the people whose spelling is settled.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Keeps the people whose spelling is settled, for check.",
    discussion: """
      A table has a person a line: the Vietnamese name with all of its diacritics, the Spanish spelling and perhaps a note, \
      parted by tabs. check reports other spellings of these people, whatever a text has more often.
      """,
    subcommands: [NamesImport.self, NamesExport.self, NamesList.self])
}

/// `names import`: people out of tables.
struct NamesImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes people out of tables into the glossary.")

  @Argument(help: ArgumentHelp("Tables; - for standard input.", valueName: "file"))
  var files: [String]

  @OptionGroup var common: CommonOptions

  func run() throws {
    let report = try SettledPeople(common.openGlossary().store).take(files: files)
    guard !common.quiet else { return }
    Console.report("\(report.added) added, \(report.changed) changed, \(report.known) known")
  }
}

/// `names export`: the people as a table.
struct NamesExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the people as a table that names import reads.")

  @Option(name: .shortAndLong, help: ArgumentHelp("The file (default: standard output).", valueName: "file"))
  var output: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let people = try SettledPeople(common.openGlossary().store)
    try OutputTarget(output).write { try people.write(to: &$0) }
  }
}

/// `names list`: the people for reading.
struct NamesList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists the people.")

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let people = try SettledPeople(global.openGlossary().store).all()
    var output = ByteOutput.standard
    switch global.format {
    case .table: try output.write(Self.table(people))
    case .tsv: try output.write(Self.rows(people))
    case .json:
      var list = JSONList()
      for person in people { try list.write(Entry(person), to: &output) }
      try list.finish(&output)
    case .jsonl: for person in people { try output.write(JSONText().bytes(Entry(person))) }
    }
    try output.flush()
  }

  private static func table(_ people: [SettledPerson]) -> String {
    if people.isEmpty { return "nobody's spelling is settled\n" }
    var table = TextTable([.wrapped("Vietnamese"), .wrapped("Spanish"), .wrapped("Note")])
    for person in people { table.append([person.vietnamese, person.spanish, person.note]) }
    return table.text(width: Console.width)
  }

  private static func rows(_ people: [SettledPerson]) -> String {
    let rows = people.map { [$0.vietnamese, $0.spanish, $0.note] }
    return ([["vi", "es", "note"]] + rows).map(TSVText.row).joined()
  }

  /// A person for programs.
  private struct Entry: Encodable {
    let vi: String
    let es: String
    let note: String?

    init(_ person: SettledPerson) {
      vi = person.vietnamese
      es = person.spanish
      note = person.note.isEmpty ? nil : person.note
    }
  }
}
