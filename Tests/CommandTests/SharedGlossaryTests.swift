internal import Foundation
internal import TestSupport
internal import Testing

@Suite("Several programs use one glossary")
struct SharedGlossaryTests {
  private static let bare = "--no-builtin --no-lexicon"
  private static let commands = [
    "p01_amistad_cuba", "p02_tribunal_supremo", "p03_aduanas_china", "p04_congreso_cao_bang",
  ].map { "doichieu extract --into --quiet \(bare) $CORPUS/pages/\($0).txt" }
  private static let stats = "doichieu stats --no-builtin --format tsv"

  @Test("Those that write at once lose nothing")
  func writersWait() throws {
    let together = try BuiltProgram()
    let processes = try Self.commands.enumerated().map { try together.start($1, suffix: "\($0)") }
    for process in processes { process.waitUntilExit() }
    let oneByOne = try BuiltProgram()
    for command in Self.commands { #expect(try oneByOne.run(command).status == 0) }

    #expect(processes.map(\.terminationStatus) == Self.commands.map { _ in 0 })
    #expect(try together.run(Self.stats).text.contains("candidate"))
    #expect(try together.run(Self.stats).text == oneByOne.run(Self.stats).text)
  }

  /// SQLite's lock bytes begin at 1 GiB (sqlite.org/fileformat2.html, "The Lock-Byte Page"); a lock on them is what
  /// another program's long transaction looks like.
  @Test("One that finds the glossary locked waits, then says so and changes nothing", .timeLimit(.minutes(2)))
  func lockedGlossaryIsReported() throws {
    let program = try BuiltProgram()
    #expect(try program.run("doichieu stats --no-builtin --quiet").status == 0)
    let before = try program.folder.read("glossary.sqlite")
    let file = open(program.folder.file("glossary.sqlite"), O_RDWR)
    defer { close(file) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_start = 0x4000_0000
    lock.l_len = 512
    try #require(fcntl(file, F_SETLK, &lock) == 0)

    let found = try program.run(
      "doichieu extract --into \(Self.bare) $CORPUS/pages/p01_amistad_cuba.txt >/dev/null")

    #expect(found.status == 74)
    #expect(
      found.errorText
        == "doichieu: glossary.sqlite: another program is writing to the glossary; try again when it is done\n"
    )
    #expect(try program.folder.read("glossary.sqlite") == before)
  }
}
