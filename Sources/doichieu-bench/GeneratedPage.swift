/// A page of 40 lines as scrapers save them: Spanish text, and Vietnamese captions with their counterparts.
///
/// The same seed gives the same page. People and events are invented.
struct GeneratedPage {
  private var random: UInt64
  private var lines: [String] = []

  init(seed: UInt64) {
    random = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    lines = ["Noticias de Vietnam", "", headline]
    while lines.count < 40 {
      lines += lines.count % 3 == 0 ? [body, ""] : caption
    }
    lines = Array(lines[..<40])
  }

  /// The page in UTF-8.
  var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

  private mutating func one<T>(of choices: [T]) -> T {
    // xorshift64 (Marsaglia 2003): enough to vary pages.
    random ^= random << 13
    random ^= random >> 7
    random ^= random << 17
    return choices[Int(random % UInt64(choices.count))]
  }

  private var headline: String {
    mutating get { "\(one(of: Self.offices).es.capitalizedFirst) visita \(one(of: Self.places).es)" }
  }

  private var body: String {
    mutating get {
      """
      Durante el encuentro, celebrado en \(one(of: Self.places).es), \(one(of: Self.offices).es), \
      \(name().es), subrayó la importancia de la cooperación entre ambas partes y pidió ampliar los intercambios \
      en comercio, educación y cultura en los próximos \(one(of: [2, 5, 10])) años.
      """
    }
  }

  /// A caption in both languages.
  var pair: (vi: String, es: String) {
    mutating get {
      let caption = caption
      return (caption[0], caption[1])
    }
  }

  private var caption: [String] {
    mutating get {
      let (office, person, place) = (one(of: Self.offices), name(), one(of: Self.places))
      let photographer = name()
      return [
        "\(office.vi) \(person.vi) phát biểu tại \(place.vi). Ảnh: \(photographer.vi)",
        "\(office.es.capitalizedFirst), \(person.es), habla en \(place.es). Foto: \(photographer.es)", "",
      ]
    }
  }

  private mutating func name() -> (vi: String, es: String) {
    let parts = [one(of: Self.families), one(of: Self.givenNames), one(of: Self.givenNames)]
    return (parts.map(\.vi).joined(separator: " "), parts.map(\.es).joined(separator: " "))
  }

  private static let offices: [(vi: String, es: String)] = [
    ("Thứ trưởng Bộ Ngoại giao", "el viceministro de Asuntos Exteriores"),
    ("Bộ trưởng Bộ Công Thương", "el ministro de Industria y Comercio"),
    ("Chủ tịch Quốc hội", "el presidente de la Asamblea Nacional"),
    ("Phó Thủ tướng", "el viceprimer ministro"),
    ("Đại sứ Việt Nam tại Cuba", "el embajador de Vietnam en Cuba"),
    ("Giám đốc Sở Du lịch", "la directora del Departamento de Turismo"),
  ]
  private static let places: [(vi: String, es: String)] = [
    ("Hà Nội", "Hanoi"), ("Đà Nẵng", "Da Nang"), ("Cần Thơ", "Can Tho"), ("Hội nghị", "la Conferencia"),
    ("La Habana", "La Habana"), ("Hải Phòng", "Hai Phong"),
  ]
  private static let families: [(vi: String, es: String)] = [
    ("Nguyễn", "Nguyen"), ("Trần", "Tran"), ("Lê", "Le"), ("Phạm", "Pham"), ("Đặng", "Dang"), ("Võ", "Vo"),
  ]
  private static let givenNames: [(vi: String, es: String)] = [
    ("Văn", "Van"), ("Thị", "Thi"), ("Hồng", "Hong"), ("Đức", "Duc"), ("Sơn", "Son"), ("Hòa", "Hoa"),
    ("Quỳnh", "Quynh"), ("Thảo", "Thao"), ("Phước", "Phuoc"), ("Lượng", "Luong"),
  ]
}

extension String {
  /// The text with its first letter as a capital.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
