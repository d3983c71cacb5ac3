internal import TextCore
internal import BitextModel
internal import Terminology

/// A name that both sides of a pair spell with the same letters once diacritics are gone.
struct NameAnchor {
  /// Its tokens in the Vietnamese text.
  let vietnamese: Range<Int>
  /// Its tokens in the Spanish text.
  let spanish: Range<Int>
  /// Whether it stands in the credits on both sides.
  let isCredit: Bool
}

/// Finds the names that two captions share: the longest runs of equal folded words, longest first.
///
/// O(words · words) comparisons of integers.
struct NameAnchorFinder {
  let vietnamese: CaptionText
  let spanish: CaptionText
  let resources: LanguageResources

  func anchors() -> [NameAnchor] {
    var anchors: [NameAnchor] = []
    for run in runs().sorted(by: {
      ($0.vietnamese.count, -$0.vietnamese.lowerBound) > ($1.vietnamese.count, -$1.vietnamese.lowerBound)
    }) {
      let isFree = !anchors.contains {
        $0.vietnamese.overlaps(run.vietnamese) || $0.spanish.overlaps(run.spanish)
      }
      if isFree { anchors.append(run) }
    }
    return anchors.flatMap(split).sorted { $0.vietnamese.lowerBound < $1.vietnamese.lowerBound }
  }

  /// All maximal runs that begin and end with a name's word on both sides.
  private func runs() -> [NameAnchor] {
    var runs: [NameAnchor] = []
    for i in vietnamese.tokens.indices {
      for j in spanish.tokens.indices where matches(i, j) && !(matches(i - 1, j - 1)) {
        var length = 1
        while matches(i + length, j + length) { length += 1 }
        if let run = trimmed(i, j, length) { runs.append(run) }
      }
    }
    return runs
  }

  private func matches(_ i: Int, _ j: Int) -> Bool {
    guard vietnamese.tokens.indices.contains(i), spanish.tokens.indices.contains(j) else { return false }
    let (source, target) = (vietnamese.tokens[i], spanish.tokens[j])
    return source.folded == target.folded && source.isWord
  }

  /// Words that open or close a name are capitalized on both sides; "de" and "la" may stand inside.
  private func trimmed(_ i: Int, _ j: Int, _ length: Int) -> NameAnchor? {
    var offsets = Array(0..<length)
    while let last = offsets.last, !isNameWord(i + last, j + last) { offsets.removeLast() }
    while let first = offsets.first, !isNameWord(i + first, j + first) { offsets.removeFirst() }
    guard let first = offsets.first, let last = offsets.last else { return nil }
    let source = i + first..<i + last + 1
    let target = j + first..<j + last + 1
    let inCredits = source.lowerBound >= vietnamese.creditStart && target.lowerBound >= spanish.creditStart
    let acrossCredit =
      (source.lowerBound >= vietnamese.creditStart) != (target.lowerBound >= spanish.creditStart)
    return acrossCredit ? nil : NameAnchor(vietnamese: source, spanish: target, isCredit: inCredits)
  }

  private func isNameWord(_ i: Int, _ j: Int) -> Bool {
    vietnamese.mayBeName(i) && spanish.mayBeName(j)
  }

  /// A place and the person after it read as one run where nothing stands between them on either side:
  /// "tỉnh Lâm Đồng Hứa Thị Cầm", "Hải quân Chile Rodrigo Prieto"; a known place at the beginning is cut off.
  private func split(_ anchor: NameAnchor) -> [NameAnchor] {
    let size = placeLength(anchor)
    guard size > 0, anchor.vietnamese.count - size >= 2 else { return [anchor] }
    let (source, target) = (anchor.vietnamese.lowerBound + size, anchor.spanish.lowerBound + size)
    return [
      NameAnchor(
        vietnamese: anchor.vietnamese.lowerBound..<source, spanish: anchor.spanish.lowerBound..<target,
        isCredit: anchor.isCredit),
      NameAnchor(
        vietnamese: source..<anchor.vietnamese.upperBound, spanish: target..<anchor.spanish.upperBound,
        isCredit: anchor.isCredit),
    ]
  }

  /// How many words of a known place open the run: a Vietnamese one before a surname, or a country.
  private func placeLength(_ anchor: NameAnchor) -> Int {
    let start = anchor.vietnamese.lowerBound
    let place = resources.markers.vietnamesePlaces.longest(from: start) {
      anchor.vietnamese.contains($0) ? vietnamese.tokens[$0].folded : nil
    }
    if let place, place.end < anchor.vietnamese.upperBound,
      resources.markers.foldedSurnames.contains(vietnamese.tokens[place.end].folded)
    {
      return place.end - start
    }
    let world = resources.equivalents.matches(
      in: Array(vietnamese.tokens[anchor.vietnamese]), folded: vietnamese.isUnaccented)
    guard let first = world.first, first.range.lowerBound == 0,
      first.entries.contains(where: { $0.origin == .world && $0.kind == .place })
    else { return 0 }
    return first.range.count
  }
}
