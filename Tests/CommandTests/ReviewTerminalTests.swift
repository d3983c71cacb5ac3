internal import Foundation
internal import TestSupport
internal import Testing

/// A pseudo-terminal with the program behind it.
private final class Terminal {
  private let master: Int32
  private let slave: Int32
  private var seen: [UInt8] = []
  private let before: termios

  init() throws {
    var master: Int32 = 0
    var slave: Int32 = 0
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&master, &slave, nil, nil, &size) == 0)
    self.master = master
    self.slave = slave
    var settings = termios()
    tcgetattr(slave, &settings)
    before = settings
  }

  deinit {
    close(master)
    close(slave)
  }

  /// The path that the program opens.
  var path: String { String(cString: ttyname(slave)) }

  /// Whether the program left the terminal as it was.
  var isRestored: Bool {
    var settings = termios()
    tcgetattr(slave, &settings)
    return settings.c_lflag == before.c_lflag && settings.c_iflag == before.c_iflag
      && settings.c_oflag == before.c_oflag
  }

  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// Reads until the text has been shown since the last time; false when it does not come.
  func shows(_ text: String, within seconds: Double = 30) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      if let range = Data(seen).range(of: Data(text.utf8)) {
        seen.removeSubrange(..<range.upperBound)
        return true
      }
      var input = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&input, 1, 200) > 0 else { continue }
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = buffer.withUnsafeMutableBytes { read(master, $0.baseAddress, $0.count) }
      if count > 0 { seen += buffer[..<count] }
    }
    return false
  }
}

// One at a time: `ptsname` has one buffer for all threads.
@Suite("The review on a terminal", .serialized, .timeLimit(.minutes(5)))
struct ReviewTerminalTests {
  private static let page = """
    Đại sứ Lê Văn Hòa phát biểu. (Ảnh: N.K)
    El embajador Le Van Hoa habla. (Foto: N.K)

    """

  private let program: BuiltProgram
  private let terminal: Terminal

  init() throws {
    program = try BuiltProgram()
    terminal = try Terminal()
    let made = try program.run(
      "doichieu extract --into --quiet --no-builtin --no-lexicon -", input: Self.page)
    try #require(made.status == 0)
  }

  private func review() throws -> Process {
    try program.start(
      "exec doichieu review --no-builtin < \(terminal.path) > \(terminal.path)", suffix: "review")
  }

  private func listing() throws -> String {
    try program.run("doichieu export --quiet --no-builtin --to tsv --reviewed-only | cut -f 1,2").text
  }

  @Test("Keys accept, edit with Vietnamese letters and undo; the terminal is itself again")
  func keys() throws {
    let process = try review()
    #expect(terminal.shows("embajador"))
    terminal.type("a")
    #expect(terminal.shows("Le Van Hoa"))
    terminal.type("\u{1B}[Ae")
    #expect(terminal.shows("vi> "))
    // As an input method sends it: a letter, then its marks; and a letter too many.
    terminal.type("\u{15}Le\u{302} Va\u{306}n Hoa\u{300}ngx\u{7F}\r")
    #expect(terminal.shows("edited c"))
    terminal.type("auu")
    #expect(terminal.shows("undone: edit"))
    terminal.type("q")
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(terminal.isRestored)
    #expect(try listing() == "vi\tes\nĐại sứ\tembajador\n")
  }

  @Test("A signal ends it, and the terminal is itself again", arguments: [SIGTERM, SIGHUP])
  func signal(_ signal: Int32) throws {
    let process = try review()
    #expect(terminal.shows("embajador"))
    #expect(!terminal.isRestored)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationStatus == 128 + signal)
    #expect(terminal.isRestored)
  }
}
