/// The translations of a program into one language, by what they translate (gettext).
package struct MessageCatalogue: Sendable {
  /// One message and what it is translated by.
  package struct Message: Hashable, Sendable {
    /// The context and the original text, which name the message.
    package let key: Key
    /// The translation; of several plural forms the last, which is the general one.
    package let translation: String
  }

  /// What names a message: the same text may stand in several contexts.
  package struct Key: Hashable, Sendable {
    package let context: String?
    package let original: String
  }

  /// The language as the header names it: `vi`, `es_MX`; nil where it does not.
  package let language: String?
  /// The messages that are translated, in the order of the file.
  package let messages: [Message]

  /// Takes messages with the header among them: the one whose original is empty.
  init(_ messages: [Message]) {
    let header = messages.first { $0.key.original.isEmpty && $0.key.context == nil }
    language = header.flatMap { Self.language(of: $0.translation) }
    self.messages = messages.filter { !$0.key.original.isEmpty && !$0.translation.isEmpty }
  }

  private static func language(of header: String) -> String? {
    for line in header.utf8.split(separator: 0x0A) where line.starts(with: "Language:".utf8) {
      let name = line.dropFirst("Language:".utf8.count).split(separator: 0x20).first
      return name.map { String(decoding: $0, as: UTF8.self) }
    }
    return nil
  }

  /// What this Vietnamese catalogue and a Spanish one of the same program translate alike, in this one's order.
  package func pairs(with spanish: MessageCatalogue) -> [(vietnamese: String, spanish: String)] {
    let translations = Dictionary(
      spanish.messages.map { ($0.key, $0.translation) }, uniquingKeysWith: { first, _ in first })
    return messages.compactMap { message in
      translations[message.key].map { translation in
        (
          vietnamese: Mnemonics.removed(from: message.translation),
          spanish: Mnemonics.removed(from: translation)
        )
      }
    }
  }
}

/// Marks of keys in the labels of programs: `_Archivo`, `&Abrir`, `Mở (_O)`.
enum Mnemonics {
  /// The label without its mark; texts with several such signs use them otherwise.
  static func removed(from label: String) -> String {
    let bytes = Array(label.utf8)
    let marks = bytes.indices.filter { bytes[$0] == 0x5F || bytes[$0] == 0x26 }
    guard marks.count == 1, let mark = marks.first, mark + 1 < bytes.count, isLetter(bytes[mark + 1]) else {
      return label
    }
    let isAlone = mark > 0 && bytes[mark - 1] == 0x28 && mark + 2 < bytes.count && bytes[mark + 2] == 0x29
    let removed = isAlone ? mark - 1..<mark + 3 : mark..<mark + 1
    return String(decoding: bytes[..<removed.lowerBound] + bytes[removed.upperBound...], as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }
}
