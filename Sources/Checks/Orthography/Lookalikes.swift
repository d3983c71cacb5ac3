internal import TextCore

/// Letters that look like those of Vietnamese and Spanish and are others.
///
/// ICU's skeletons hold đ and ð apart, and take Đ, Ð and Ɖ for one letter in any language, so this is a table of one's
/// own; what a look-alike is taken for counts only where the word makes sense then.
enum Lookalikes {
  /// The Latin letter that this letter of another script looks like.
  static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar? { otherScripts[scalar] }

  /// The letter that this Latin letter or mark is taken for in Vietnamese.
  static func vietnamese(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    // The letters of Vietnamese itself are most of those that are asked for.
    scalar.value < 0xD0 || scalar.value >= 0x343 ? nil : latinLetters[scalar]
  }

  /// The ASCII letter of a full-width or mathematical one.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0xFF21...0xFF5A).contains(scalar.value) || (0x1D400...0x1D7FF).contains(scalar.value),
      let bytes = try? ICU.nfkd(Array(String(scalar).utf8)), bytes.count == 1, let byte = bytes.first
    else { return nil }
    let letter = Unicode.Scalar(byte)
    return letter.properties.isAlphabetic ? letter : nil
  }

  /// Whether the scalar is a letter of another script than Latin.
  static func isOtherScript(_ scalar: Unicode.Scalar) -> Bool {
    (0x370...0x52F).contains(scalar.value) && scalar.properties.isAlphabetic
  }

  /// Letters that only pinyin and its like write; a line that has one writes ǎ for itself.
  static let pinyin: Set<Unicode.Scalar> = Set("āēīōūěǐǒǔǖǘǚǜĀĒĪŌŪĚǏǑǓ".unicodeScalars)

  private static let otherScripts = table(
    """
    аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI ЈJ ЅS УY ҮY ԚQ ԜW ӏl ѵv \
    οo αa ιi νv ρp υu κk ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX
    """)

  private static let latinLetters = table("ÐĐ ðđ ƉĐ ɖđ ǎă ǍĂ ȃâ ȂÂ ȇê ȆÊ ȏô ȎÔ ɑa ɡg ıi").merging([
    "\u{30C}": "\u{306}", "\u{311}": "\u{302}", "\u{315}": "\u{31B}", "\u{342}": "\u{303}",
  ]) { first, _ in first }

  private static func table(_ pairs: String) -> [Unicode.Scalar: Unicode.Scalar] {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for pair in pairs.split(separator: " ") {
      if let first = pair.unicodeScalars.first, let last = pair.unicodeScalars.last { table[first] = last }
    }
    return table
  }
}
