/// Which Vietnamese office a Spanish head means, by the institution that it governs.
enum VietnameseOffices {
  /// The office with its institution: "director" and "Vụ Pháp chế" give "Vụ trưởng Vụ Pháp chế"; nil for an unknown head.
  ///
  /// "Trưởng Ban Tổ chức": heads of some institutions share a word with them.
  static func title(_ lemma: String, of institution: String?) -> String? {
    guard let institution else { return head(lemma, nil).map(OfficeWords.capitalized) }
    let noun = InstitutionNoun(of: institution)
    guard let head = head(lemma, noun) else { return nil }
    let name = OfficeWords.capitalized(head)
    return name.hasSuffix(" +") ? name.dropLast(1) + institution : name + " " + institution
  }

  /// The office of a person in a country: presidents differ by the country's constitution.
  static func title(_ lemma: String, in country: String) -> String? {
    let head: String?
    switch lemma {
    case "presidente": head = socialist.contains(country) ? "chủ tịch nước" : "tổng thống"
    case "vicepresidente": head = socialist.contains(country) ? "phó chủ tịch nước" : "phó tổng thống"
    default: head = self.head(lemma, nil)
    }
    return head.map { OfficeWords.capitalized($0) + " " + country }
  }

  /// Countries whose head of state is called "Chủ tịch nước" in Vietnamese.
  private static let socialist: Set<String> = ["Việt Nam", "Lào", "Trung Quốc", "Cuba"]

  private static func head(_ lemma: String, _ noun: InstitutionNoun?) -> String? {
    if let noun {
      let deputy = deputies.first { lemma.hasPrefix($0) }
      let chief = deputy.map { String(lemma.dropFirst($0.utf8.count)) } ?? lemma
      if let head = special(chief, noun) { return deputy == nil ? head : "phó " + head }
    }
    let entries = HeadTable.offices.entries.filter { noun == nil || !stateOffices.contains($0.vietnamese) }
    return (entries.first { $0.spanish.first == lemma } ?? entries.first { $0.spanish.contains(lemma) })?
      .vietnamese
  }

  private static let deputies = ["vice", "sub"]
  /// Offices that never have an institution behind them.
  private static let stateOffices: Set<String> = [
    "chủ tịch nước", "phó chủ tịch nước", "tổng thống", "phó tổng thống", "thủ hiến",
  ]

  /// What the chief of an institution of a kind is called; " +" where the institution's own word completes it.
  private static func special(_ chief: String, _ noun: InstitutionNoun) -> String? {
    specials.first { $0.noun == noun && $0.chiefs.contains(chief) }?.head
  }

  private static let specials: [(noun: InstitutionNoun, chiefs: Set<String>, head: String)] = [
    (.vu, ["director", "jefe", "director general"], "vụ trưởng"), (.cuc, ["director", "jefe"], "cục trưởng"),
    (.tongCuc, ["director", "jefe", "director general"], "tổng cục trưởng"),
    (.chiCuc, ["director", "jefe"], "chi cục trưởng"), (.vien, ["director", "presidente"], "viện trưởng"),
    (.ban, ["jefe", "presidente", "director"], "trưởng +"), (.doan, ["jefe"], "trưởng +"),
    (.phong, ["jefe", "director"], "trưởng +"), (.khoa, ["decano", "jefe"], "trưởng +"),
    (.vanPhong, ["jefe", "director"], "chánh +"), (.toaAn, ["presidente"], "chánh án"),
    (.congAn, ["jefe", "director"], "giám đốc"), (.so, ["jefe", "director"], "giám đốc"),
    (.uyBan, ["jefe"], "chủ nhiệm"),
    (.truong, ["rector", "director"], "hiệu trưởng"),
  ]
}

/// The kinds of Vietnamese institutions whose chiefs bear names of their own.
enum InstitutionNoun: CaseIterable {
  case tongCuc, chiCuc, vanPhong, toaAn, congAn, uyBan, cuc, vu, so, vien, ban, doan, phong, khoa, truong,
    other

  /// The kind by the first words of an institution, the longer words first.
  init(of institution: String) {
    let phrase = Phrase(institution)
    self = Self.allCases.first { kind in !kind.words.isEmpty && phrase.begins(with: kind.words) } ?? .other
  }

  private var words: [String] {
    switch self {
    case .tongCuc: ["tổng", "cục"]
    case .chiCuc: ["chi", "cục"]
    case .vanPhong: ["văn", "phòng"]
    case .toaAn: ["tòa", "án"]
    case .congAn: ["công", "an"]
    case .uyBan: ["ủy", "ban"]
    case .cuc: ["cục"]
    case .vu: ["vụ"]
    case .so: ["sở"]
    case .vien: ["viện"]
    case .ban: ["ban"]
    case .doan: ["đoàn"]
    case .phong: ["phòng"]
    case .khoa: ["khoa"]
    case .truong: ["trường"]
    case .other: []
    }
  }
}
