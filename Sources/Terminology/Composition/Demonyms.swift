internal import TextCore

/// Adjectives of countries, which stand for "de" and the country: "presidente francés".
enum Demonyms {
  private static let countries: [String: String] = {
    let rows = """
      aleman Alemania | argelino Argelia | argentino Argentina | australiano Australia | austriaco Austria | belga Bélgica
      bielorruso Bielorrusia | boliviano Bolivia | brasileño Brasil | britanico Reino Unido | bulgaro Bulgaria
      camboyano Camboya | canadiense Canadá | checo República Checa | chileno Chile | chino China | colombiano Colombia
      costarricense Costa Rica | cubano Cuba | danes Dinamarca | dominicano República Dominicana | ecuatoriano Ecuador
      egipcio Egipto | emirati Emiratos Árabes Unidos | eslovaco Eslovaquia | español España | estadounidense Estados Unidos
      filipino Filipinas | finlandes Finlandia | frances Francia | griego Grecia | hungaro Hungría | indio India
      indonesio Indonesia | irani Irán | iraqui Irak | irlandes Irlanda | israeli Israel | italiano Italia | japones Japón
      kazajo Kazajistán | laosiano Laos | malasio Malasia | marroqui Marruecos | mexicano México | mongol Mongolia
      mozambiqueño Mozambique | neerlandes Países Bajos | neozelandes Nueva Zelanda | nicaragüense Nicaragua
      noruego Noruega | panameño Panamá | paraguayo Paraguay | peruano Perú | polaco Polonia | portugues Portugal
      rumano Rumanía | ruso Rusia | salvadoreño El Salvador | saudi Arabia Saudí | singapurense Singapur | sirio Siria
      sudafricano Sudáfrica | sueco Suecia | suizo Suiza | surcoreano Corea del Sur | norcoreano Corea del Norte
      tailandes Tailandia | timorense Timor Oriental | turco Turquía | ucraniano Ucrania | uruguayo Uruguay
      venezolano Venezuela | vietnamita Vietnam | myanmeño Myanmar | birmano Myanmar | bruneano Brunéi
      """
    var countries: [String: String] = [:]
    for row in rows.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let words = row.split(separator: " ").map(String.init)
      guard let adjective = words.first else { continue }
      let country = words.dropFirst().joined(separator: " ")
      for form in forms(of: adjective) { countries[Folding.folded(form)] = country }
    }
    return countries
  }()

  /// Both genders and numbers: "francés" gives "francesa", "franceses", "francesas".
  private static func forms(of adjective: String) -> [String] {
    if adjective.hasSuffix("o") {
      let stem = adjective.dropLast()
      return ["o", "a", "os", "as"].map { stem + $0 }
    }
    if adjective.hasSuffix("es") || adjective.hasSuffix("an") || adjective.hasSuffix("ol") {
      return ["", "a", "es", "as"].map { adjective + $0 }
    }
    return [adjective, adjective + "s", adjective + "es"]
  }

  /// The country of an adjective, in either gender and number.
  static func country(_ adjective: String) -> String? { countries[Folding.folded(adjective)] }
}
