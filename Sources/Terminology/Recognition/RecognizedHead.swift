/// A head of the table of offices with what composition asks of it, found out once.
struct RecognizedHead: Sendable {
  /// The head of a Vietnamese title.
  struct Vietnamese: Sendable {
    let name: String
    /// Its Spanish heads, the most usual first.
    let spanish: [String]
    /// How many of its words may begin the institution: "trưởng ban".
    let sharedWords: Int?
    let isMinister: Bool
    /// Whether countries have the office: heads of state and of government, envoys.
    let isOfCountry: Bool

    init(_ entry: HeadTable.Entry) {
      name = entry.vietnamese
      spanish = entry.spanish
      sharedWords = OfficeWords.sharedWords(of: entry.vietnamese)
      isMinister = entry.spanish.contains(where: RecognizedHead.isMinister)
      isOfCountry = countryOffices.contains { entry.vietnamese == $0 || entry.vietnamese.hasPrefix($0 + " ") }
    }
  }

  /// The head of a Spanish title.
  struct Spanish: Sendable {
    let lemma: String
    let isMinister: Bool
    let isOfCountry: Bool

    init(_ lemma: String) {
      self.lemma = lemma
      isMinister = RecognizedHead.isMinister(lemma)
      isOfCountry = countryLemmas.contains(lemma)
    }
  }

  /// Whether the office governs a field: primer ministro does not.
  private static func isMinister(_ lemma: String) -> Bool {
    lemma.contains("ministro") && !lemma.hasPrefix("primer") && !lemma.contains("viceprimer")
  }

  private static let countryOffices = [
    "đại sứ", "phó đại sứ", "đại biện", "tổng lãnh sự", "tổng thống", "phó tổng thống", "thủ tướng",
    "phó thủ tướng",
    "chủ tịch nước", "quốc vương", "nhà vua", "hoàng hậu", "ngoại trưởng",
  ]
  private static let countryLemmas: Set<String> = [
    "presidente", "vicepresidente", "primer ministro", "viceprimer ministro", "embajador", "rey",
    "cónsul general",
    "encargado de negocios", "embajador extraordinario y plenipotenciario",
  ]
}
