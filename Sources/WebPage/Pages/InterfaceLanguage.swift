/// A language that the page speaks.
enum InterfaceLanguage: String, CaseIterable, Sendable {
  case es, vi, en

  /// What the language is called in itself.
  var name: String {
    switch self {
    case .es: "Español"
    case .vi: "Tiếng Việt"
    case .en: "English"
    }
  }

  /// The first of the languages that a browser asks for and the page speaks; English where there is none.
  ///
  /// - Parameter acceptLanguage: The header of that name (RFC 9110, 12.5.4): `es-MX,es;q=0.9,vi;q=0.8`.
  init(acceptLanguage: String) {
    let wanted = acceptLanguage.split(separator: ",").enumerated().compactMap { rank, range -> Wish? in
      let parts = range.split(separator: ";").map { $0.filter { $0 != " " } }
      guard let tag = parts.first, let language = Self(rawValue: String(tag.prefix(2)).lowercased()) else {
        return nil
      }
      guard tag.count == 2 || tag.dropFirst(2).first == "-" else { return nil }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      return weight > 0 ? Wish(language: language, weight: weight, rank: rank) : nil
    }
    self = wanted.max { ($0.weight, $1.rank) < ($1.weight, $0.rank) }?.language ?? .en
  }

  private struct Wish {
    let language: InterfaceLanguage
    let weight: Double
    let rank: Int
  }
}
