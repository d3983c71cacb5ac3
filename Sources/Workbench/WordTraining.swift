internal import Alignment
internal import Foundation
internal import Synchronization

/// Runs the chains of the word aligner on several threads; the model is the same for any number of them.
struct WordTraining {
  private let aligner: WordAligner
  private let threads: Int

  /// Training with these sizes and priors.
  init(_ options: WordAligner.Options = WordAligner.Options(), threads: Int = 1) {
    aligner = WordAligner(options)
    self.threads = threads
  }

  /// Learns from a text.
  func train(_ corpus: WordCorpus, prior: LexicalPrior) -> WordModel {
    let count = aligner.options.chains
    let text = aligner.text(corpus, prior: prior)
    let work = Mutex((next: 0, sum: WordAligner.Chain()))
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, count))) { _ in
      while let number = work.withLock({ work -> Int? in
        work.next += 1
        return work.next <= count ? work.next - 1 : nil
      }) {
        let chain = aligner.chain(number, of: text)
        work.withLock { $0.sum.add(chain) }
      }
    }
    return aligner.model(of: work.withLock { $0.sum }, prior: prior)
  }
}
