internal import ArgumentParser
internal import Workbench

/// Files that could not be read, each reported when it is met, while the work on the others goes on.
struct Failures {
  private(set) var count = 0

  /// Does a piece of work; reports input that can't be read and goes on, passes everything else on.
  mutating func collect(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch {
      guard let failure = Failure(error), failure.status == ExitStatus.unreadableInput else { throw error }
      failure.report()
      count += 1
    }
  }

  /// Ends the program with the status for unreadable input if there was any.
  func finish() throws {
    if count > 0 { throw ExitCode(ExitStatus.unreadableInput) }
  }
}
