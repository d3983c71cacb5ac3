/// Numbers of legislatures, terms and meetings: "khóa XV", "nhiệm kỳ 2021 - 2026", "lần thứ 14".
enum TermNumbers {
  /// A term of office behind an institution; nil for other words.
  static func term(_ words: Phrase, in title: Phrase) -> Complement? {
    if words.count == 2, words.begins(with: ["khóa"]) || words.begins(with: ["khoá"]),
      let number = number(words.words.last ?? "")
    {
      let isParliament = title.folded.contains("quoc hoi") || title.folded.contains("dbqh")
      let names = ["de la \(roman(number)) legislatura", "del \(roman(number)) mandato"]
      return Complement(words.text, (isParliament ? names : names.reversed()).map { .modifier($0) })
    }
    guard words.begins(with: ["nhiệm", "kỳ"]), (3...5).contains(words.count) else { return nil }
    let years = words.dropFirst(2).words.joined()
    guard years.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D || $0 >= 0x80 }) else {
      return nil
    }
    let span = years.split { $0 == "-" || $0 == "–" }.joined(separator: "-")
    return Complement(
      words.text,
      ["del mandato \(span)", "para el mandato \(span)", "para el período \(span)"].map { .modifier($0) })
  }

  /// A bare number behind an institution: "Quân khu 7".
  static func bare(_ words: Phrase) -> Complement? {
    guard words.count == 1, let word = words.words.first, word.utf8.count <= 5, number(word) != nil else {
      return nil
    }
    return Complement(word, [.modifier(word)])
  }

  /// Takes "lần thứ 14" or "thứ 10" out of a phrase.
  static func ordinal(in phrase: Phrase) -> (number: Int, vietnamese: String, rest: Phrase)? {
    let words = phrase.words
    for index in words.indices.dropFirst() where words[index] == "thứ" || words[index] == "thu" {
      guard index + 1 < words.endIndex, let number = number(words[index + 1]) else { continue }
      let start = ["lần", "lan"].contains(words[index - 1]) ? index - 1 : index
      guard start > words.startIndex else { continue }
      let rest = Array(words[..<start] + words[(index + 2)...])
      return (number, words[start...(index + 1)].joined(separator: " "), Phrase(rest[...]))
    }
    return nil
  }

  /// An event with its number before it, as congresses, sessions and summits are counted.
  static func counted(_ number: Int, _ event: String) -> [String] {
    let isFeminine = SpanishNouns.isFeminine(event)
    let spelt = number <= words.count ? words[number - 1] : nil
    let figure = "\(number).\(isFeminine ? "ª" : "º")"
    let ordinal = spelt.map { isFeminine ? SpanishInflection.feminineWord($0) : shortened($0) }
    let isRoman = ["congreso", "pleno"].contains { event.lowercased().hasPrefix($0) }
    let forms = isRoman ? [roman(number), ordinal, figure] : [ordinal, figure, roman(number), "\(number)"]
    return forms.compactMap(\.self).map { $0 + " " + event }
  }

  /// "primero" and "tercero" lose their ending before a noun.
  private static func shortened(_ ordinal: String) -> String {
    ordinal == "primero" || ordinal == "tercero" ? String(ordinal.dropLast()) : ordinal
  }

  private static let words = [
    "primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno", "décimo",
  ]

  /// An Arabic or Roman number below 4,000.
  static func number(_ word: String) -> Int? {
    if let number = Int(word), (1..<4_000).contains(number) { return number }
    guard !word.isEmpty else { return nil }
    var value = 0
    var last = 0
    for byte in word.utf8.reversed() {
      guard let digit = digits[byte] else { return nil }
      value += digit < last ? -digit : digit
      last = max(last, digit)
    }
    return roman(value) == word ? value : nil
  }

  private static let digits: [UInt8: Int] = [
    0x49: 1, 0x56: 5, 0x58: 10, 0x4C: 50, 0x43: 100, 0x44: 500, 0x4D: 1_000,
  ]

  static func roman(_ number: Int) -> String {
    var rest = number
    var text = ""
    for (value, letters) in [
      (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
      (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ] {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }
}
