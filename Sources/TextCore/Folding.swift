/// Text reduced to what names have in common across languages: lower case, no diacritics, đ as d,
/// one space between words.
///
/// "Thứ trưởng  Bộ Ngoại giao" and "thu truong bo ngoai giao" fold alike, and so do NFC and NFD.
package enum Folding {
  /// The folded form; outer spaces dropped, runs of spaces made one.
  package static func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      LetterTable.shared.fold(scalar, into: &bytes)
    }
    return String(decoding: squeezed(bytes), as: UTF8.self)
  }

  /// A Vietnamese name as Spanish writes it: without diacritics, its capitals kept; "Krông Búk" gives "Krong Buk".
  package static func plain(_ name: String) -> String {
    var bytes: [UInt8] = []
    for scalar in name.unicodeScalars {
      let start = bytes.count
      LetterTable.shared.fold(scalar, into: &bytes)
      let isCapital = LetterTable.shared.kind(of: scalar) == .capital
      if isCapital, start < bytes.count, bytes[start] >= 0x61, bytes[start] <= 0x7A { bytes[start] -= 0x20 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func squeezed(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes where byte != 0x20 || (result.last ?? 0x20) != 0x20 {
      result.append(byte)
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }
}
