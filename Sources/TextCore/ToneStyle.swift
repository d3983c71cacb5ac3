/// The two ways to place the tone in open oa, oe and uy: "hòa" and "hoà", "ủy" and "uỷ".
///
/// Both are right, and texts mix them, so words are compared in the old style, which the press prints. After q the
/// tone has one place ("quý").
package enum ToneStyle {
  /// One of the two ways.
  package enum Style: Hashable, Sendable {
    /// "hòa", "thủy".
    case old
    /// "hoà", "thuỷ".
    case new
  }

  /// The pairs: the vowel before, the toned vowel of the new style, and the letters of the old style.
  private static let table: [UInt32: (before: Unicode.Scalar, bare: Unicode.Scalar, toned: Unicode.Scalar)] =
    {
      let rows: [(Unicode.Scalar, Unicode.Scalar, String, String)] = [
        ("o", "a", "àáảãạ", "òóỏõọ"), ("o", "e", "èéẻẽẹ", "òóỏõọ"), ("u", "y", "ỳýỷỹỵ", "ùúủũụ"),
      ]
      var table: [UInt32: (Unicode.Scalar, Unicode.Scalar, Unicode.Scalar)] = [:]
      for (before, bare, new, old) in rows {
        for (one, other) in zip(new.unicodeScalars, old.unicodeScalars) {
          table[one.value] = (before, bare, other)
        }
      }
      return table
    }()

  /// A word in lower case, NFC, with its tone where the old style puts it.
  package static func old(_ scalars: inout [Unicode.Scalar]) {
    guard scalars.count >= 2, let last = scalars.last, last.value >= 0xC0, let move = table[last.value] else {
      return
    }
    let vowel = scalars.count - 2
    guard scalars[vowel] == move.before, vowel == 0 || scalars[vowel - 1] != "q" else { return }
    scalars[vowel] = move.toned
    scalars[vowel + 1] = move.bare
  }
}
