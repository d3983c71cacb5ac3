internal import TextCore

/// A term's text as it is stored, and the two forms by which it is found.
struct TermText: Hashable {
  /// NFC, on one line, one space between words.
  let text: String
  /// The text in lower case: case alone makes no new term.
  let key: String
  /// Lower case without diacritics.
  let folded: String

  init(_ raw: String) {
    let normalized = NormalizedText(raw)
    let spaced = normalized.text
    text =
      Self.isSpaced(normalized.bytes)
      ? spaced : spaced.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    key = Self.lowercased(text)
    folded = Folding.folded(text)
  }

  /// Whether spaces stand between words alone, one at a time.
  private static func isSpaced(_ bytes: [UInt8]) -> Bool {
    var before: UInt8 = 0x20
    for byte in bytes {
      if byte == 0x20, before == 0x20 { return false }
      before = byte
    }
    return before != 0x20
  }

  /// The folded form alone.
  static func folded(_ raw: String) -> String { Folding.folded(NormalizedText(raw).text) }

  var isEmpty: Bool { text.isEmpty }

  private static func lowercased(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    let letters = LetterTable.shared
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        bytes.append(byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte)
      } else {
        bytes += letters.lowercase(scalar).utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
