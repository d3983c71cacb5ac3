internal import HTTPTypes
internal import NIOPosix
internal import Synchronization

/// Threads for work that takes time or waits for the disk; those that serve the network do neither.
final class WorkThreads: Sendable {
  private let pool: NIOThreadPool
  private let mostWaiting: Int
  private let waiting = Atomic(0)

  /// So many threads; work is turned away once so much of it waits.
  init(count: Int, mostWaiting: Int) {
    pool = NIOThreadPool(numberOfThreads: count)
    pool.start()
    self.mostWaiting = mostWaiting
  }

  /// Does some work and gives its result.
  func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
    let before = waiting.add(1, ordering: .relaxed).oldValue
    defer { waiting.subtract(1, ordering: .relaxed) }
    guard before < mostWaiting else {
      throw Problem(.serviceUnavailable, "busy", "too much work is waiting; try again")
    }
    return try await pool.runIfActive(work)
  }
}
