/// A letter of Vietnamese writing taken apart: which of the 33 letters, its tone, its case.
///
/// The letters are the 29 of the alphabet and f, j, w, z, which loans and names have.
package struct VietnameseLetter: Hashable, Sendable {
  /// The letter without tone and case, from 1.
  package var code: UInt8
  /// The tone that stands on it; `.level` where none does.
  package var tone: Tone
  /// Whether it is a capital.
  package var isCapital: Bool

  /// The six tones, in the order of dictionaries of this project.
  package enum Tone: UInt8, CaseIterable, Sendable {
    case level, acute, grave, hook, tilde, dot
  }

  /// A letter out of its parts.
  package init(code: UInt8, tone: Tone = .level, isCapital: Bool = false) {
    self.code = code
    self.tone = tone
    self.isCapital = isCapital
  }

  /// The letter that a scalar in NFC is; nil for all that Vietnamese does not write.
  package init?(_ scalar: Unicode.Scalar) {
    self.init(value: scalar.value)
  }

  /// The letter that the scalar of this value is.
  package init?(value: UInt32) {
    let packed = Self.packed(value)
    if packed == 0 { return nil }
    code = UInt8(packed & 0x3F)
    tone = Tone(rawValue: UInt8(packed >> 6 & 7)) ?? .level
    isCapital = packed >> 9 != 0
  }

  /// The scalar of the letter; f, j, w and z bear no tone.
  package var scalar: Unicode.Scalar {
    Self.scalars[(Int(code) * 6 + Int(tone.rawValue)) * 2 + (isCapital ? 1 : 0)]
  }

  /// Whether it is a vowel.
  package var isVowel: Bool { Self.vowels[Int(code)] }

  /// Whether it is a vowel with a mark of its own: ă â ê ô ơ ư.
  package var isMarkedVowel: Bool { Self.markedVowels[Int(code)] }

  /// The letter without the mark of its own: a of ă and â, d of đ.
  package var base: UInt8 { Self.bases[Int(code)] }

  /// Whether no other language of the region writes the letter: neither Spanish nor French nor Portuguese.
  package var isVietnameseOnly: Bool {
    switch scalar {
    case "ă", "Ă", "đ", "Đ", "ĩ", "Ĩ", "ũ", "Ũ", "ơ", "Ơ", "ư", "Ư": true
    default: scalar.value >= 0x1EA0
    }
  }

  /// The code of a small letter without tone.
  package static func code(of letter: Unicode.Scalar) -> UInt8 { UInt8(packed(letter.value) & 0x3F) }

  private static let rows: [String] = [
    "aáàảãạ", "ăắằẳẵặ", "âấầẩẫậ", "b", "c", "d", "đ", "eéèẻẽẹ", "êếềểễệ", "g", "h", "iíìỉĩị", "k", "l", "m",
    "n", "oóòỏõọ", "ôốồổỗộ", "ơớờởỡợ", "p", "q", "r", "s", "t", "uúùủũụ", "ưứừửữự", "v", "x", "yýỳỷỹỵ", "f",
    "j", "w", "z",
  ]

  /// How many letters there are; their codes are 1 … `count`.
  package static let count = UInt8(rows.count)

  private static let scalars: [Unicode.Scalar] = {
    var scalars = [Unicode.Scalar](repeating: "?", count: (rows.count + 1) * 12)
    for (index, row) in rows.enumerated() {
      for tone in 0..<6 {
        let all = Array(row.unicodeScalars)
        let small = tone < all.count ? all[tone] : all[0]
        let capital = small.properties.uppercaseMapping.unicodeScalars.first ?? small
        scalars[((index + 1) * 6 + tone) * 2] = small
        scalars[((index + 1) * 6 + tone) * 2 + 1] = capital
      }
    }
    return scalars
  }()

  private static let firstBlock: UInt32 = 0x1B1
  private static let secondBlock: UInt32 = 0x1EA0
  private static let secondBlockEnd: UInt32 = 0x1EFA

  /// For U+0000 … U+01B0 and U+1EA0 … U+1EF9 the code, the tone and the case; 0 for no letter.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: Int(firstBlock + secondBlockEnd - secondBlock))
    for (index, row) in rows.enumerated() {
      for (tone, small) in row.unicodeScalars.enumerated() {
        let capital = small.properties.uppercaseMapping.unicodeScalars.first ?? small
        let packed = UInt16(index + 1) | UInt16(tone) << 6
        table[place(small.value) ?? 0] = packed
        table[place(capital.value) ?? 0] = packed | 1 << 9
      }
    }
    return table
  }()

  private static func place(_ value: UInt32) -> Int? {
    if value < firstBlock { return Int(value) }
    guard value >= secondBlock, value < secondBlockEnd else { return nil }
    return Int(value - secondBlock + firstBlock)
  }

  private static func packed(_ value: UInt32) -> UInt16 { place(value).map { table[$0] } ?? 0 }

  private static let vowels = flags("aăâeêioôơuưy")
  private static let markedVowels = flags("ăâêôơư")

  private static func flags(_ letters: String) -> [Bool] {
    var flags = [Bool](repeating: false, count: rows.count + 1)
    for letter in letters.unicodeScalars { flags[Int(code(of: letter))] = true }
    return flags
  }

  private static let bases: [UInt8] = {
    var bases = (0...count).map { $0 }
    for pair in ["ăa", "âa", "đd", "êe", "ôo", "ơo", "ưu"] {
      let letters = pair.unicodeScalars.map(code)
      bases[Int(letters[0])] = letters[1]
    }
    return bases
  }()
}
