internal import GlossaryStore
internal import Interchange
internal import WebPage
internal import Workbench

/// An error as the user meets it: one line that says where, what and what was expected, and the exit status.
struct Failure: Hashable {
  let message: String
  let status: Int32

  private init(_ message: String, _ status: Int32) {
    self.message = message
    self.status = status
  }

  /// What an error of the work stands for; nil for errors of the command line, which has words of its own.
  init?(_ error: any Error) {
    switch error {
    case let error as WorkbenchError: self.init(error)
    case let error as GlossaryStoreError: self.init(error)
    case let error as ServerError: self.init(error.description, ExitStatus.inputOutput)
    case let error as ExportError: self.init(error.description, ExitStatus.unreadableInput)
    default: return nil
    }
  }

  private init(_ error: WorkbenchError) {
    switch error {
    case .cannotWrite: self.init(error.description, ExitStatus.inputOutput)
    case .outputClosed: self.init("", ExitStatus.done)
    case .noGlossaryPath: self.init(error.description, ExitStatus.wrongUse)
    case .glossary(let error): self.init(error)
    default: self.init(error.description, ExitStatus.unreadableInput)
    }
  }

  private init(_ error: GlossaryStoreError) {
    let status =
      switch error {
      case .notAGlossary, .damaged, .newerVersion, .olderVersion: ExitStatus.unreadableInput
      case .unknownConcept, .unknownTerm, .overtaken, .refused: ExitStatus.wrongUse
      case .cannotOpen, .locked, .readOnly, .diskFull, .failed: ExitStatus.inputOutput
      }
    self.init(error.description, status)
  }

  /// Says it on standard error.
  func report() {
    if !message.isEmpty { Console.report(message) }
  }
}
