internal import Foundation
internal import TestSupport
internal import Testing

@Suite("Commands do what the case files say")
struct CommandTests {
  @Test("There are cases to run")
  func casesAreFound() {
    #expect(CommandCase.all.count > 20)
  }

  @Test("A case", arguments: CommandCase.all)
  func caseHolds(_ wanted: CommandCase) throws {
    let found = try BuiltProgram().run(wanted.command, input: wanted.input)
    // Bytes, since String == takes NFC and NFD for the same.
    let isOutputRight = found.output == Array(wanted.output.utf8)
    let areErrorsRight = found.errors == Array(wanted.errors.utf8)
    #expect(isOutputRight, "standard output was:\n\(found.text)")
    #expect(areErrorsRight, "standard error was:\n\(found.errorText)")
    #expect(found.status == wanted.status)
  }
}
