/// Gives each concept of an export an id of its own, without remembering those that it gave.
///
/// Ids of the form `c12` that rise, as those of a stored glossary do, stay; all others become the next number.
struct ConceptNumbering {
  private var last = 0

  /// The id that the concept has, or the next number where it has none; for formats whose reader checks ids.
  mutating func id(orOwn wanted: String) -> String {
    guard wanted.isEmpty else {
      last = max(last, Self.number(wanted) ?? 0)
      return wanted
    }
    last += 1
    return "c\(last)"
  }

  /// The id to write, and whether it is another one than the concept had.
  mutating func id(for wanted: String) -> (id: String, isReplaced: Bool) {
    if let number = Self.number(wanted), number > last {
      last = number
      return (wanted, false)
    }
    last += 1
    return ("c\(last)", !wanted.isEmpty)
  }

  private static func number(_ id: String) -> Int? {
    let digits = id.utf8.dropFirst()
    guard id.utf8.first == 0x63, let first = digits.first, first >= 0x31, digits.count <= 18,
      digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    return Int(String(id.dropFirst()))
  }
}
