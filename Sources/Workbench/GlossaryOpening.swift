package import GlossaryStore
internal import Terminology

/// A user's glossary, ready to be asked.
package struct OpenedGlossary: Sendable {
  /// The glossary.
  package let store: GlossaryStore
  /// How many shipped concepts came into it just now; nil where they were there already or are not wanted.
  package let loadedConcepts: Int?

  /// A glossary that somebody has opened.
  package init(store: GlossaryStore, loadedConcepts: Int? = nil) {
    self.store = store
    self.loadedConcepts = loadedConcepts
  }
}

extension Settings {
  /// Opens the user's glossary, and makes it where there is none.
  ///
  /// The shipped glossaries are loaded into a new one, and again whenever they have changed, unless they are not
  /// wanted. A glossary that this user may not change is taken as it is.
  package func openGlossary(
    access: GlossaryStore.Access = .readWrite
  ) throws(WorkbenchError) -> OpenedGlossary {
    let store: GlossaryStore
    do { store = try GlossaryStore(path: glossary, access: access) } catch { throw .glossary(error) }
    guard usesBuiltin else { return OpenedGlossary(store: store, loadedConcepts: nil) }
    return OpenedGlossary(store: store, loadedConcepts: try loadBuiltin(into: store))
  }

  private func loadBuiltin(into store: GlossaryStore) throws(WorkbenchError) -> Int? {
    let tables = try DataFolder.find().tables()
    var count = 0
    do {
      let isLoaded = try store.loadBuiltin(fingerprint: tables.fingerprint) {
        let concepts = try tables.concepts()
        count = concepts.count
        return concepts
      }
      return isLoaded ? count : nil
    } catch GlossaryStoreError.readOnly {
      return nil
    } catch let error as GlossaryStoreError {
      throw .glossary(error)
    } catch let error as WorkbenchError {
      throw error
    } catch {
      throw .glossary(.failed(path: glossary, reason: "\(error)"))
    }
  }
}
