/// How much room text takes on a terminal.
///
/// Counts scalars: marks upon letters take none, so that NFC and NFD are equally wide; East Asian ones take two.
enum DisplayWidth {
  /// The columns that a text fills.
  static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// The text with spaces behind it up to a width.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - of(text)))
  }

  /// The text in lines of at most so many columns, broken at spaces; a longer word is cut.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in printable(text).split(separator: " ").flatMap({ pieces(of: $0, width) }) {
      if !line.isEmpty, of(line) + 1 + of(word) > width {
        lines.append(line)
        line = word
      } else {
        line += line.isEmpty ? word : " " + word
      }
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }

  /// The text without what would move the cursor: a page may hold anything.
  static func printable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return String(scalars)
  }

  private static func pieces(of word: Substring, _ width: Int) -> [String] {
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var room = width
    for scalar in word.unicodeScalars {
      let columns = columns(of: scalar)
      if columns > room, !piece.isEmpty {
        pieces.append(String(piece))
        piece = String.UnicodeScalarView()
        room = width
      }
      piece.append(scalar)
      room -= columns
    }
    return pieces + [String(piece)]
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  /// The blocks of East Asian scripts and of emoji (Unicode, EastAsianWidth.txt, W and F, by block).
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
