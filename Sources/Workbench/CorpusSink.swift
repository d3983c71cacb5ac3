package import GlossaryStore
internal import Synchronization

/// Gathers aligned documents on their way into the corpus, from any number of threads.
///
/// They are written some hundreds at a time: neither memory nor a lock on the glossary grows with their number.
package final class CorpusSink: Sendable {
  private struct State {
    var waiting: [CorpusDocument] = []
    var segments = 0
    var report = CorpusReport()
  }

  /// So many segments, or documents, are written at once.
  private static let batch = (segments: 20_000, documents: 500)

  private let store: GlossaryStore
  private let state = Mutex(State())

  /// A way into the corpus of this glossary.
  package init(_ store: GlossaryStore) {
    self.store = store
  }

  /// Takes a document; nil is passed over.
  package func add(_ document: CorpusDocument?) throws(WorkbenchError) {
    guard let document else { return }
    try state.withLock { state throws(WorkbenchError) in
      state.waiting.append(document)
      state.segments += document.segments.count
      guard state.segments >= Self.batch.segments || state.waiting.count >= Self.batch.documents else {
        return
      }
      try write(&state)
    }
  }

  /// Writes what is left, and tells what became of all documents.
  package func finish() throws(WorkbenchError) -> CorpusReport {
    try state.withLock { state throws(WorkbenchError) in
      try write(&state)
      return state.report
    }
  }

  private func write(_ state: inout State) throws(WorkbenchError) {
    if state.waiting.isEmpty { return }
    do { state.report.add(try store.addCorpus(state.waiting)) } catch { throw .glossary(error) }
    state.waiting = []
    state.segments = 0
  }
}
