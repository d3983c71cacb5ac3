internal import Foundation
internal import Synchronization

/// What is said on standard error, and what is known of the terminal.
///
/// Failures to write there are passed over: there is nowhere left to report them.
enum Console {
  /// A message of the program, one line.
  static func report(_ message: String) { write("doichieu: " + message) }

  /// Text as it is, with a line end.
  static func write(_ text: String) { put(text + "\n") }

  fileprivate static func put(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// How many columns a table may fill: those of the terminal, or 100 where there is none.
  static var width: Int {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return 100 }
    return max(40, Int(size.ws_col))
  }

  /// Whether somebody reads standard output on a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard output takes colours: a terminal, and nobody said no (https://no-color.org).
  static var showsColour: Bool {
    isTerminal && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
  }

  fileprivate static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }
}

/// A line on the terminal that says how far a long piece of work has come; silent where nobody watches.
final class ProgressLine: Sendable {
  private let total: Int?
  private let isShown: Bool
  private let lastShown: Mutex<ContinuousClock.Instant>
  private static let interval = Duration.milliseconds(100)

  init(total: Int?, isQuiet: Bool) {
    self.total = total
    isShown = !isQuiet && Console.showsProgress
    lastShown = Mutex(ContinuousClock.now)
  }

  /// Shows the count, unless it was shown a moment ago.
  func show(_ count: Int) {
    guard isShown else { return }
    lastShown.withLock { last in
      let now = ContinuousClock.now
      guard now - last >= Self.interval else { return }
      last = now
      Console.put("\r\(count)" + (total.map { " of \($0)" } ?? ""))
    }
  }

  /// Takes the line away, so that something else can be said.
  func clear() {
    if isShown { Console.put("\r\u{1B}[K") }
  }
}
