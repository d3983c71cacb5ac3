/// Reads gettext's compiled catalogues (GNU gettext manual, "The Format of GNU MO Files").
package struct MOReader: Sendable {
  private static let magic: UInt32 = 0x9504_12DE

  /// A reader of compiled catalogues.
  package init() {}

  /// The catalogue in the bytes.
  package func catalogue(from bytes: [UInt8]) throws(ReadingError) -> MessageCatalogue {
    let isSwapped = try Self.isSwapped(bytes)
    let words = Words(bytes: bytes, isSwapped: isSwapped)
    let (count, originals, translations) = (try words[8], try words[12], try words[16])
    guard count <= bytes.count / 16 else { throw .binary }
    var messages: [MessageCatalogue.Message] = []
    for index in 0..<count {
      let original = try words.text(at: originals + 8 * index)
      let translation = try words.text(at: translations + 8 * index)
      messages.append(Self.message(original, translation))
    }
    return MessageCatalogue(messages)
  }

  private static func isSwapped(_ bytes: [UInt8]) throws(ReadingError) -> Bool {
    if bytes.isEmpty { throw .empty }
    let first = try UInt32(Words(bytes: bytes, isSwapped: false)[0])
    guard first == magic || first == magic.byteSwapped else { throw .binary }
    return first != magic
  }

  /// A context stands before the original and EOT, plural forms are parted by NUL.
  private static func message(_ original: ArraySlice<UInt8>, _ translation: ArraySlice<UInt8>)
    -> MessageCatalogue.Message
  {
    let singular = original.prefix { $0 != 0 }
    let mark = singular.firstIndex(of: 0x04)
    let key = MessageCatalogue.Key(
      context: mark.map { String(decoding: singular[..<$0], as: UTF8.self) },
      original: String(decoding: mark.map { singular[($0 + 1)...] } ?? singular, as: UTF8.self))
    let forms = translation.split(separator: 0)
    return MessageCatalogue.Message(key: key, translation: String(decoding: forms.last ?? [], as: UTF8.self))
  }
}

/// The numbers of the file, each of four bytes.
private struct Words {
  let bytes: [UInt8]
  let isSwapped: Bool

  subscript(offset: Int) -> Int {
    get throws(ReadingError) {
      guard offset >= 0, offset + 4 <= bytes.count else { throw .binary }
      let value = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[offset + $1]) << (8 * $1) }
      return Int(isSwapped ? value.byteSwapped : value)
    }
  }

  /// The text whose length and place stand here.
  func text(at offset: Int) throws(ReadingError) -> ArraySlice<UInt8> {
    let (length, start) = (try self[offset], try self[offset + 4])
    guard start + length <= bytes.count else { throw .binary }
    return bytes[start..<start + length]
  }
}
