internal import Foundation
internal import Workbench

/// The terminal while a review has it: keys come one by one and are not shown, the screen is a second one that leaves the
/// first as it was.
///
/// Signals that end the program are held back and met between keys, so that the terminal is itself again in any case.
struct ReviewTerminal {
  /// What happened on the terminal.
  enum Event: Equatable {
    case keys([ReviewKey])
    case resized
    /// A signal asks the program to end.
    case ended(Int32)
  }

  /// How long an escape byte alone waits for a sequence to follow, and how often signals are looked for.
  private static let escapeWait: Int32 = 50
  private static let signalWait: Int32 = 200
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH]

  private let settings: termios
  private let mask: sigset_t
  private let held: sigset_t
  private var reader = ReviewKeyReader()

  /// Whether a person sits at both ends.
  static var isThere: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Whether colours are wanted (https://no-color.org).
  static var showsColour: Bool { (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty }

  /// Takes the terminal; `restore` gives it back.
  init() throws(WorkbenchError) {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in Self.signals { sigaddset(&held, signal) }
    var mask = sigset_t()
    pthread_sigmask(SIG_BLOCK, &held, &mask)
    var settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0 else { throw Self.failure }
    self.settings = settings
    self.mask = mask
    self.held = held
    var raw = settings
    cfmakeraw(&raw)
    guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw) == 0 else { throw Self.failure }
    show("\u{1B}[?1049h")
  }

  private static var failure: WorkbenchError {
    .cannotRead(file: "-", reason: String(cString: strerror(errno)))
  }

  /// Gives the terminal back as it was.
  func restore() {
    show("\u{1B}[?25h\u{1B}[?1049l")
    var settings = settings
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
    var mask = mask
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// Columns and rows.
  var size: (columns: Int, rows: Int) {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return (80, 24)
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Puts text on the screen.
  func show(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR, errno != EAGAIN { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }

  /// Waits for what comes next.
  mutating func next() -> Event {
    while true {
      if let event = signal() { return event }
      var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      if poll(&input, 1, reader.isWaiting ? Self.escapeWait : Self.signalWait) > 0 { return .keys(read()) }
      if reader.isWaiting { return .keys(reader.pause()) }
    }
  }

  /// A signal that came in the meantime.
  private func signal() -> Event? {
    var held = held
    var now = timespec()
    let signal = sigtimedwait(&held, nil, &now)
    return signal <= 0 ? nil : signal == SIGWINCH ? .resized : .ended(signal)
  }

  private mutating func read() -> [ReviewKey] {
    var buffer = [UInt8](repeating: 0, count: 1024)
    let count = buffer.withUnsafeMutableBytes { Foundation.read(STDIN_FILENO, $0.baseAddress, $0.count) }
    // Nobody is there any more.
    return count <= 0 ? [.interrupt] : reader.keys(Array(buffer[..<count]))
  }
}
