/// What the bytes of an encoding stand for.
struct LegacyTable: Sendable {
  /// The characters of the bytes; nil where a byte has none of its own.
  let scalars: [Unicode.Scalar?]
  /// The bytes that change the letter before them.
  let marks: [UInt8: LegacyMark]

  static func table(of encoding: LegacyEncoding) -> LegacyTable {
    switch encoding {
    case .tcvn3: tcvn3
    case .vni: vni
    case .viscii: viscii
    case .windows1258: windows1258
    }
  }

  /// A table of ASCII and rows of characters; _ stands for a byte without one.
  private init(rows: [(first: UInt8, characters: String)], marks: [UInt8: LegacyMark] = [:]) {
    var scalars: [Unicode.Scalar?] = (0..<256).map { $0 < 0x80 ? Unicode.Scalar($0) : nil }
    for row in rows {
      for (offset, scalar) in row.characters.unicodeScalars.enumerated() where scalar != "_" {
        scalars[Int(row.first) + offset] = scalar
      }
    }
    self.scalars = scalars
    self.marks = marks
  }

  /// TCVN 5712:1993, VN3: 0xA1 … 0xFE without the places of the toned capitals, whose fonts print small letters as
  /// capitals, and with the marks of tones at 0xB0 … 0xB4, which ABC fonts leave empty.
  private static let tcvn3 = LegacyTable(rows: [
    (0x85, "…"), (0x91, "‘’“”"), (0x96, "–—"), (0xA0, "\u{A0}ĂÂÊÔƠƯĐăâêôơưđ_"), (0xB0, "_____àảãáạ_ằẳẵắ_"),
    (0xC0, "______ặầẩẫấậè_ẻẽ"),
    (0xD0, "éẹềểễếệìỉ___ĩíịò"), (0xE0, "_ỏõóọồổỗốộờởỡớợù"), (0xF0, "_ủũúụừửữứựỳỷỹýỵ_"),
  ])

  private static let viscii = LegacyTable(rows: [
    (0x02, "Ẳ"), (0x05, "ẴẪ"), (0x14, "Ỷ"), (0x19, "Ỹ"), (0x1E, "Ỵ"), (0x80, "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"),
    (0x90, "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"), (0xA0, "Õắằặấầẩậẽẹếềểễệố"), (0xB0, "ồổỗỠƠộờởịỰỨỪỬơớƯ"),
    (0xC0, "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"),
    (0xD0, "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"), (0xE0, "àáâãảăữẫèéêẻìíĩỉ"), (0xF0, "đựòóôõỏọụùúũủýợỮ"),
  ])

  private static let windows1258 = LegacyTable(
    rows: [
      (0x80, "€_‚ƒ„…†‡ˆ‰_‹Œ___"), (0x90, "_‘’“”•–—˜™_›œ__Ÿ"), (0xA0, "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯"),
      (0xB0, "°±²³´µ¶"), (0xB7, "·¸¹º»¼½¾¿"), (0xC0, "ÀÁÂĂÄÅÆÇÈÉÊË_ÍÎÏ"), (0xD0, "ĐÑ_ÓÔƠÖ×ØÙÚÛÜƯ_ß"),
      (0xE0, "àáâăäåæçèéêë_íîï"), (0xF0, "đñ_óôơö÷øùúûüư₫ÿ"),
    ],
    marks: [
      0xCC: .tone(.grave), 0xD2: .tone(.hook), 0xDE: .tone(.tilde), 0xEC: .tone(.acute), 0xF2: .tone(.dot),
    ])

  /// Letters of one byte, and marks behind a, e, o, u, y, ơ and ư; capitals have marks of their own.
  private static let vni = LegacyTable(
    rows: [
      (0xA0, "\u{A0}"), (0xC6, "Ỉ"), (0xCC, "ÌÍỴ"), (0xD1, "ĐỊĨƠ"), (0xD6, "Ư"), (0xE6, "ỉ"), (0xEC, "ìíỵ"),
      (0xF1, "địĩơ"), (0xF6, "ư"), (0xAB, "«"), (0xBB, "»"), (0x85, "…"), (0x91, "‘’“”"), (0x96, "–—"),
    ],
    marks: [
      0xF9: .tone(.acute), 0xF8: .tone(.grave), 0xFB: .tone(.hook), 0xF5: .tone(.tilde), 0xEF: .tone(.dot),
      0xE2: .circumflex(.level), 0xE1: .circumflex(.acute), 0xE0: .circumflex(.grave),
      0xE5: .circumflex(.hook), 0xE3: .circumflex(.tilde), 0xE4: .circumflex(.dot), 0xEA: .breve(.level),
      0xE9: .breve(.acute), 0xE8: .breve(.grave), 0xFA: .breve(.hook), 0xFC: .breve(.tilde),
      0xEB: .breve(.dot),
      0xD9: .tone(.acute), 0xD8: .tone(.grave), 0xDB: .tone(.hook), 0xD5: .tone(.tilde), 0xCF: .tone(.dot),
      0xC2: .circumflex(.level), 0xC1: .circumflex(.acute), 0xC0: .circumflex(.grave),
      0xC5: .circumflex(.hook), 0xC3: .circumflex(.tilde), 0xC4: .circumflex(.dot), 0xCA: .breve(.level),
      0xC9: .breve(.acute), 0xC8: .breve(.grave), 0xDA: .breve(.hook), 0xDC: .breve(.tilde),
      0xCB: .breve(.dot),
    ])
}

/// What a byte makes of the letter before it.
enum LegacyMark: Sendable {
  case tone(VietnameseLetter.Tone)
  /// a, e, o become â, ê, ô, with a tone.
  case circumflex(VietnameseLetter.Tone)
  /// a becomes ă, with a tone.
  case breve(VietnameseLetter.Tone)

  /// The letter with the mark; nil where it can't bear it.
  func joined(to scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard var letter = VietnameseLetter(scalar), letter.isVowel, letter.tone == .level else { return nil }
    switch self {
    case .tone(let tone): letter.tone = tone
    case .circumflex(let tone):
      guard let marked = Self.marked(letter.code, "aâeêoô") else { return nil }
      (letter.code, letter.tone) = (marked, tone)
    case .breve(let tone):
      guard let marked = Self.marked(letter.code, "aă") else { return nil }
      (letter.code, letter.tone) = (marked, tone)
    }
    return letter.scalar
  }

  private static func marked(_ code: UInt8, _ pairs: String) -> UInt8? {
    let codes = pairs.unicodeScalars.map(VietnameseLetter.code)
    return stride(from: 0, to: codes.count, by: 2).first { codes[$0] == code }.map { codes[$0 + 1] }
  }
}
