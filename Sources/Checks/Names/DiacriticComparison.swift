internal import BitextModel
internal import TextCore

/// How a Spanish text treats the diacritics of a Vietnamese name.
enum NameDiacritics: Equatable {
  /// All of them are there, or the name has none.
  case kept
  /// None is there.
  case stripped
  /// Some letters keep theirs, others do not.
  case partial
  /// There is one that the name does not have.
  case wrong
}

/// Compares the letters of two names that are the same without diacritics.
struct DiacriticComparison {
  let vocabulary: Vocabulary

  /// The diacritics of Spanish words against those of the Vietnamese name; words that are no Vietnamese syllables are left out.
  func diacritics(of spanish: ArraySlice<NameWord>, in vietnamese: ArraySlice<NameWord>) -> NameDiacritics {
    var count = Count()
    for (target, source) in zip(spanish, vietnamese) where !isForeign(source, target) {
      compare(
        Array(vocabulary.text(of: target.exact).unicodeScalars),
        Array(vocabulary.text(of: source.exact).unicodeScalars), &count)
    }
    if count.wrong > 0 { return .wrong }
    if count.stripped == 0 { return .kept }
    return count.kept == 0 ? .stripped : .partial
  }

  /// Whether a word of both sides is no Vietnamese one, so that its accents are its own.
  func isForeign(_ vietnamese: NameWord, _ spanish: NameWord) -> Bool {
    !vietnamese.mayBeVietnamese || (vietnamese.exact == vietnamese.folded && spanish.syllable == .none)
  }

  private struct Count {
    var kept = 0
    var stripped = 0
    var wrong = 0
  }

  private func compare(_ target: [Unicode.Scalar], _ source: [Unicode.Scalar], _ count: inout Count) {
    guard target.count == source.count else { return }
    for (one, other) in zip(target, source) {
      if one == other {
        count.kept += one.isASCII ? 0 : 1
      } else if one.isASCII {
        count.stripped += 1
      } else {
        count.wrong += 1
      }
    }
  }
}
