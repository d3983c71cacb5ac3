internal import BitextModel
package import GlossaryStore
internal import Synchronization
internal import Terminology
internal import TextCore

/// Lists the concepts of a glossary in the order of an alphabet.
package struct ConceptDesk: Sendable {
  /// In what order concepts are listed.
  package enum Order: String, CaseIterable, Sendable {
    /// The alphabet of their first terms in a language.
    case vi, es
    /// What they name.
    case kind
    /// As they came into the glossary.
    case id
  }

  /// A list as somebody asks for it.
  package struct List: Hashable, Sendable {
    /// Which concepts.
    package let filter: ConceptFilter
    /// In what order.
    package let order: Order
    /// The other way round.
    package let isDescending: Bool

    /// A list of the concepts that match.
    package init(_ filter: ConceptFilter, by order: Order, isDescending: Bool) {
      self.filter = filter
      self.order = order
      self.isDescending = isDescending
    }
  }

  private let store: GlossaryStore
  private let watch: GlossaryWatch
  private let sorted = SortedLists()

  /// A desk over a glossary.
  package init(_ store: GlossaryStore, _ watch: GlossaryWatch) {
    self.store = store
    self.watch = watch
  }

  /// A stretch of a list, and how long all of it is.
  ///
  /// The order of a list is found once and kept until the glossary changes; a million terms take some seconds.
  package func page(
    of list: List, offset: Int, limit: Int
  ) throws(WorkbenchError) -> (total: Int, concepts: [StoredConcept]) {
    do throws(GlossaryStoreError) {
      if list.order == .id {
        let rows = try store.rows(
          matching: list.filter, isDescending: list.isDescending, offset: offset, limit: limit)
        return (try store.count(matching: list.filter), try store.storedConcepts(rows: rows))
      }
    } catch {
      throw .glossary(error)
    }
    let rows = try rows(of: list)
    let stretch = Array(rows.dropFirst(offset).prefix(limit))
    do { return (rows.count, try store.storedConcepts(rows: stretch)) } catch { throw .glossary(error) }
  }

  private func rows(of list: List) throws(WorkbenchError) -> [Int64] {
    let stamp = try watch.stamp()
    if let known = sorted.rows(of: list, stamp) { return known }
    let rows: [Int64]
    do throws(GlossaryStoreError) {
      switch list.order {
      case .vi, .es:
        let language: Language = list.order == .vi ? .vietnamese : .spanish
        rows = Self.sorted(
          try store.listing(of: language, matching: list.filter), language, list.isDescending)
      case .kind, .id:
        let listed = try store.listingByKind(matching: list.filter)
        rows = Self.ordered(listed.map { (Array($0.text.utf8), $0.row) }, list.isDescending)
      }
    } catch {
      throw .glossary(error)
    }
    sorted.keep(rows, of: list, stamp)
    return rows
  }

  /// Concepts without a term in the language stand last.
  private static func sorted(_ listed: [ListedConcept], _ language: Language, _ isDescending: Bool) -> [Int64]
  {
    let collation = Collation(language)
    let named = listed.filter { !$0.text.isEmpty }.map { (collation.key(of: $0.text), $0.row) }
    return ordered(named, isDescending) + listed.filter(\.text.isEmpty).map(\.row)
  }

  private static func ordered(_ keys: [(key: [UInt8], row: Int64)], _ isDescending: Bool) -> [Int64] {
    let rising = keys.sorted { one, other in
      one.key == other.key ? one.row < other.row : one.key.lexicographicallyPrecedes(other.key)
    }
    return isDescending ? rising.reversed().map(\.row) : rising.map(\.row)
  }
}

/// The orders of the lists that were asked for last.
private final class SortedLists: Sendable {
  /// So many lists are kept: who pages through one asks for it again and again.
  private static let most = 4

  private struct Entry {
    let list: ConceptDesk.List
    let stamp: Int
    let rows: [Int64]
  }

  private let entries = Mutex<[Entry]>([])

  func rows(of list: ConceptDesk.List, _ stamp: Int) -> [Int64]? {
    entries.withLock { entries in entries.first { $0.list == list && $0.stamp == stamp }?.rows }
  }

  func keep(_ rows: [Int64], of list: ConceptDesk.List, _ stamp: Int) {
    entries.withLock { entries in
      entries.removeAll { $0.list == list || $0.stamp != stamp }
      entries.append(Entry(list: list, stamp: stamp, rows: rows))
      if entries.count > Self.most { entries.removeFirst() }
    }
  }
}
