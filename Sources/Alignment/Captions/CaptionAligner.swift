package import BitextModel
internal import TextCore
package import Terminology
internal import Glibc

/// Finds the Vietnamese captions of a page and the Spanish counterpart of each.
///
/// 1. The page is cut into units of one language, and units into groups that read as one caption.
/// 2. Each Vietnamese group is judged: caption, or something else that is Vietnamese.
/// 3. Each caption is scored against each Spanish group; the pairs are the assignment with the greatest sum, made
///    twice, the second time knowing on which side this page puts its counterparts.
///
/// O(captions² · Spanish lines) with small constants: a page of 40 lines takes a fraction of a millisecond.
package struct CaptionAligner: Sendable {
  private let resources: LanguageResources

  /// A pair that counts as sure when the page's habits are learned, in log odds.
  private static let surePair = 1.5

  /// An aligner that knows what the resources know.
  package init(resources: LanguageResources) {
    self.resources = resources
  }

  /// The captions of a page and their counterparts.
  package func align(_ document: Document) -> CaptionAlignment {
    var lexer = resources.lexer
    let units = PageSplitter(resources: resources).units(of: document, lexer: &lexer)
    let groups = CaptionGrouper().groups(of: units)
    let candidates = CaptionDetector(groups: groups).scores()
    let table = PairTable(groups, candidates, resources, &lexer)
    let places = PlaceScorer(surePairs: table.pairs(PlaceScorer(), atLeast: Self.surePair))
    return alignment(groups, candidates, table, table.assignment(places))
  }

  private func alignment(
    _ groups: [CaptionGroup], _ candidates: [Double], _ table: PairTable, _ found: [PairTable.Pair]
  ) -> CaptionAlignment {
    var pairs: [CaptionPair] = []
    var unpaired: [CaptionGroup] = []
    for (row, index) in table.rows.enumerated() {
      if let pair = found.first(where: { $0.row == row }),
        candidates[index] + min(4, pair.score) > CaptionDetector.threshold
      {
        let score = 1 / (1 + exp(-pair.score))
        pairs.append(
          CaptionPair(vietnamese: groups[index], spanish: groups[table.columns[pair.column]], score: score))
      } else if candidates[index] > CaptionDetector.threshold {
        unpaired.append(groups[index])
      }
    }
    return CaptionAlignment(
      pairs: pairs, unpaired: unpaired, spanish: groups.filter { $0.language == .spanish })
  }
}

/// The scores of all Vietnamese groups of a page, its rows, against all Spanish ones, its columns.
struct PairTable {
  /// Indices of the Vietnamese groups that may be captions.
  let rows: [Int]
  /// Indices of the Spanish groups that may be counterparts.
  let columns: [Int]
  private let groups: [CaptionGroup]
  private let scores: [[Double]]

  /// A pair of the assignment.
  struct Pair {
    let row: Int
    let column: Int
    let score: Double
  }

  init(_ groups: [CaptionGroup], _ candidates: [Double], _ resources: LanguageResources, _ lexer: inout Lexer)
  {
    let rows = groups.indices.filter { candidates[$0] > -.infinity }
    let columns = groups.indices.filter { groups[$0].language == .spanish && groups[$0].wordCount >= 2 }
    let knowledge = Self.knowledge(of: rows.map { groups[$0] }, resources)
    let profiler = GroupProfiler(
      resources: resources, frequency: Self.frequency(groups), knowledge: knowledge)
    let vietnamese = rows.map { profiler.vietnamese(groups[$0]) }
    let spanish = columns.map { profiler.spanish(groups[$0], in: &lexer.vocabulary) }
    let scorer = PairScorer(resources: resources, knowledge: knowledge)
    scores = zip(rows, vietnamese).map { row, source in
      zip(columns, spanish).map { column, target in
        scorer.score(source, target, credits: (groups[row].hasCredit, groups[column].hasCredit))
      }
    }
    (self.rows, self.columns, self.groups) = (rows, columns, groups)
  }

  /// The share of small words in phrases that some dictionary knows; four in five is as much as it gets.
  private static func knowledge(of groups: [CaptionGroup], _ resources: LanguageResources) -> Float {
    var known = 0
    var all = 0
    for group in groups {
      for unit in group.spokenUnits {
        let tokens = Array(unit.body)
        let covered = Set(
          resources.equivalents.matches(in: tokens, folded: group.isUnaccented).flatMap { Array($0.range) })
        let small = tokens.indices.filter { tokens[$0].shape == .lower }
        all += small.count
        known += small.count { covered.contains($0) }
      }
    }
    return all == 0 ? 1 : min(1, Float(known) / Float(all) / 0.8)
  }

  private static func frequency(_ groups: [CaptionGroup]) -> [TokenID: Int] {
    var frequency: [TokenID: Int] = [:]
    for group in groups where group.language != .undetermined {
      for word in Set(group.spokenUnits.flatMap { $0.body.map(\.folded) }) {
        frequency[word, default: 0] += 1
      }
    }
    return frequency
  }

  /// The best assignment under a view of the places.
  func assignment(_ places: PlaceScorer) -> [Pair] {
    let placed = scores.enumerated().map { row, line in
      line.enumerated().map { column, score in
        score + places.score(groups[rows[row]], groups[columns[column]])
      }
    }
    return BestAssignment.columns(ofRowsIn: placed).enumerated().compactMap { row, column in
      column.map { Pair(row: row, column: $0, score: placed[row][$0]) }
    }
  }

  /// The groups of the pairs that score at least so much.
  func pairs(_ places: PlaceScorer, atLeast least: Double) -> [(
    vietnamese: CaptionGroup, spanish: CaptionGroup
  )] {
    assignment(places).filter { $0.score >= least }.map { (groups[rows[$0.row]], groups[columns[$0.column]]) }
  }
}
