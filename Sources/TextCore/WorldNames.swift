/// Countries, languages and months as ICU's locale data names them in both languages.
package struct WorldNames: Sendable {
  /// One thing that both languages name.
  package struct Name: Hashable, Sendable {
    /// What it is.
    package let kind: Kind
    /// Its Vietnamese name: "Tây Ban Nha".
    package let vietnamese: String
    /// Its Spanish name: "España".
    package let spanish: String
  }

  /// What a name stands for.
  package enum Kind: Hashable, Sendable {
    case country, city, language, month, weekday
  }

  /// All names, countries first.
  package let names: [Name]

  /// ICU's names, and beside them those that the press uses and ICU does not.
  package init() {
    names =
      Self.paired(.countries, .country) + Self.pressNames + Self.cities + Self.paired(.languages, .language)
      + Self.paired(.months, .month) + Self.paired(.weekdays, .weekday)
  }

  private static func paired(_ list: ICU.NameList, _ kind: Kind) -> [Name] {
    guard let vietnamese = try? ICU.names(list, locale: "vi"),
      let spanish = try? ICU.names(list, locale: "es")
    else { return [] }
    let byCode = Dictionary(spanish.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    return vietnamese.compactMap { code, name in
      byCode[code].map { Name(kind: kind, vietnamese: name, spanish: $0) }
    }
  }

  /// Names of countries that Vietnamese papers print and ICU does not give.
  private static let pressNames: [Name] = [
    ("Mỹ", "Estados Unidos"), ("Hoa Kỳ", "Estados Unidos"), ("Mỹ", "EE.UU."), ("Anh", "Reino Unido"),
    ("Vương quốc Anh", "Reino Unido"), ("Ý", "Italia"), ("Nhật", "Japón"), ("Trung Quốc", "China"),
    ("Hàn Quốc", "Corea del Sur"), ("Hàn Quốc", "República de Corea"), ("Triều Tiên", "Corea del Norte"),
    ("Triều Tiên", "República Popular Democrática de Corea"), ("Đức", "Alemania"), ("Nga", "Rusia"),
    ("Liên bang Nga", "Federación de Rusia"), ("Lào", "Laos"), ("Campuchia", "Camboya"),
    ("Thái Lan", "Tailandia"),
    ("Brazil", "Brasil"), ("Ba Tây", "Brasil"), ("Á Căn Đình", "Argentina"), ("Mexico", "México"),
    ("Mê-hi-cô", "México"), ("Panama", "Panamá"), ("Peru", "Perú"), ("Pê-ru", "Perú"), ("Cuba", "Cuba"),
    ("Cu-ba", "Cuba"), ("Venezuela", "Venezuela"), ("Cộng hòa Dominica", "República Dominicana"),
    ("Dominica", "República Dominicana"), ("Thổ Nhĩ Kỳ", "Turquía"), ("Ai Cập", "Egipto"), ("Ấn Độ", "India"),
    ("Úc", "Australia"), ("Australia", "Australia"), ("Bắc Ai-len", "Irlanda del Norte"),
    ("Ai-len", "Irlanda"),
    ("Hà Lan", "Países Bajos"), ("Hà Lan", "Holanda"), ("Séc", "República Checa"),
    ("Cộng hòa Séc", "República Checa"),
    ("Ba Lan", "Polonia"), ("Belarus", "Belarús"), ("Ukraine", "Ucrania"), ("Myanmar", "Myanmar"),
    ("Timor Leste", "Timor Leste"), ("Palestine", "Palestina"), ("Vatican", "Vaticano"),
    ("Kazakhstan", "Kazajistán"),
    ("Ả-rập Xê-út", "Arabia Saudita"), ("Saudi Arabia", "Arabia Saudita"), ("UAE", "Emiratos Árabes Unidos"),
    ("Nam Phi", "Sudáfrica"), ("Thụy Sĩ", "Suiza"), ("Thụy Điển", "Suecia"), ("Tây Ban Nha", "España"),
    ("Bồ Đào Nha", "Portugal"), ("Việt Nam", "Vietnam"), ("EU", "UE"), ("châu Âu", "Europa"),
    ("châu Á", "Asia"), ("châu Phi", "África"), ("châu Mỹ", "América"), ("Mỹ Latinh", "América Latina"),
    ("Mỹ Latinh", "Latinoamérica"), ("Đông Nam Á", "Sudeste Asiático"),
  ].map { Name(kind: .country, vietnamese: $0.0, spanish: $0.1) }

  /// Cities whose names the two languages spell differently; those that are alike need no list.
  private static let cities: [Name] = [
    ("Hà Nội", "Hanoi"), ("Hà Nội", "Hanói"), ("TPHCM", "Ciudad Ho Chi Minh"),
    ("TP.HCM", "Ciudad Ho Chi Minh"),
    ("TP Hồ Chí Minh", "Ciudad Ho Chi Minh"), ("Thành phố Hồ Chí Minh", "Ciudad Ho Chi Minh"),
    ("Thành phố Hồ Chí Minh", "Ciudad de Ho Chi Minh"), ("Sài Gòn", "Saigón"), ("Bắc Kinh", "Beijing"),
    ("Bắc Kinh", "Pekín"), ("Thượng Hải", "Shanghái"), ("Quảng Châu", "Guangzhou"), ("Côn Minh", "Kunming"),
    ("Nam Ninh", "Nanning"), ("Hồng Công", "Hong Kong"), ("Tokyo", "Tokio"), ("Seoul", "Seúl"),
    ("Viêng Chăn", "Vientián"), ("Vientiane", "Vientián"), ("Phnôm Pênh", "Phnom Penh"),
    ("Băng Cốc", "Bangkok"),
    ("Matxcơva", "Moscú"), ("Moscow", "Moscú"), ("Moskva", "Moscú"), ("Luân Đôn", "Londres"),
    ("London", "Londres"),
    ("Paris", "París"), ("Berlin", "Berlín"), ("Rome", "Roma"), ("Geneva", "Ginebra"),
    ("Brussels", "Bruselas"),
    ("New York", "Nueva York"), ("New Delhi", "Nueva Delhi"), ("Mexico City", "Ciudad de México"),
    ("Thành phố Mexico", "Ciudad de México"), ("Bogota", "Bogotá"), ("Sydney", "Sídney"),
    ("Cairo", "El Cairo"),
    ("Biển Đông", "Mar Oriental"), ("Biển Đông", "Mar del Este"), ("Mê Kông", "Mekong"),
    ("sông Hồng", "río Rojo"),
  ].map { Name(kind: .city, vietnamese: $0.0, spanish: $0.1) }
}
