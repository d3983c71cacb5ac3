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

  /// No places at all.
  package static let none = PlaceNames(bySpanish: [:], byVietnamese: [:])

  private init(bySpanish: [String: WorldNames.Name], byVietnamese: [String: WorldNames.Name]) {
    self.bySpanish = bySpanish
    self.byVietnamese = byVietnamese
  }

  /// The country or city of this Vietnamese name.
  func place(vietnamese: String) -> KnownTerm? { Self.known(byVietnamese[Folding.folded(vietnamese)]) }

  /// The country or city of this Spanish name.
  func place(spanish: String) -> KnownTerm? { Self.known(bySpanish[Folding.folded(spanish)]) }

  private static func known(_ name: WorldNames.Name?) -> KnownTerm? {
    name.flatMap { KnownTerm(vietnamese: $0.vietnamese, spanish: [$0.spanish], kind: .place) }
  }

  /// A Vietnamese name as Spanish writes it: without diacritics, its capitals kept; "Krông Búk" gives "Krong Buk".
  static func plain(_ name: String) -> String {
    var bytes: [UInt8] = []
    for scalar in name.unicodeScalars {
      var folded: [UInt8] = []
      LetterTable.shared.fold(scalar, into: &folded)
      if LetterTable.shared.kind(of: scalar) == .capital, let first = folded.first, first >= 0x61,
        first <= 0x7A
      {
        folded[0] = first - 0x20
      }
      bytes += folded
    }
    return String(decoding: bytes, as: UTF8.self)
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
