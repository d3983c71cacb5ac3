internal import ArgumentParser
internal import Workbench

/// The options that every command has, and the usual formats.
struct GlobalOptions: ParsableArguments {
  @Option(help: "How to print the results.")
  var format = OutputFormat.table

  @OptionGroup var common: CommonOptions

  /// Whether standard error is for failures only.
  var quiet: Bool { common.quiet }

  /// The options as settings of the work.
  func settings() throws(WorkbenchError) -> Settings { try common.settings() }

  /// Opens the glossary; says so where the shipped glossaries came into it.
  func openGlossary() throws(WorkbenchError) -> OpenedGlossary { try common.openGlossary() }
}

/// The options that every command has, whatever its formats are.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The glossary (default: $DOICHIEU_GLOSSARY, else glossary.sqlite in the folder for your data).",
      valueName: "file"))
  var glossary: String?

  @Flag(help: "Say nothing on standard error but what went wrong.")
  var quiet = false

  @Flag(help: "Leave out the glossaries that come with the program.")
  var noBuiltin = false

  @Flag(help: "Leave out the lexicon that comes with the program and ICU's names of countries and months.")
  var noLexicon = false

  @Option(
    help: ArgumentHelp("The encoding of the input, where it cannot be found out.", valueName: "name"))
  var encoding: String?

  /// The options as settings of the work.
  func settings() throws(WorkbenchError) -> Settings {
    var settings = Settings(glossary: try path())
    settings.usesBuiltin = !noBuiltin
    settings.usesLexicon = !noLexicon
    settings.encoding = encoding
    return settings
  }

  private func path() throws(WorkbenchError) -> String {
    if let glossary { return glossary }
    return try Settings.standardGlossary()
  }

  /// Opens the glossary; says so where the shipped glossaries came into it.
  func openGlossary() throws(WorkbenchError) -> OpenedGlossary {
    let settings = try settings()
    let opened = try settings.openGlossary()
    if let count = opened.loadedConcepts, !quiet {
      Console.report("loaded \(count) concepts that come with the program into \(settings.glossary)")
    }
    return opened
  }
}
