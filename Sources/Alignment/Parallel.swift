internal import Synchronization

/// How independent parts of work are done: one after the other, or on several cores.
package struct Parallel: Sendable {
  /// Calls the body once for each number below the count, in any order, and returns when all are done.
  package let forEach: @Sendable (_ count: Int, _ body: @Sendable (Int) -> Void) -> Void

  /// Parts that are done as this function does them.
  package init(forEach: @escaping @Sendable (_ count: Int, _ body: @Sendable (Int) -> Void) -> Void) {
    self.forEach = forEach
  }

  /// One part after the other.
  package static let serial = Parallel { count, body in for index in 0..<count { body(index) } }

  /// The results of so many pieces of work, in their order.
  package func map<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
    let results = Mutex<[Int: Result]>([:])
    forEach(count) { index in
      let result = body(index)
      results.withLock { $0[index] = result }
    }
    let found = results.withLock { $0 }
    return (0..<count).map { found[$0] ?? body($0) }
  }

  /// The results for all numbers below the count, taken in stretches of this size, in their order.
  package func map<Result: Sendable>(
    _ count: Int, stretches size: Int, _ body: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    map((count + size - 1) / size) { body($0 * size..<min(count, ($0 + 1) * size)) }
  }

  /// The results of two pieces of work that may go on beside each other.
  func both<A: Sendable, B: Sendable>(_ first: @Sendable () -> A, _ second: @Sendable () -> B) -> (A, B) {
    let results = Mutex<(first: A?, second: B?)>((nil, nil))
    forEach(2) { index in
      if index == 0 {
        let result = first()
        results.withLock { $0.first = result }
      } else {
        let result = second()
        results.withLock { $0.second = result }
      }
    }
    let (a, b) = results.withLock { $0 }
    return (a ?? first(), b ?? second())
  }
}
