import TestSupport

/// Text of the kinds that pages mix: composed and decomposed letters, spaces of all sorts, invisible characters.
struct RandomText {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// Single scalars and clusters that stand in pages.
  private static let pieces: [String] = [
    "a", "B", "e\u{301}", "é", "o\u{31B}\u{301}", "ớ", "e\u{302}\u{323}", "e\u{323}\u{302}",
    "\u{EA}\u{323}", "ệ", "Đ",
    "đ", "Ð", "ñ", "n\u{303}", "ư", "u\u{31B}", "y\u{309}", "7", "2.150", "17,4", " ", "  ", "\u{A0}",
    "\u{202F}",
    "\u{200B}", "\u{AD}", "\u{FEFF}", "-", "–", "'", "’", ".", ",", "(", ")", "\t", "😀", "中", "Ж",
    "TP.HCM", "EE.UU.",
    "Ngô Lê Văn", "Vie\u{302}\u{323}t", "ß", "ﬁ", "Å", "\u{212B}", "３", "٣", "½",
  ]

  /// A mixture of so many pieces.
  mutating func mixture(length: Int) -> String {
    var text = ""
    for _ in 0..<length { text += Self.pieces.randomElement(using: &random) ?? "" }
    return text
  }

  /// Pieces with the marks between them that end sentences, and the signs that stand about those.
  mutating func sentences(length: Int) -> String {
    var text = ""
    for _ in 0..<length {
      text += Self.pieces.randomElement(using: &random) ?? ""
      if UInt8.random(in: 0..<3, using: &random) == 0 {
        text += Self.ends.randomElement(using: &random) ?? ""
      }
    }
    return text
  }

  private static let ends = [
    ". ", ".", "! ", "?”", "… ", "...", ".) ", "¿", "¡", " “", "” ", " (", "\n", "\r\n", ".\u{301} ",
    ". \u{301}", "Sr. ",
    "TP. ", "1. ", "。",
  ]

  /// Bytes without any order, decoded as UTF-8 with repairs.
  mutating func noise(length: Int) -> String {
    let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Scalars of all planes.
  mutating func scalars(length: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<length {
      let highest: UInt32 = Bool.random(using: &random) ? 0x3000 : 0x10FFFF
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...highest, using: &random)) { text.append(scalar) }
    }
    return String(text)
  }
}
