internal import HTTPTypes
internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// Threads for work that takes time or waits for the disk; those that serve the network do neither.
final class WorkThreads: Sendable {
  private let pool: NIOThreadPool
  private let mostWaiting: Int
  private let limit: TimeAmount?
  private let waiting = Atomic(0)

  /// So many threads; work is turned away once so much of it waits.
  ///
  /// Nobody waits longer than the limit, where there is one; questions to the glossary are short by themselves.
  init(count: Int, mostWaiting: Int, limit: TimeAmount? = nil) {
    pool = NIOThreadPool(numberOfThreads: count)
    pool.start()
    self.mostWaiting = mostWaiting
    self.limit = limit
  }

  /// Does some work and gives its result; the work itself goes on where it takes too long.
  func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
    let before = waiting.add(1, ordering: .relaxed).oldValue
    guard before < mostWaiting else {
      waiting.subtract(1, ordering: .relaxed)
      throw Problem(.serviceUnavailable, "busy", "too much work is waiting; try again")
    }
    return try await withCheckedThrowingContinuation { continuation in
      let answer = FirstAnswer(continuation)
      pool.submit { state in
        if state == .active { answer.give(Swift.Result { try work() }) }
        self.waiting.subtract(1, ordering: .relaxed)
      }
      if let limit { answer.giveUp(after: limit) }
    }
  }
}

/// What somebody waits for: the result, or that it takes too long, whichever comes first.
private final class FirstAnswer<Value: Sendable>: Sendable {
  private let waiting: Mutex<CheckedContinuation<Value, any Error>?>
  private let alarm = Mutex<Scheduled<Void>?>(nil)

  init(_ continuation: CheckedContinuation<Value, any Error>) {
    waiting = Mutex(continuation)
  }

  func give(_ result: Result<Value, any Error>) {
    let continuation = waiting.withLock { waiting in
      defer { waiting = nil }
      return waiting
    }
    alarm.withLock { $0?.cancel() }
    continuation?.resume(with: result)
  }

  func giveUp(after limit: TimeAmount) {
    let problem = Problem(
      .serviceUnavailable, "too-long", "this takes longer than a page can wait; use the command line")
    let scheduled = MultiThreadedEventLoopGroup.singleton.next().scheduleTask(in: limit) {
      self.give(.failure(problem))
    }
    alarm.withLock { $0 = scheduled }
  }
}
