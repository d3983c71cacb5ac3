internal import Checks
internal import Synchronization

/// The checkers of one style, a thread one of them at a time.
///
/// A checker remembers the words that it has met, so it goes on with the next text rather than being made anew.
final class StyledChecker: Sendable {
  /// The style that they check by.
  let style: HouseStyle
  private let fresh: TextChecker
  private let idle = Mutex<[TextChecker]>([])

  init(_ checker: TextChecker, _ style: HouseStyle) {
    fresh = checker
    self.style = style
  }

  /// Lends a checker to some work.
  func use<Result>(_ work: (inout TextChecker) -> Result) -> Result {
    var checker = idle.withLock { $0.popLast() } ?? fresh
    let result = work(&checker)
    idle.withLock { $0.append(checker) }
    return result
  }
}
