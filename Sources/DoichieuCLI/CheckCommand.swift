internal import ArgumentParser
internal import BitextModel
internal import Interchange
internal import Workbench

/// `check`: names and diacritics of texts, and what is wrong with them.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks names and diacritics in texts of both languages.",
    usage: """
      doichieu check <file> ... [<options>]
      doichieu check --documents <vi> <es> [<options>]
      doichieu check --init
      """,
    discussion: """
      A file is a text in one language, a page with both, records (.jsonl: {"id", "vi", "es"} or {"id", "lines": [{"n", "vi", \
      "es"}]}), a table of pairs (.tsv), a translation memory (.tmx), catalogues (.po, .mo, the Vietnamese one first) or a pair \
      of subtitles (.srt, .vtt); - is standard input: records where it begins with {, else a text. Spellings are compared within \
      a record or a file; long texts are read in stretches.

      Lines count from 1, columns are Unicode scalars of the line from 0. The exit status is 1 where anything was found.

      The file doichieu.toml beside a text or in a folder above says how a house writes; --init makes one. People whose \
      spelling is settled are those of the glossary: see names.
      """)

  @Argument(help: ArgumentHelp("Texts, pages, records, pairs; - for standard input.", valueName: "file"))
  var files: [String] = []

  @Flag(
    help: "The files are documents: a Vietnamese one and its Spanish counterpart, one pair behind the other.")
  var documents = false

  @Option(help: ArgumentHelp("All of the texts are in this language: vi or es.", valueName: "language"))
  var side: TextSide?

  @Option(help: "How to print the findings (default: table; of --names jsonl where no terminal is).")
  var format: CheckFormat?

  @Option(name: .shortAndLong, help: ArgumentHelp("The file (default: standard output).", valueName: "file"))
  var output: String?

  @Option(help: "The language of the page that --format html writes.")
  var lang = ReportLanguage.en

  @Flag(help: "List the people of the texts with their spellings instead.")
  var names = false

  @Option(help: ArgumentHelp("Only findings of these categories, parted by commas.", valueName: "category"))
  var only: CategoryList?

  @Option(help: ArgumentHelp("No findings of these categories.", valueName: "category"))
  var off: CategoryList?

  @Flag(help: "Check terms as well.")
  var terms = false

  @Option(
    help: ArgumentHelp(
      "How the house writes (default: doichieu.toml beside a file or above).", valueName: "file"))
  var config: String?

  @Flag(name: .customLong("init"), help: "Write a doichieu.toml that explains all keys, and check nothing.")
  var makesConfig = false

  @Flag(help: "Write the suggestions that are certain into the files; print the findings that are left.")
  var fix = false

  @Flag(help: "With --fix, show what would be written and write nothing.")
  var dryRun = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if makesConfig {
      if !files.isEmpty { throw ValidationError("--init checks no files.") }
      return
    }
    if files.isEmpty { throw ValidationError("Name a file, or - for standard input.") }
    if dryRun, !fix { throw ValidationError("--dry-run is for --fix.") }
    if fix, names { throw ValidationError("--fix goes without --names.") }
    if fix, files.contains("-") {
      throw ValidationError("--fix needs files: standard input can't be written.")
    }
    if names, let format, format.people == nil {
      throw ValidationError("--names prints table, jsonl, json or tsv.")
    }
  }

  func run() throws {
    if makesConfig { return try HouseStyleFile(path: config ?? HouseStyleFile.name).write() }
    let inputs = try CheckInputs(files, areDocuments: documents)
    var checking = try Checking(
      common.settings(), selection, side: side?.language, config: config.map(HouseStyleFile.init))
    var failures = Failures()
    let found = try names ? list(inputs, &checking, &failures) : check(inputs, &checking, &failures)
    try failures.finish()
    if found { throw ExitCode(ExitStatus.findings) }
  }

  private var selection: CheckSelection {
    var selection = CheckSelection()
    selection.only = only?.categories ?? []
    selection.without = off?.categories ?? []
    selection.includesTerms = terms
    return selection
  }

  /// Prints the findings, and tells whether there are any.
  private func check(_ inputs: CheckInputs, _ checking: inout Checking, _ failures: inout Failures) throws
    -> Bool
  {
    let progress = ProgressLine(total: nil, isQuiet: common.quiet)
    var findings = FindingOutput(format ?? .table, lang)
    var fixing = Fixing()
    var checked = 0
    let target = fix && dryRun ? OutputTarget("/dev/null") : OutputTarget(output)
    try target.write { output in
      try checking.run(inputs) { event in
        progress.clear()
        switch event {
        case .checked(let document):
          checked += 1
          for found in document.findings where !(fix && fixing.takes(found)) {
            try findings.write(found.reported, to: &output)
          }
        case .failed(let error): try failures.collect { throw error }
        }
        progress.show(checked)
      }
      progress.clear()
      // Of a table that nothing was checked for there is nothing to say.
      if checked > 0 || (format ?? .table) != .table { try findings.finish(&output) }
    }
    if fix { try apply(fixing, left: findings.count) }
    return findings.count > 0 || (dryRun && fixing.fixedCount > 0)
  }

  private func apply(_ fixing: Fixing, left: Int) throws {
    if dryRun {
      var output = ByteOutput.standard
      for file in fixing.files {
        try DiffText(usesColour: Console.showsColour).write(fixing.diff(of: file), file, to: &output)
      }
      try output.flush()
    } else {
      for file in fixing.files { try fixing.fix(file) }
    }
    guard !common.quiet else { return }
    let verb = dryRun ? "would be fixed" : "fixed"
    Console.report(
      "\(Count.text(fixing.fixedCount, "finding")) \(verb) in \(Count.text(fixing.files.count, "file")), \(left) left to you"
    )
  }

  /// Prints the people, and tells whether anything was wrong: nothing is.
  private func list(_ inputs: CheckInputs, _ checking: inout Checking, _ failures: inout Failures) throws
    -> Bool
  {
    var people = PeopleOutput(format?.people ?? (Console.isTerminal ? .table : .jsonl))
    try OutputTarget(output).write { output in
      try checking.run(inputs) { event in
        switch event {
        case .checked(let document): try people.write(document, to: &output)
        case .failed(let error): try failures.collect { throw error }
        }
      }
      try people.finish(&output)
    }
    return false
  }
}

/// A language of texts, on the command line.
enum TextSide: String, CaseIterable, ExpressibleByArgument {
  case vi, es

  /// The language.
  var language: Language { self == .vi ? .vietnamese : .spanish }
}

/// Categories of findings, parted by commas.
struct CategoryList: ExpressibleByArgument {
  let categories: Set<FindingCategory>

  init?(argument: String) {
    let names = argument.split(separator: ",").map { FindingCategory(rawValue: String($0)) }
    let known = names.compactMap(\.self)
    guard !known.isEmpty, known.count == names.count else { return nil }
    categories = Set(known)
  }

  static var allValueStrings: [String] { FindingCategory.allCases.map(\.rawValue) }
}
