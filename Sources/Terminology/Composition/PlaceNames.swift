package import TextCore

/// Places as modifiers of institutions and offices: countries, provinces, cities, communes.
package struct PlaceNames: Sendable {
  private let bySpanish: [String: WorldNames.Name]
  private let byVietnamese: [String: WorldNames.Name]

  /// The places of these names.
  package init(world: WorldNames = WorldNames()) {
    let places = world.names.filter { $0.kind == .country || $0.kind == .city }
    bySpanish = Dictionary(places.map { (Folding.folded($0.spanish), $0) }) { first, _ in first }
    byVietnamese = Dictionary(places.map { (Folding.folded($0.vietnamese), $0) }) { first, _ in first }
  }

  /// The places of ICU's names, read once.
  package static let world = PlaceNames()

  /// No places at all.
  package static let none = PlaceNames(bySpanish: [:], byVietnamese: [:])

  private init(bySpanish: [String: WorldNames.Name], byVietnamese: [String: WorldNames.Name]) {
    self.bySpanish = bySpanish
    self.byVietnamese = byVietnamese
  }

  /// The country or city of this Vietnamese name, or the country behind the words for its form of state.
  func place(vietnamese: String) -> KnownTerm? {
    let folded = Folding.folded(vietnamese)
    if let name = byVietnamese[folded] { return Self.known(name) }
    for form in Self.stateForms where folded.hasPrefix(form.vietnamese + " ") {
      guard let name = byVietnamese[String(folded.dropFirst(form.vietnamese.count + 1))] else { continue }
      return KnownTerm(
        vietnamese: vietnamese, spanish: [name.spanish, form.spanish + " " + name.spanish], kind: .place)
    }
    return nil
  }

  /// "Vương quốc Campuchia": what stands before the name of a country, the longest first, without diacritics.
  private static let stateForms: [(vietnamese: String, spanish: String)] = [
    ("cong hoa xa hoi chu nghia", "República Socialista de"),
    ("cong hoa dan chu nhan dan", "República Democrática Popular de"),
    ("cong hoa nhan dan", "República Popular de"), ("cong hoa lien bang", "República Federal de"),
    ("cong hoa hoi giao", "República Islámica de"), ("cong hoa dan chu", "República Democrática de"),
    ("cong hoa bolivar", "República Bolivariana de"), ("cong hoa a rap", "República Árabe de"),
    ("cong hoa", "República de"), ("chlb", "República Federal de"),
    ("chdcnd", "República Democrática Popular de"),
    ("chnd", "República Popular de"), ("vuong quoc", "Reino de"), ("lien bang", "Federación de"),
    ("hop chung quoc", "Estados Unidos de"), ("dai cong quoc", "Gran Ducado de"), ("nha nuoc", "Estado de"),
  ]

  /// The country or city of this Spanish name.
  func place(spanish: String) -> KnownTerm? { Self.known(bySpanish[Folding.folded(spanish)]) }

  private static func known(_ name: WorldNames.Name?) -> KnownTerm? {
    name.flatMap { KnownTerm(vietnamese: $0.vietnamese, spanish: [$0.spanish], kind: .place) }
  }

  /// Whether a phrase is a place with the word for its kind before it: "đặc khu Phú Quốc".
  static func isMarked(_ words: Phrase) -> Bool {
    markers.contains { words.count > $0.vietnamese.count && words.begins(with: $0.vietnamese) }
  }

  /// Whether a phrase ends with a word that belongs to the place behind it: "Ủy ban nhân dân tỉnh".
  static func endsWithMarker(_ words: Phrase) -> Bool {
    markers.contains { marker in
      words.count > marker.vietnamese.count
        && words.dropFirst(words.count - marker.vietnamese.count).begins(with: marker.vietnamese)
    }
  }

  /// The words that say what kind of place follows, with what they become in Spanish, the longest first.
  static let markers: [(vietnamese: [String], spanish: String)] = [
    ("thành phố", "de la ciudad de"), ("tp .", "de la ciudad de"), ("tp", "de la ciudad de"),
    ("tỉnh", "de la provincia de"), ("huyện đảo", "del distrito insular de"), ("huyện", "del distrito de"),
    ("quận", "del distrito de"), ("thị xã", "de la ciudad de"), ("thị trấn", "del pueblo de"),
    ("xã", "de la comuna de"), ("phường", "del barrio de"), ("đặc khu", "de la zona especial de"),
    ("bang", "del estado de"), ("thôn", "de la aldea de"), ("đảo", "de la isla de"),
    ("làng", "de la aldea de"),
  ].map { ($0.0.split(separator: " ").map(String.init), $0.1) }
}
