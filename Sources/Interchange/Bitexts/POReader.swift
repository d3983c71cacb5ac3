/// Reads gettext's PO catalogues: what is translated and not marked as fuzzy or obsolete.
package struct POReader: Sendable {
  /// A reader of catalogues.
  package init() {}

  /// The catalogue that stands in a file in UTF-8.
  package func catalogue(from utf8: [UInt8]) throws(TableError) -> MessageCatalogue {
    var entry = Entry()
    var messages: [MessageCatalogue.Message] = []
    var number = 0
    for line in utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = Self.trimmed(line)
      if line.first == 0x23 {
        entry.endsBefore(comment: line, &messages)
        continue
      }
      if line.isEmpty { continue }
      if line.first != 0x22, let field = try Field(line, number) { entry.begin(field, &messages) }
      guard let quote = line.firstIndex(of: 0x22) else {
        throw TableError(line: number, message: "expected a text in quotes, found none")
      }
      entry.append(try Self.unquoted(line[quote...], number))
    }
    entry.finish(&messages)
    return MessageCatalogue(messages)
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    guard let first = line.firstIndex(where: { !isSpace($0) }),
      let last = line.lastIndex(where: { !isSpace($0) })
    else { return [] }
    return line[first...last]
  }

  /// A text in quotes with its escapes undone.
  private static func unquoted(_ quoted: ArraySlice<UInt8>, _ line: Int) throws(TableError) -> [UInt8] {
    guard quoted.count >= 2, quoted.last == 0x22 else {
      throw TableError(line: line, message: "expected a quote at the end of the text, found none")
    }
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in quoted.dropFirst().dropLast() {
      if isEscaped {
        bytes.append(escapes[byte] ?? byte)
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// What letters stand for behind a backslash; other characters stand for themselves.
  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D,
  ]
}

/// The keyword at the beginning of a line.
private enum Field {
  case context, original, plural, translation

  init?(_ line: ArraySlice<UInt8>, _ number: Int) throws(TableError) {
    let word = line.prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x22 && $0 != 0x5B }
    switch String(decoding: word, as: UTF8.self) {
    case "msgctxt": self = .context
    case "msgid": self = .original
    case "msgid_plural": self = .plural
    case "msgstr": self = .translation
    case let other: throw .expected("msgctxt, msgid, msgid_plural or msgstr", found: other, line: number)
    }
  }
}

/// The message that is being read.
private struct Entry {
  private var context: [UInt8]?
  private var original: [UInt8] = []
  private var translation: [UInt8] = []
  private var field: Field?
  private var isFuzzy = false

  /// A comment ends the message before it; `#, fuzzy` belongs to the next.
  mutating func endsBefore(comment: ArraySlice<UInt8>, _ messages: inout [MessageCatalogue.Message]) {
    if field != nil { finish(&messages) }
    guard comment.starts(with: [0x23, 0x2C]) else { return }
    let flags = comment.dropFirst(2).split { $0 == 0x2C || $0 == 0x20 }
    isFuzzy = isFuzzy || flags.contains { $0.elementsEqual("fuzzy".utf8) }
  }

  mutating func begin(_ next: Field, _ messages: inout [MessageCatalogue.Message]) {
    if field == .translation, next != .translation { finish(&messages) }
    if next == .context { context = [] }
    // Of plural forms the last stays.
    if next == .translation { translation = [] }
    field = next
  }

  mutating func append(_ text: [UInt8]) {
    switch field {
    case .context: context = (context ?? []) + text
    case .original: original += text
    case .translation: translation += text
    case .plural, nil: break
    }
  }

  mutating func finish(_ messages: inout [MessageCatalogue.Message]) {
    // The header of a catalogue that nobody has looked at is fuzzy too, and still says the language.
    if field == .translation, !isFuzzy || original.isEmpty {
      let key = MessageCatalogue.Key(
        context: context.map { String(decoding: $0, as: UTF8.self) },
        original: String(decoding: original, as: UTF8.self))
      messages.append(
        MessageCatalogue.Message(key: key, translation: String(decoding: translation, as: UTF8.self)))
    }
    self = Entry()
  }
}
