/// What a language's words say of the ends of its sentences: abbreviations, first words, verbs of saying.
///
/// Words are compared as strings: `String` takes NFC and NFD for the same, which is what is wanted here.
struct SentenceWords: Sendable {
  /// How an abbreviation goes on.
  enum Abbreviation {
    /// Before a name: "Sr. Pérez", "TS. Lan".
    case title
    /// Before a name or a number, but also a word of its own at a sentence's end: "TP. Huế", "của TP. Theo".
    case place
    /// Before a number only: "núm. 5", "tr. 15".
    case number
    /// Before anything: "vd.", "cf.".
    case reference
  }

  private let titles: Set<String>
  private let places: Set<String>
  private let numbered: Set<String>
  private let references: Set<String>
  private let starters: Set<String>
  private let verbs: Set<String>
  /// Nouns that a single letter names a kind of: "vitamina C", "nhóm B".
  private let lettered: Set<String>
  /// Short words before the name of a place: "ở", "tại".
  private let prepositions: Set<String>
  let isVietnamese: Bool

  /// The abbreviation that a word without its full stop is; case counts where it tells one from a word.
  func abbreviation(_ word: String) -> Abbreviation? {
    let lower = word.lowercased()
    if titles.contains(word) || titles.contains(lastPart(word)) { return .title }
    if places.contains(word) || places.contains(lastPart(word)) { return .place }
    if references.contains(lower) { return .reference }
    // "no." ends many a Spanish sentence, "No." stands before numbers.
    if lower == "no" { return word == "No" ? .number : nil }
    return numbered.contains(lower) ? .number : nil
  }

  /// Whether a capital word is one that sentences begin with, and names do not.
  func startsSentence(_ word: String) -> Bool { starters.contains(word.lowercased()) }

  /// Whether a word, or two, tell that somebody speaks.
  func isVerbOfSaying(_ word: String) -> Bool { verbs.contains(word.lowercased()) }

  /// Whether a single letter behind this word is its kind, no initial.
  func takesLetter(_ word: String) -> Bool { lettered.contains(word.lowercased()) }

  /// Whether the name of a place stands behind this word.
  func standsBeforePlace(_ word: String) -> Bool { prepositions.contains(word.lowercased()) }

  /// "TS" of "PGS.TS".
  private func lastPart(_ word: String) -> String {
    let parts = word.split(separator: ".")
    return parts.count > 1 ? parts.last.map(String.init) ?? word : word
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }

  /// Titles that both languages take from English.
  private static let foreignTitles = "Mr Mrs Ms Dr Prof St "

  static let vietnamese = SentenceWords(
    titles: words(
      foreignTitles + """
        GS PGS TS ThS Th.S TSKH BS KS KTS CN LS DS ĐD NSND NSƯT NGND NGƯT HT ĐĐ LM Lm GM Ô Bs Ths Ts Gs Pgs PGs
        """),
    places: words("TP Tp TX Tx TT Tt P Q H X F Đ"),
    numbered: words("tr t tập q no vol pp p đt sđt tel ext h kh ch b fig art stt"),
    references: words("vd v.d x cf vs i.e e.g sđd nxb"),
    starters: words(
      """
      các những một ông bà anh chị em cô chú tôi chúng ta họ nó theo trong khi sau trước tại ở từ đến với và \
      nhưng tuy vì do để đây đó điều việc cũng ngoài bên trên dưới hiện nay hôm ngày năm tháng nhiều mỗi mọi nếu như \
      được bị đã đang sẽ không có là mà rồi thì cùng qua về đối nhờ song tiếp bởi cho khoảng lúc phía cả vậy thế
      """),
    verbs: words("nói hỏi đáp kể thốt bảo hét").union([
      "cho biết", "trả lời", "khẳng định", "chia sẻ", "nhấn mạnh", "phát biểu", "tuyên bố", "giải thích",
      "nhận định",
    ]),
    lettered: [], prepositions: words("ở tại thuộc của và các từ đến trên khu sang về qua"),
    isVietnamese: true)

  static let spanish = SentenceWords(
    titles: words(
      foreignTitles + """
        Sr Sra Srta Sres Sras Srtas sr sra srta sres sras dr dra Dra Dres Dras D Dª Dña Da Fr Pbro Mons Excmo Excma \
        Ilmo Ilma Hno Hna Rvdo Gral gral Cnel cnel Cap Tte Sgto Alm Ing Lic Lcdo Lcda Arq Profa Abg Dip Sen Pdte Pte \
        Pdta Mtro Mtra Sto Sta Bs Ntra
        """),
    places: words("Av Avda Pza Plza Ctra Urb Edif Pol Cía Dpto Depto"),
    numbered: words(
      """
      núm núms num n pág págs pag p pp art arts cap caps vol vols fig figs tel tels teléf ext s ss ap apdo c col ed \
      t tom lám párr inc lit exp op v vv fol sec secc esc pto reg res edif
      """),
    references: words("p.ej ej cf cfr vid v.gr aprox máx mín vs ca i.e e.g"),
    starters: words(
      """
      el los las un una unos unas en de del por para con según sin sobre su sus este esta estos estas ese esa \
      eso esto aquel también además pero y e o ni no sí se lo le les al a desde hasta durante tras ante entre cuando \
      como cómo si aunque mientras donde ahora hoy ayer mañana después luego entonces así ya yo tú él ella ellos ellas \
      nosotros usted ustedes todo toda todos todas otro otra otros otras cada muchos muchas algunos algunas es son fue \
      era hay ha han había qué quién cuál asimismo finalmente la
      """),
    verbs: words(
      """
      dijo preguntó respondió afirmó señaló explicó aseguró añadió declaró comentó contestó indicó manifestó expresó \
      subrayó destacó exclamó gritó agregó replicó murmuró
      """),
    lettered: words(
      """
      vitamina vitaminas grupo plan tipo clase hepatitis letra opción punto apartado anexo zona bloque categoría \
      equipo sección serie línea
      """), prepositions: [], isVietnamese: false)
}
