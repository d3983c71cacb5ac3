internal import ArgumentParser
internal import Foundation
internal import GlossaryStore
internal import Workbench

/// A review on the terminal: draws the session, hands it the keys.
struct ReviewLoop {
  private let desk: ReviewDesk

  init(_ desk: ReviewDesk) {
    self.desk = desk
  }

  /// Runs until the person leaves, or a signal asks for it.
  func run() throws {
    var session = try desk.session()
    var terminal = try ReviewTerminal()
    let signal = run(&session, &terminal)
    terminal.restore()
    if let signal { throw ExitCode(128 + signal) }
  }

  /// The signal that ended it; nil where the person left.
  private func run(_ session: inout ReviewSession, _ terminal: inout ReviewTerminal) -> Int32? {
    let style = ReviewStyle(usesColour: ReviewTerminal.showsColour)
    while session.mode != .finished {
      let size = terminal.size
      terminal.show(ReviewScreen(session, columns: size.columns, rows: size.rows, style: style).text)
      switch terminal.next() {
      case .keys(let keys): for key in keys where session.mode != .finished { desk.press(key, &session) }
      case .resized: break
      case .ended(let signal): return signal
      }
    }
    return nil
  }
}
