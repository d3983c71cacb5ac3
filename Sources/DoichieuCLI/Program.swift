internal import ArgumentParser
internal import Foundation
internal import Workbench

/// Runs the program from its arguments to its exit status.
package enum Program {
  /// Reads the arguments, runs the command that they name, and reports what went wrong.
  ///
  /// - Parameter arguments: What stands behind the program's name.
  /// - Returns: The exit status.
  package static func run(_ arguments: [String]) -> Int32 {
    do {
      var command = try Doichieu.parseAsRoot(arguments)
      try command.run()
      return ExitStatus.done
    } catch let error as ExitCode {
      return error.rawValue
    } catch {
      return report(error)
    }
  }

  private static func report(_ error: any Error) -> Int32 {
    if let failure = Failure(error) {
      failure.report()
      return failure.status
    }
    let text = Doichieu.fullMessage(for: error)
    guard Doichieu.exitCode(for: error).isSuccess else {
      Console.write(text)
      return ExitStatus.wrongUse
    }
    return show(text)
  }

  /// Help and version: what was asked for, on standard output.
  private static func show(_ text: String) -> Int32 {
    do {
      var output = ByteOutput.standard
      try output.write(text + "\n")
      try output.flush()
      return ExitStatus.done
    } catch {
      return report(error)
    }
  }
}

/// The exit statuses of the program; 65 and 74 are those of sysexits.h.
enum ExitStatus {
  static let done: Int32 = 0
  static let findings: Int32 = 1
  static let wrongUse: Int32 = 2
  static let unreadableInput: Int32 = 65
  static let inputOutput: Int32 = 74
}
