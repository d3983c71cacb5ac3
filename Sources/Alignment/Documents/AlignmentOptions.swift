internal import Synchronization

/// What the user says of two documents, and how the work may be spread.
package struct AlignmentOptions: Sendable {
  /// Whether the order of both texts is known to be the same.
  package var isMonotone = false
  /// How independent parts of the work are done.
  package var parallel = Parallel.serial

  /// Options that look for moved blocks and use one core.
  package init() {}
}

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
