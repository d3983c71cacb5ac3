/// What an office governs or where it is held, in both languages: an institution, a place.
struct Complement: Hashable, Sendable {
  /// As it stands in the Vietnamese title.
  let vietnamese: String
  /// What it is called in Spanish, the best first.
  let spanish: [Name]
  /// Takes from the score of the whole.
  let penalty: Double
  /// Who knows it.
  let origin: ComposedPart.Origin
  /// What a translator should know of it.
  let note: String?

  /// A Spanish name and how it joins what stands before it.
  enum Name: Hashable, Sendable {
    /// Joined by "de" and its article: "Unión de Mujeres".
    case institution(String)
    /// Ready to stand behind: "de la provincia de Nghe An", "en Cuba", "Vietnam-Cuba".
    case modifier(String)

    var text: String {
      switch self {
      case .institution(let text), .modifier(let text): text
      }
    }
  }

  init(
    _ vietnamese: String, _ spanish: [Name], penalty: Double = 0, origin: ComposedPart.Origin = .grammar,
    note: String? = nil
  ) {
    self.vietnamese = vietnamese
    self.spanish = spanish
    self.penalty = penalty
    self.origin = origin
    self.note = note
  }

  /// Whether it is an institution rather than a place.
  var isInstitution: Bool {
    if case .institution = spanish.first { return true }
    return false
  }

  /// How it is told to people.
  var part: ComposedPart { ComposedPart(vietnamese, spanish.first?.text ?? "", origin) }
}

extension SpanishTitle {
  /// Adds a complement by the n-th of its names, or the last one it has.
  mutating func add(_ complement: Complement, alternative: Int) {
    guard !complement.spanish.isEmpty else { return }
    switch complement.spanish[min(alternative, complement.spanish.count - 1)] {
    case .institution(let name): add(institution: name)
    case .modifier(let text): complements.append(text)
    }
  }
}
