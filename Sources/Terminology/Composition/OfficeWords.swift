/// Words that stand around the head of a Vietnamese office and what they do to the Spanish one.
enum OfficeWords {
  /// What stands before the head: former, acting, a woman's.
  struct Quality: Hashable, Sendable {
    var vietnamese = ""
    var isFormer = false
    var isActing = false
    var isFeminine = false

    /// How they are told to people.
    var parts: [ComposedPart] {
      let spanish = [isFormer ? "ex" : nil, isActing ? "interino" : nil, isFeminine ? "femenino" : nil]
      return vietnamese.isEmpty
        ? [] : [ComposedPart(vietnamese, spanish.compactMap(\.self).joined(separator: " "), .grammar)]
    }

    func apply(to title: inout SpanishTitle) {
      title.isFormer = title.isFormer || isFormer
      title.isFeminine = title.isFeminine || isFeminine
      if isActing { title.qualities.append("interino") }
    }
  }

  private static let qualities: [(word: String, change: @Sendable (inout Quality) -> Void)] = [
    ("nguyên", { $0.isFormer = true }), ("cựu", { $0.isFormer = true }), ("quyền", { $0.isActing = true }),
    ("nữ", { $0.isFeminine = true }),
  ]

  /// Takes "nguyên", "cựu", "quyền", "nữ" off the beginning.
  static func quality(of phrase: Phrase) -> (Quality, rest: Phrase) {
    var quality = Quality()
    var rest = phrase
    while let found = qualities.first(where: { rest.count > 1 && rest.begins(with: [$0.word]) }) {
      found.change(&quality)
      quality.vietnamese += (quality.vietnamese.isEmpty ? "" : " ") + found.word
      rest = rest.dropFirst(1)
    }
    return (quality, rest)
  }

  /// What stands behind the head and qualifies it.
  struct Standing: Hashable, Sendable {
    var vietnamese = ""
    var spanish: [String] = []
  }

  private static let standings = [
    (["thường", "trực"], "permanente"), (["thứ", "nhất"], "primero"), (["danh", "dự"], "honorario"),
    (["lâm", "thời"], "interino"), (["dự", "khuyết"], "suplente"),
    (["chuyên", "trách"], "a tiempo completo"),
  ]

  /// Takes "thường trực", "thứ nhất", "danh dự" off the words behind a head.
  static func standing(_ phrase: Phrase) -> (Standing, rest: Phrase) {
    var standing = Standing()
    var rest = phrase
    while let found = standings.first(where: { rest.begins(with: $0.0) }) {
      standing.vietnamese += (standing.vietnamese.isEmpty ? "" : " ") + found.0.joined(separator: " ")
      standing.spanish.append(found.1)
      rest = rest.dropFirst(found.0.count)
    }
    return (standing, rest)
  }

  /// How many words at the end of a head are the beginning of its institution; nil for other heads.
  static func sharedWords(of head: String) -> Int? {
    if head.hasSuffix(" văn phòng") || head.hasSuffix(" phái đoàn") { return 2 }
    for word in [" ban", " phòng", " đoàn", " khoa"] where head.hasSuffix("trưởng" + word) { return 1 }
    return nil
  }

  /// "jefe de la delegación" gives "jefe".
  static func withoutComplement(_ spanish: String) -> String {
    let words = spanish.split(separator: " ")
    let end = words.firstIndex { $0 == "de" || $0 == "del" } ?? words.endIndex
    return words[..<end].joined(separator: " ")
  }

  /// A Vietnamese office as it is written before a name: "phó chủ tịch" gives "Phó Chủ tịch", "Phó Tổng Giám đốc".
  static func capitalized(_ office: String) -> String {
    let openings: Set<String> = ["phó", "tổng", "đồng"]
    // "tổng thống" and "tổng cục" are words of their own.
    let words = office.split(separator: " ").map(String.init)
    var result: [String] = []
    var isCapital = true
    for word in words {
      if result.last == "Tổng", word == "thống" || word == "cục" { isCapital = false }
      result.append(isCapital ? Phrase.capitalized(word) : word)
      isCapital = isCapital && openings.contains(word)
    }
    return result.joined(separator: " ")
  }

  /// Whether a phrase begins with an office.
  static func begin(_ phrase: Phrase) -> Bool {
    let (_, rest) = quality(of: phrase)
    return (1...OfficeIndex.longest).contains { length in
      length <= rest.count && !OfficeIndex.shared.heads(rest.prefix(length)).isEmpty
    }
  }
}
