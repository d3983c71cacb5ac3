internal import GlossaryStore
internal import Synchronization

/// The concept at which the review stands.
///
/// In memory while the page is served, since a change of the glossary has all that was made of it made again; written when the
/// server ends.
final class ReviewPosition: Sendable {
  private let store: GlossaryStore
  private let current: Mutex<String?>

  /// The place where the last review stopped.
  init(_ store: GlossaryStore) throws(GlossaryStoreError) {
    self.store = store
    current = Mutex(try store.reviewPosition())
  }

  /// The concept's id; nil where the review has not begun.
  var concept: String? { current.withLock { $0 } }

  /// Goes on to a concept.
  func move(to concept: String) { current.withLock { $0 = concept } }

  /// Writes it into the glossary, where that may be changed.
  func keep() throws(GlossaryStoreError) {
    if store.isWritable { try store.keepReviewPosition(concept) }
  }
}
