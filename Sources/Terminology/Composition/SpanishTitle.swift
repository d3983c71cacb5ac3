/// An office in Spanish on its way together: head, qualities, what it governs.
struct SpanishTitle: Hashable, Sendable {
  /// In lower case, masculine: "viceministro".
  var head: String
  /// What agrees with the head and stands behind it: "permanente", "interino".
  var qualities: [String] = []
  /// What stands behind, prepositions included: "de la Unión de Mujeres", "en Cuba".
  var complements: [String] = []
  /// Whether the office was left: ex-.
  var isFormer = false
  /// Whether a woman bears it.
  var isFeminine = false

  /// The title as it stands in running text.
  var text: String {
    let office = Self.placed(qualities, in: isFormer ? Self.former(head) : head)
    let title = Self.withoutEcho(([office] + complements).joined(separator: " "))
    return isFeminine ? SpanishInflection.feminine(of: title) : title
  }

  /// "Comité Central del Partido" before "del Partido Comunista de China": the party is named once.
  private static func withoutEcho(_ title: String) -> String {
    var title = title
    for echo in ["del Partido", "de Vietnam", "de la Asamblea Nacional"] {
      while let range = title.firstRange(of: " \(echo) \(echo)") {
        title.replaceSubrange(range, with: " " + echo)
      }
    }
    return title
  }

  /// "ministro" gives "exministro"; what begins with an adjective stands apart: "ex primer ministro" (RAE).
  private static func former(_ head: String) -> String {
    let isParted = ["primer ", "viceprimer ", "alto ", "segundo ", "tercer "].contains { head.hasPrefix($0) }
    return isParted ? "ex " + head : "ex" + head
  }

  /// Qualities stand behind the noun and its adjectives, before the first preposition of the head.
  private static func placed(_ qualities: [String], in head: String) -> String {
    if qualities.isEmpty { return head }
    let words = head.split(separator: " ").map(String.init)
    let end = words.firstIndex { ["de", "del", "en", "y"].contains($0) } ?? words.count
    return (words[..<end] + qualities + words[end...]).joined(separator: " ")
  }

  /// Adds an institution: ministers are named after their field alone, others keep the institution whole.
  mutating func add(institution: String) {
    if isMinister, let field = Self.field(ofMinistry: institution) {
      complements.append(field)
    } else if head == "jefe de la oficina" || head == "director de la oficina" {
      head = head.split(separator: " ").dropLast().joined(separator: " ") + " Oficina"
      complements.append(SpanishNouns.genitive(institution))
    } else if head.hasSuffix(" para") {
      complements.append(SpanishNouns.definite(institution))
    } else {
      complements.append(SpanishNouns.genitive(institution))
    }
  }

  private var isMinister: Bool {
    let words = head.split(separator: " ")
    return words.contains { $0 == "ministro" || $0 == "viceministro" } && !head.contains("jefe")
  }

  /// "Ministerio de Salud" gives "de Salud", "Ministerio del Interior" "del Interior"; nil for other institutions.
  static func field(ofMinistry institution: String) -> String? {
    for start in ["Ministerio ", "ministerio "] where institution.hasPrefix(start + "de") {
      return String(institution.dropFirst(start.count))
    }
    return nil
  }

  /// The conjunction before a word: "e" before the sound of i.
  static func and(_ next: String) -> String {
    ["i", "I", "hi", "Hi"].contains { next.hasPrefix($0) } && !next.hasPrefix("hie") ? " e " : " y "
  }

  /// Several offices of one person: "miembro del Buró Político y secretario …".
  static func joined(_ titles: [String]) -> String {
    guard titles.count > 1, let last = titles.last else { return titles.first ?? "" }
    return titles.dropLast().joined(separator: ", ") + and(last) + last
  }
}
