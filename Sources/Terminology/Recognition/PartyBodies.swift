/// The names that Vietnamese media in Spanish give the bodies of the Party's Central Committee, beside those of a
/// glossary: VOV writes "Departamento" where VNA writes "Comisión", and the Party's name may be short or whole.
enum PartyBodies {
  private static let committee = "Comité Central del Partido"

  /// Other names of a body or of an office in it; none for most terms.
  static func otherNames(of term: String) -> [String] {
    guard term.hasSuffix("del " + committee) else { return [] }
    let names = [term, renamed(term)].compactMap(\.self)
    return names.dropFirst()
      + names.flatMap { [$0 + " Comunista de Vietnam", String($0.dropLast(7)) + "PCV"] }
  }

  private static func renamed(_ term: String) -> String? {
    for (from, to) in [("de la Comisión de ", "del Departamento de "), ("Comisión de ", "Departamento de ")] {
      let parts = term.split(separator: from, maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { return parts[0] + to + parts[1] }
    }
    return nil
  }
}
