/// Tells Vietnamese text that has lost its diacritics.
package enum LostDiacritics {
  /// Real text has a marked letter among some four; fewer than one in so many means none.
  private static let lettersAMark = 50

  /// Whether Vietnamese segments, taken together, have next to no diacritics.
  package static func areLost(in segments: [String]) -> Bool {
    var letters = 0
    var marked = 0
    for segment in segments {
      for byte in segment.utf8 {
        if byte >= 0xC3 { marked += 1 } else if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { letters += 1 }
      }
    }
    return marked * lettersAMark < letters
  }
}
