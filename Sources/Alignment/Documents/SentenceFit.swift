internal import BitextModel
internal import Glibc

/// How faithfully two documents keep each other's sentences: news and laws do, scripture does not.
///
/// Differences are taken as geometric, in aligned text and by chance; what is learned are their two means.
struct SentenceFit: Sendable {
  /// The mean difference of sentences between what belongs together, as far as segments do not explain it.
  private let related: Float
  /// The mean difference between neighbours, which is what chance would give.
  private let chance: Float

  /// The means of news, and how many beads they weigh as much as.
  private static let usual: (related: Float, chance: Float, beads: Float) = (0.35, 0.5, 10)

  /// What is usual.
  init() { (related, chance, _) = Self.usual }

  /// What the beads of an alignment teach; segments that hold one sentence each teach that counts say nothing.
  init(after beads: [Bead], of evidence: Evidence) {
    let counts = beads.filter { !$0.isNull }.map { BeadSentences($0, of: evidence) }
    var (related, chance, total) = Self.usual
    (related, chance) = (related * total, chance * total)
    for (bead, next) in zip(counts, counts.dropFirst() + counts.prefix(1)) {
      related += Float(min(abs(bead.difference), abs(bead.difference - bead.segments)))
      chance += Float(abs(bead.source - next.target) + abs(next.source - bead.target)) / 2
      total += 1
    }
    self.related = related / total
    self.chance = max(related, chance) / total
  }

  /// What it says for a bead that no sentence is unexplained, in log odds.
  var agreement: Float { log((1 + chance) / (1 + related)) }
  /// What each unexplained sentence says, in log odds.
  var difference: Float { log(related * (1 + chance) / (chance * (1 + related))) }
}

/// The sentences on both sides of a bead.
private struct BeadSentences {
  let source: Int32
  let target: Int32
  /// How many segments the target has more than the source.
  let segments: Int32

  /// How many sentences the target has more than the source.
  var difference: Int32 { target - source }

  init(_ bead: Bead, of evidence: Evidence) {
    source = bead.source.reduce(0) { $0 + evidence.source.sentences[$1] }
    target = bead.target.reduce(0) { $0 + evidence.target.sentences[$1] }
    segments = Int32(bead.target.count - bead.source.count)
  }
}
