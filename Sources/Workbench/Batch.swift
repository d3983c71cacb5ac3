internal import Alignment
internal import Foundation
internal import GlossaryStore
internal import Synchronization

/// Aligns many pages and pairs of documents, one file of output each, on all cores.
///
/// Memory does not grow with their number: what was found is written and forgotten.
package struct Batch: Sendable {
  private let pages: PageWork
  private let documents: DocumentWork
  private let format: BitextFormat
  private let folder: String
  private let corpus: CorpusSink?
  private let leastScore: Double
  private let json = JSONText()

  /// What happens while a batch runs; told one at a time.
  package enum Event: Sendable {
    /// A page or a pair of documents is done; so many are.
    case done(Int)
    /// One could not be read; the rest goes on.
    case failed(WorkbenchError)
  }

  /// Work that writes into a folder, which is made where it is missing.
  ///
  /// - Parameters:
  ///   - knowledge: What is known of the languages.
  ///   - options: How pairs of documents are aligned.
  ///   - encoding: The encoding of all files, where it is known.
  ///   - linking: How words are linked; nil where they are not.
  ///   - format: What is written.
  ///   - folder: Where it is written.
  ///   - corpus: Where what belongs together is kept; nil where it is not.
  /// - Throws: Where the folder cannot be made.
  package init(
    _ knowledge: KnowledgeSource, _ options: DocumentOptions = DocumentOptions(), encoding: String? = nil,
    linking: LinkedDocuments? = nil, format: BitextFormat = .json, folder: String,
    corpus: CorpusSink? = nil
  ) throws(WorkbenchError) {
    pages = PageWork(knowledge, encoding: encoding)
    var options = options
    options.findsTerms = format == .json
    // The cores are busy with other entries of the list.
    documents = DocumentWork(knowledge, options, encoding: encoding, linking: linking, parallel: .serial)
    self.format = format
    self.folder = folder
    self.corpus = corpus
    leastScore = options.leastScore
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(file: folder, reason: SystemReason.text(error))
    }
  }

  /// Aligns what a list names, and counts what was written.
  ///
  /// Files that can't be read are told; the first output that can't be written stops the work.
  package func run(
    _ entries: [BatchList.Entry], cores: Int = ProcessInfo.processInfo.activeProcessorCount,
    _ tell: @escaping @Sendable (Event) -> Void
  ) throws(WorkbenchError) -> Int {
    let queue = BatchQueue(entries, tell)
    DispatchQueue.concurrentPerform(iterations: max(1, min(cores, entries.count))) { _ in
      while let entry = queue.next() { queue.finish(outcome(of: entry)) }
    }
    return try queue.written()
  }

  private func outcome(of entry: BatchList.Entry) -> BatchQueue.Outcome {
    let path = folder + "/" + entry.name + "." + format.rawValue
    do {
      try write(entry.input, to: OutputFile(path: path))
      return .written
    } catch let error as WorkbenchError {
      switch error {
      case .cannotWrite, .glossary: return .stopped(error)
      default: return .unreadable(error)
      }
    } catch {
      return .stopped(.cannotWrite(file: path, reason: "\(error)"))
    }
  }

  private func write(_ input: BatchList.Input, to file: OutputFile) throws {
    switch input {
    case .page(let path):
      let page = try pages.align(file: path)
      try file.write(isDurable: false) { try $0.write(json.bytes(page)) }
      try corpus?.add(CorpusDocument(page, leastScore: leastScore))
    case .documents(let first, let second):
      let aligned = try documents.align(first, second)
      try file.write(isDurable: false) { try format.write(aligned, to: &$0) }
      try corpus?.add(CorpusDocument(aligned))
    }
  }
}

/// Hands the entries to the threads, and gathers what became of them.
private final class BatchQueue: Sendable {
  enum Outcome {
    case written
    case unreadable(WorkbenchError)
    case stopped(WorkbenchError)
  }

  private struct State {
    var next = 0
    var written = 0
    var fatalError: WorkbenchError?
  }

  private let entries: [BatchList.Entry]
  private let tell: @Sendable (Batch.Event) -> Void
  private let state = Mutex(State())

  init(_ entries: [BatchList.Entry], _ tell: @escaping @Sendable (Batch.Event) -> Void) {
    self.entries = entries
    self.tell = tell
  }

  /// How many were written; throws what stopped the work.
  func written() throws(WorkbenchError) -> Int {
    let (written, fatalError) = state.withLock { ($0.written, $0.fatalError) }
    if let fatalError { throw fatalError }
    return written
  }

  func next() -> BatchList.Entry? {
    state.withLock { state in
      guard state.fatalError == nil, state.next < entries.count else { return nil }
      state.next += 1
      return entries[state.next - 1]
    }
  }

  func finish(_ outcome: Outcome) {
    state.withLock { state in
      switch outcome {
      case .written:
        state.written += 1
        tell(.done(state.written))
      case .unreadable(let error): tell(.failed(error))
      case .stopped(let error): state.fatalError = state.fatalError ?? error
      }
    }
  }
}
