internal import GRDB

/// Tells whether somebody has changed a glossary, this program or another one.
///
/// Its own connection, since SQLite counts the changes that others made.
package struct ChangeWatch: Sendable {
  private let store: GlossaryStore

  /// A watch on a glossary that is there.
  package init(path: String) throws(GlossaryStoreError) {
    store = try GlossaryStore(path: path, access: .readOnly)
  }

  /// Ends the watch.
  package func close() throws(GlossaryStoreError) { try store.close() }

  /// A number that is another one after every change; it costs some microseconds.
  package func stamp() throws(GlossaryStoreError) -> Int {
    try store.read { try Int.fetchOne($0.cachedStatement(sql: "PRAGMA data_version")) ?? 0 }
  }
}
