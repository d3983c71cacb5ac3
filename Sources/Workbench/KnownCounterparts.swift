internal import BitextModel
internal import GlossaryStore
internal import TextCore

/// What the glossary and the lexicon know as the equivalents of a query, where it stands beside the query; then its
/// own letters, as names have them in both languages (Ngô Lê Văn, Ngo Le Van).
struct KnownCounterparts {
  /// Shorter words of both languages are alike by chance: đề, de.
  private static let shortestName = 5

  /// The equivalents first.
  private var vietnamese: [CorpusSpotter]
  private var spanish: [CorpusSpotter]

  init(of query: CorpusQuery, _ store: GlossaryStore, _ settings: Settings) throws(WorkbenchError) {
    let name = Folding.folded(query.text)
    let isBare = name.utf8.elementsEqual(query.text.lowercased().utf8)
    let answers = try LookUp(store, settings).answers(to: query.text, from: query.language).filter { answer in
      // Where diacritics were typed, "những" is no form of "nhưng".
      answer.match == .exact || answer.match == .composed
        || (answer.match == .folded && (isBare || !answer.isVietnamese))
    }
    let forms = { (isVietnamese: Bool) in
      answers.filter { $0.isVietnamese != isVietnamese }.flatMap { $0.equivalents.map(\.text) }
    }
    let names = name.utf8.count < Self.shortestName ? [] : [name]
    vietnamese = [CorpusSpotter(forms(true), .vietnamese), CorpusSpotter(names, .vietnamese)]
    spanish = [CorpusSpotter(forms(false), .spanish), CorpusSpotter(names, .spanish)]
  }

  /// Their bytes on the side of a segment on which the query was not found; empty where there is none.
  mutating func ranges(beside hit: CorpusHit) -> [Range<Int>] {
    hit.spanishRanges.isEmpty
      ? Self.first(&spanish, in: hit.segment.spanish) : Self.first(&vietnamese, in: hit.segment.vietnamese)
  }

  /// What the first of some finds that finds anything.
  private static func first(_ spotters: inout [CorpusSpotter], in text: String) -> [Range<Int>] {
    for index in spotters.indices {
      let ranges = spotters[index].ranges(in: text)
      if !ranges.isEmpty { return ranges }
    }
    return []
  }
}
