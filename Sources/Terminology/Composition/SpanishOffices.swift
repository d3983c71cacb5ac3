internal import TextCore

/// Which of the Spanish heads of an office suits the institution that follows.
enum SpanishOffices {
  /// The heads, those that go with the institution first.
  static func ranked(_ heads: [String], before complement: Complement?) -> [String] {
    guard let complement, case .institution(let name) = complement.spanish.first else { return heads }
    let noun = Folding.folded(name).split(separator: " ").first.map(String.init) ?? ""
    guard let preferred = preferences.first(where: { $0.noun == noun && heads.contains($0.head) }) else {
      return heads
    }
    return [preferred.head] + heads.filter { $0 != preferred.head }
  }

  /// Where usage differs from the first head of the table: "presidente de la Fiscalía", "jefe de la Oficina".
  private static let preferences: [(noun: String, head: String)] = [
    ("oficina", "jefe"), ("fiscalia", "presidente"), ("fiscalia", "vicepresidente"),
    ("academia", "presidente"),
    ("academia", "vicepresidente"),
  ]
}
