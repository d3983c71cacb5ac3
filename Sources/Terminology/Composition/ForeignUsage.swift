/// What offices and institutions of other countries are called, where Spanish does not translate the Vietnamese word.
///
/// A German "Thủ tướng" is a canciller, an American "Bộ trưởng" a secretario.
enum ForeignUsage {
  /// One habit: in these countries the first text is written as the second.
  private struct Habit: Sendable {
    let countries: Set<String>
    let usual: [(from: String, to: String)]
    /// Whether the text as it was is said as well.
    var keepsBoth = false
  }

  /// The ways to say a composed text that ends with a country, the best first; the text alone where nothing is special.
  static func forms(of text: String) -> [String] {
    guard let country = country(at: text) else { return [text] }
    for habit in habits where habit.countries.contains(country) {
      var forms: [String] = []
      var applied: [String] = []
      for (from, to) in habit.usual where !applied.contains(where: { $0.hasSuffix(from) }) {
        guard let changed = replaced(text, from, by: to), !forms.contains(changed) else { continue }
        forms.append(changed)
        applied.append(from)
        if !habit.keepsBoth { break }
      }
      if !forms.isEmpty { return habit.keepsBoth ? forms + [text] : forms }
    }
    return [text]
  }

  /// The country that a text ends with, or that stands before "en".
  private static func country(at text: String) -> String? {
    let head = text.split(separator: " ").map(String.init)
    let end = head.firstIndex(of: "en") ?? head.count
    for length in 1...3 where length < end {
      let name = head[(end - length)..<end].joined(separator: " ")
      if habits.contains(where: { $0.countries.contains(name) }) { return name }
    }
    return nil
  }

  /// Replaces whole words; nil where the text does not hold them.
  private static func replaced(_ text: String, _ from: String, by to: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    let wanted = from.split(separator: " ").map(String.init)
    guard words.count >= wanted.count else { return nil }
    for start in 0...(words.count - wanted.count)
    where Array(words[start..<start + wanted.count]) == wanted {
      if wanted == ["ministro"], start > 0, words[start - 1].hasSuffix("primer") { return nil }
      return (words[..<start] + [to] + words[(start + wanted.count)...]).joined(separator: " ")
    }
    return nil
  }

  private static let habits: [Habit] = [
    Habit(
      countries: ["Alemania", "Austria"],
      usual: [
        ("primer ministro", "canciller"), ("premier", "canciller"), ("viceprimer ministro", "vicecanciller"),
      ]),
    Habit(
      countries: ["España"],
      usual: [
        ("primer ministro", "presidente del Gobierno"),
        ("viceprimer ministro", "vicepresidente del Gobierno"),
        ("de la Asamblea Nacional", "del Congreso de los Diputados"),
        ("Asamblea Nacional", "Congreso de los Diputados"),
      ], keepsBoth: true),
    Habit(countries: ["Italia"], usual: parliament),
    Habit(
      countries: ["Estados Unidos", "los Estados Unidos"],
      usual: [
        ("ministro de Asuntos Exteriores", "secretario de Estado"),
        ("ministro de Relaciones Exteriores", "secretario de Estado"),
        ("viceministro de Asuntos Exteriores", "subsecretario de Estado"),
        ("viceministro de Relaciones Exteriores", "subsecretario de Estado"),
        ("ministro de Finanzas", "secretario del Tesoro"),
        ("viceministro de Finanzas", "subsecretario del Tesoro"),
        ("ministro de Defensa Nacional", "secretario de Defensa"),
        ("ministro de Justicia", "fiscal general"),
        ("ministro", "secretario"), ("viceministro", "subsecretario"),
        ("del Ministerio de Asuntos Exteriores", "del Departamento de Estado"),
        ("Ministerio de Asuntos Exteriores", "Departamento de Estado"),
        ("Ministerio de Relaciones Exteriores", "Departamento de Estado"),
        ("Ministerio de Finanzas", "Departamento del Tesoro"),
        ("Ministerio de Defensa Nacional", "Departamento de Defensa"),
        ("Ministerio", "Departamento"), ("de la Asamblea Nacional", "del Congreso"),
        ("Asamblea Nacional", "Congreso"),
        ("Cámara de Diputados", "Cámara de Representantes"),
        ("Cámara Baja", "Cámara de Representantes"),
      ]),
    Habit(
      countries: ["México"],
      usual: [
        ("ministro de Asuntos Exteriores", "secretario de Relaciones Exteriores"),
        ("ministro", "secretario"), ("viceministro", "subsecretario"),
        ("Ministerio de Asuntos Exteriores", "Secretaría de Relaciones Exteriores"),
      ] + congress, keepsBoth: true),
    Habit(countries: ["Filipinas"], usual: [("ministro", "secretario")] + congress, keepsBoth: true),
    Habit(
      countries: ["Argentina", "Chile", "Colombia", "Perú", "Brasil", "Paraguay", "Bolivia", "Uruguay"],
      usual: congress + relations, keepsBoth: true),
    Habit(
      countries: [
        "Cuba", "Venezuela", "Ecuador", "Panamá", "Nicaragua", "Costa Rica", "Honduras", "El Salvador",
        "Guatemala", "República Dominicana", "China", "Rusia", "Federación de Rusia",
      ], usual: relations, keepsBoth: true),
    Habit(countries: ["Japón"], usual: parliament),
    Habit(
      countries: [
        "Tailandia", "Singapur", "Malasia", "Indonesia", "India", "Australia", "Nueva Zelanda", "Canadá",
        "Reino Unido", "Suecia", "Noruega", "Finlandia", "Dinamarca", "Portugal", "Grecia", "Polonia",
        "República Checa", "Chequia", "Ucrania", "Israel", "Irán", "Kazajistán", "Mongolia", "Alemania",
      ], usual: parliament, keepsBoth: true),
  ]

  private static let parliament = [
    (from: "de la Asamblea Nacional", to: "del Parlamento"), (from: "Asamblea Nacional", to: "Parlamento"),
  ]
  private static let congress = [
    (from: "de la Asamblea Nacional", to: "del Congreso"), (from: "Asamblea Nacional", to: "Congreso"),
  ]

  /// Ministries of foreign affairs are called so in America, and in the news of Vietnam.
  private static let relations = [
    (from: "Asuntos Exteriores", to: "Relaciones Exteriores"),
    (from: "ministro de Asuntos Exteriores", to: "canciller"),
    (from: "viceministro de Asuntos Exteriores", to: "vicecanciller"),
  ]
}
