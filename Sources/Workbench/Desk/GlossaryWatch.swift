internal import GlossaryStore
internal import Synchronization

/// Keeps what was made of a glossary until somebody changes the glossary, this program or another one.
package final class GlossaryWatch: Sendable {
  private let watch: ChangeWatch

  /// A watch on a glossary that is there.
  package init(_ path: String) throws(WorkbenchError) {
    do { watch = try ChangeWatch(path: path) } catch { throw .glossary(error) }
  }

  /// A number that is another one after every change.
  func stamp() throws(WorkbenchError) -> Int {
    do { return try watch.stamp() } catch { throw .glossary(error) }
  }
}

/// A value that is made of a glossary, and made again once the glossary has changed.
final class Watched<Value: Sendable>: Sendable {
  private let watch: GlossaryWatch
  private let made = Mutex<(stamp: Int, value: Value)?>(nil)
  private let make: @Sendable () throws(WorkbenchError) -> Value

  init(_ watch: GlossaryWatch, _ make: @escaping @Sendable () throws(WorkbenchError) -> Value) {
    self.watch = watch
    self.make = make
  }

  /// The value of the glossary as it is; who asks for a new one while it is being made waits for it.
  func value() throws(WorkbenchError) -> Value {
    let stamp = try watch.stamp()
    return try made.withLock { made throws(WorkbenchError) in
      if let known = made, known.stamp == stamp { return known.value }
      let value = try make()
      made = (stamp, value)
      return value
    }
  }
}
