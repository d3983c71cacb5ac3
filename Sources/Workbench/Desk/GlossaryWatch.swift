internal import Foundation
internal import GlossaryStore
internal import Synchronization

/// Keeps what was made of a glossary until somebody changes the glossary, this program or another one.
package final class GlossaryWatch: Sendable {
  private let watch: ChangeWatch

  /// A watch on a glossary that is there.
  package init(_ path: String) throws(WorkbenchError) {
    do { watch = try ChangeWatch(path: path) } catch { throw .glossary(error) }
  }

  /// Ends the watch; what was made of the glossary is not to be asked for any more.
  package func close() throws(WorkbenchError) {
    do { try watch.close() } catch { throw .glossary(error) }
  }

  /// A number that is another one after every change.
  func stamp() throws(WorkbenchError) -> Int {
    do { return try watch.stamp() } catch { throw .glossary(error) }
  }
}

/// A value that is made of a glossary, and made again once the glossary has changed.
///
/// Only the first who asks waits for it. Later ones get the last value while the next is being made: what somebody accepted
/// counts for the texts of a moment later.
final class Watched<Value: Sendable>: Sendable {
  private struct State {
    var made: (stamp: Int, value: Value)?
    var isMaking = false
  }

  private let watch: GlossaryWatch
  private let state = Mutex(State())
  private let make: @Sendable () throws(WorkbenchError) -> Value

  init(_ watch: GlossaryWatch, _ make: @escaping @Sendable () throws(WorkbenchError) -> Value) {
    self.watch = watch
    self.make = make
  }

  /// The value, of the glossary as it is or was a moment ago.
  func value() throws(WorkbenchError) -> Value {
    let stamp = try watch.stamp()
    let (value, isOld) = try state.withLock { state throws(WorkbenchError) in
      if let made = state.made {
        let isOld = made.stamp != stamp && !state.isMaking
        if isOld { state.isMaking = true }
        return (made.value, isOld)
      }
      let value = try make()
      state.made = (stamp, value)
      return (value, false)
    }
    if isOld { DispatchQueue.global().async { self.renew(stamp) } }
    return value
  }

  /// Makes the value again; where that fails the last one stays until the next attempt.
  private func renew(_ stamp: Int) {
    let value = try? make()
    state.withLock { state in
      state.isMaking = false
      if let value { state.made = (stamp, value) }
    }
  }
}
