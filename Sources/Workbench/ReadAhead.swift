internal import Foundation
internal import Synchronization

/// What one thread makes while another takes it, in order, a few pieces waiting at a time.
final class ReadAhead<Piece: Sendable>: Sendable {
  private struct State {
    var waiting: [Result<Piece, any Error>?] = []
    var isStopped = false
  }

  /// What ends a thread whose pieces nobody wants any more.
  private struct Stopped: Error {}

  private let state = Mutex(State())
  /// Counts the pieces that may be put.
  private let room = DispatchSemaphore(value: 0)
  /// Counts the pieces that wait.
  private let ready = DispatchSemaphore(value: 0)
  private static var most: Int { 8 }

  /// Begins to make pieces on a thread of its own; `make` is given what takes a piece from it.
  init(_ make: @escaping @Sendable (_ put: (Piece) throws -> Void) throws -> Void) {
    for _ in 0..<Self.most { room.signal() }
    Thread.detachNewThread { [self] in
      do {
        try make(put)
        add(nil)
      } catch {
        add(.failure(error))
      }
    }
  }

  private func put(_ piece: Piece) throws {
    room.wait()
    if state.withLock(\.isStopped) { throw Stopped() }
    add(.success(piece))
  }

  private func add(_ piece: Result<Piece, any Error>?) {
    state.withLock { $0.waiting.append(piece) }
    ready.signal()
  }

  /// The next piece; nil behind the last one.
  ///
  /// Throws what stopped the thread that makes them.
  func next() throws -> Piece? {
    ready.wait()
    let piece = state.withLock { $0.waiting.removeFirst() }
    room.signal()
    return try piece?.get()
  }

  /// Wants no more pieces.
  func stop() {
    state.withLock { $0.isStopped = true }
    room.signal()
  }
}
