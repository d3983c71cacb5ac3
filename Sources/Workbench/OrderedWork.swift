internal import Foundation
internal import Synchronization

/// Numbered pieces of work that threads make beside each other and that are taken in their order, a few waiting at a time.
final class OrderedWork<Piece: Sendable>: Sendable {
  private struct State {
    var begun = 0
    var count: Int
    /// What is made and not taken yet.
    var waiting: [Int: Result<Piece, any Error>] = [:]
  }

  private let state: Mutex<State>
  /// Counts the pieces that may be begun.
  private let room = DispatchSemaphore(value: 0)
  /// Counts the pieces that were made.
  private let made = DispatchSemaphore(value: 0)

  private init(count: Int) {
    state = Mutex(State(count: count))
  }

  /// Makes so many pieces and takes each on the thread that called.
  ///
  /// - Parameters:
  ///   - count: How many pieces there are.
  ///   - threads: How many threads make them.
  ///   - maker: Gives a thread what it makes its pieces with.
  ///   - take: Takes a piece.
  /// - Throws: What `take` throws, or the error of the first piece that could not be made.
  static func run(
    _ count: Int, threads: Int, maker: @escaping @Sendable () throws -> (Int) throws -> Piece,
    take: (Piece) throws -> Void
  ) throws {
    let work = OrderedWork(count: count)
    for _ in 0..<threads { Thread.detachNewThread { work.make(maker) } }
    for _ in 0..<threads * 2 { work.room.signal() }
    defer { work.end(threads) }
    for number in 0..<count {
      let piece = work.piece(number)
      work.room.signal()
      try take(piece.get())
    }
  }

  private func make(_ maker: () throws -> (Int) throws -> Piece) {
    let body = Result { try maker() }
    while let number = next() {
      let piece = Result { try body.get()(number) }
      state.withLock { $0.waiting[number] = piece }
      made.signal()
    }
  }

  private func next() -> Int? {
    room.wait()
    return state.withLock { state in
      guard state.begun < state.count else { return nil }
      state.begun += 1
      return state.begun - 1
    }
  }

  private func piece(_ number: Int) -> Result<Piece, any Error> {
    while true {
      if let piece = state.withLock({ $0.waiting.removeValue(forKey: number) }) { return piece }
      made.wait()
    }
  }

  /// Begins no more pieces and lets the threads go.
  private func end(_ threads: Int) {
    state.withLock { $0.count = 0 }
    for _ in 0..<threads { room.signal() }
  }
}
