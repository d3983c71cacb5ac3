import TextCore
import Workbench

/// True positives, found and wanted, added up over pages.
struct Counts {
  var right = 0.0
  var found = 0.0
  var wanted = 0.0

  /// F1 in per cent.
  var f1: Double {
    let (precision, recall) = (found == 0 ? 0 : right / found, wanted == 0 ? 0 : right / wanted)
    return precision + recall == 0 ? 0 : 200 * precision * recall / (precision + recall)
  }

  static func += (one: inout Counts, other: Counts) {
    one.right += other.right
    one.found += other.found
    one.wanted += other.wanted
  }
}

/// The four measures of a set of pages, micro-averaged.
struct Measures {
  /// Lines that are Vietnamese captions.
  var detection = Counts()
  /// Links of a Vietnamese and a Spanish line.
  var links = Counts()
  /// Whole groups, exact on both sides.
  var beads = Counts()
  /// Term pairs without regard to case, diacritics and Spanish articles.
  var terms = Counts()

  mutating func add(_ page: AlignedPage, _ gold: Gold) {
    detection += Self.detection(page, gold)
    links += Self.links(page, gold)
    beads += Self.beads(page, gold)
    terms += Self.terms(page, gold)
  }

  private static func detection(_ page: AlignedPage, _ gold: Gold) -> Counts {
    let found = Set(page.vietnameseLines).subtracting(gold.optionalLines)
    let wanted = Set(gold.vietnameseLines)
    return Counts(
      right: Double(found.intersection(wanted).count), found: Double(found.count),
      wanted: Double(wanted.count))
  }

  private struct Link: Hashable {
    let vi: Int
    let es: Int

    static func all(_ vi: [Int], _ es: [Int]) -> Set<Link> {
      Set(vi.flatMap { line in es.map { Link(vi: line, es: $0) } })
    }
  }

  /// Of a caption that is repeated any one link counts for the group, and further ones count for nothing.
  private static func links(_ page: AlignedPage, _ gold: Gold) -> Counts {
    var found = Set<Link>()
    for pair in page.pairs {
      found.formUnion(Link.all(pair.vi.filter { !gold.optionalLines.contains($0) }, pair.es))
    }
    var counts = Counts()
    for pair in gold.pairs {
      let links = Link.all(pair.vi, pair.es)
      let right = found.intersection(links)
      found.subtract(links)
      let isRepeated = pair.dup == true
      counts.right += Double(isRepeated ? min(1, right.count) : right.count)
      counts.found += Double(isRepeated ? min(1, right.count) : right.count)
      counts.wanted += Double(isRepeated ? 1 : links.count)
    }
    counts.found += Double(found.count)
    return counts
  }

  private static func beads(_ page: AlignedPage, _ gold: Gold) -> Counts {
    let found = page.pairs.filter { !Set($0.vi).isSubset(of: gold.optionalLines) }
    let right = gold.pairs.count { wanted in
      found.contains { pair in
        let (vi, es) = (Set(pair.vi), Set(pair.es))
        return wanted.dup == true
          ? vi.isSubset(of: wanted.vi) && es.isSubset(of: wanted.es)
          : vi == Set(wanted.vi) && es == Set(wanted.es)
      }
    }
    return Counts(right: Double(right), found: Double(found.count), wanted: Double(gold.pairs.count))
  }

  private struct FoldedTerm: Hashable {
    let vi: String
    let es: String

    init(_ vi: String, _ es: String) {
      self.vi = Self.folded(vi).joined(separator: " ")
      let words = Self.folded(es)
      let articles: Set = [
        "el", "la", "los", "las", "lo", "un", "una", "unos", "unas", "al", "del", "de", "su", "sus",
      ]
      self.es = words.drop { articles.contains($0) }.joined(separator: " ")
    }

    private static func folded(_ text: String) -> [String] {
      Folding.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
  }

  private static func terms(_ page: AlignedPage, _ gold: Gold) -> Counts {
    let wanted = Set(gold.terms.map { FoldedTerm($0.vi, $0.es) })
    var canonical = Dictionary(wanted.map { ($0, $0) }) { first, _ in first }
    for term in gold.terms {
      for other in term.alternatives ?? [] {
        canonical[FoldedTerm(term.vi, other)] = FoldedTerm(term.vi, term.es)
      }
    }
    let optional = Set(gold.optionalTerms.map { FoldedTerm($0.vi, $0.es) })
    let found = Set(page.terms.map { FoldedTerm($0.vi, $0.es) }).filter {
      canonical[$0] != nil || !optional.contains($0)
    }
    let right = Set(found.compactMap { canonical[$0] })
    return Counts(right: Double(right.count), found: Double(found.count), wanted: Double(wanted.count))
  }
}
