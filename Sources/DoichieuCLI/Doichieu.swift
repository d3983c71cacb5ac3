package import ArgumentParser
internal import Workbench

/// The program: what it is called, and its commands.
package struct Doichieu: ParsableCommand {
  /// The commands and the version.
  package static let configuration = CommandConfiguration(
    commandName: "doichieu",
    abstract: "Sets Vietnamese beside Spanish: captions, terms, glossaries.",
    version: ProgramVersion.signature,
    subcommands: [
      AlignCommand.self, ExtractCommand.self, LookupCommand.self, AnnotateCommand.self,
      ConcordanceCommand.self, CheckCommand.self, NamesCommand.self, ImportCommand.self, ExportCommand.self,
      ValidateCommand.self, NormalizeCommand.self, ReviewCommand.self, ScoreCommand.self, StatsCommand.self,
      TrainCommand.self, ServeCommand.self,
    ])

  /// Stands before the message of a usage error.
  package static var _errorLabel: String { configuration.commandName ?? "doichieu" }

  /// The program before its arguments are read.
  package init() {}
}
