internal import TextCore

/// Marks that both languages set alike.
enum SharedMarks {
  /// The mark at a token, those of one use made one; nil for what translations change freely.
  static func mark(_ index: Int, in text: TokenizedText) -> UInt8? {
    let bytes = text.normalized.bytes[text.tokens[index].range]
    guard let first = bytes.first else { return nil }
    if bytes.count == 1 { return marks.contains(first) ? (first == apostrophe ? quote : first) : nil }
    return quotes.contains { bytes.elementsEqual($0.utf8) } ? quote : nil
  }

  private static let quote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")
  private static let marks: Set<UInt8> = Set("?!(\":;%$'".utf8)
  private static let quotes = ["“", "”", "«", "»", "‘", "’"]
}
