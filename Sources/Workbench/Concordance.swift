internal import BitextModel
package import GlossaryStore

/// Searches the corpus and marks, beside what was found, what stands for it on the other side.
package struct Concordance: Sendable {
  private let store: GlossaryStore
  private let settings: Settings
  private let words: @Sendable () throws(WorkbenchError) -> WordAlignment

  /// A search in an open glossary.
  package init(_ store: GlossaryStore, _ settings: Settings) {
    self.init(store, settings) { () throws(WorkbenchError) in try WordAlignment(settings) }
  }

  /// A search in an open glossary whose words somebody else knows already.
  package init(_ store: GlossaryStore, _ settings: Settings, _ knowledge: SharedKnowledge) {
    self.init(store, settings) { () throws(WorkbenchError) in try knowledge.words() }
  }

  private init(
    _ store: GlossaryStore, _ settings: Settings,
    words: @escaping @Sendable () throws(WorkbenchError) -> WordAlignment
  ) {
    self.store = store
    self.settings = settings
    self.words = words
  }

  /// The segments that answer a query, the best first.
  package func lines(for query: CorpusQuery) throws(WorkbenchError) -> [ConcordanceLine] {
    var wider = query
    // More of them teach more of what goes together; only so many are shown.
    wider.limit = max(query.limit, CounterpartLinks.matches)
    let hits: [CorpusHit]
    do { hits = try store.concordance(wider) } catch { throw .glossary(error) }
    let shown = Array(hits.prefix(query.limit))
    if shown.isEmpty { return [] }
    var known = try KnownCounterparts(of: query, store, settings)
    var counterparts = shown.map { $0.isOneSided ? known.ranges(beside: $0) : [] }
    let isUnmarked = shown.indices.contains { counterparts[$0].isEmpty && shown[$0].isOneSided }
    if isUnmarked { try link(shown, among: hits, &counterparts) }
    return zip(shown, counterparts).map { ConcordanceLine($0, counterparts: $1) }
  }

  /// What the words of the segments show by going together.
  private func link(
    _ shown: [CorpusHit], among hits: [CorpusHit], _ counterparts: inout [[Range<Int>]]
  ) throws(WorkbenchError) {
    let others: [CorpusSegment]
    do { others = try store.corpusSample(CounterpartLinks.others) } catch { throw .glossary(error) }
    let taught = min(max(shown.count, CounterpartLinks.matches), CounterpartLinks.most)
    let links = try CounterpartLinks(words()).ranges(of: hits.prefix(taught), beside: others)
    for (index, found) in zip(shown.indices, links)
    where counterparts[index].isEmpty && shown[index].isOneSided {
      counterparts[index] = found
    }
  }
}

extension CorpusHit {
  /// Whether what was looked for stands on one side, so that the other one has a counterpart to mark.
  fileprivate var isOneSided: Bool { vietnameseRanges.isEmpty != spanishRanges.isEmpty }
}
