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
  let markers: Markers

  func anchors() -> [NameAnchor] {
    var anchors: [NameAnchor] = []
    for run in runs().sorted(by: { ($0.vietnamese.count, -$0.vietnamese.lowerBound) > ($1.vietnamese.count, -$1.vietnamese.lowerBound) }) {
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
    let acrossCredit = (source.lowerBound >= vietnamese.creditStart) != (target.lowerBound >= spanish.creditStart)
    return acrossCredit ? nil : NameAnchor(vietnamese: source, spanish: target, isCredit: inCredits)
  }

  private func isNameWord(_ i: Int, _ j: Int) -> Bool {
    (vietnamese.isCapital(i) || vietnamese.isUnaccented) && spanish.isCapital(j)
  }

  /// A place and the person after it read as one run where nothing stands between them on either side:
  /// "tỉnh Lâm Đồng Hứa Thị Cầm"; a known place before a surname is cut off.
  private func split(_ anchor: NameAnchor) -> [NameAnchor] {
    guard anchor.vietnamese.count >= 4,
      let place = markers.vietnamesePlaces.longest(
        from: anchor.vietnamese.lowerBound,
        word: { anchor.vietnamese.contains($0) ? vietnamese.tokens[$0].folded : nil }),
      anchor.vietnamese.upperBound - place.end >= 2,
      markers.foldedSurnames.contains(vietnamese.tokens[place.end].folded)
    else { return [anchor] }
    let size = place.end - anchor.vietnamese.lowerBound
    return [
      NameAnchor(
        vietnamese: anchor.vietnamese.lowerBound..<place.end,
        spanish: anchor.spanish.lowerBound..<anchor.spanish.lowerBound + size, isCredit: anchor.isCredit),
      NameAnchor(
        vietnamese: place.end..<anchor.vietnamese.upperBound,
        spanish: anchor.spanish.lowerBound + size..<anchor.spanish.upperBound, isCredit: anchor.isCredit),
    ]
  }
}
