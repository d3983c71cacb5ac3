internal import Interchange

/// A glossary file as a reader gets it: the format, and the bytes in UTF-8.
///
/// XML says its encoding itself. Other files stream as they are where their beginning is UTF-8; else they are read whole
/// and decoded.
struct GlossaryText {
  let format: ImportFormat
  private let pieces: () throws -> [UInt8]?

  /// Opens a file; the format is found out unless it is given.
  init(file: String, format: ImportFormat?, encoding: String?) throws(WorkbenchError) {
    let input = try InputPieces(of: file)
    let head = try input.head()
    if head.isEmpty {
      throw .badTable(file: file, TableError(line: 1, message: "expected a glossary, found nothing"))
    }
    if ImportFormat.isArchive(head) {
      let archive = try input.rest()
      self.format = try Self.format(format, archive, file)
      pieces = Self.once(archive)
    } else if Self.isXML(head) {
      self.format = try Self.format(format, Self.ascii(head), file)
      pieces = input.next
    } else if encoding == nil, Self.isUTF8(head) {
      self.format = try Self.format(format, head, file)
      pieces = input.next
    } else {
      let text = try Self.decoded(input.rest(), file, encoding)
      self.format = try Self.format(format, text, file)
      pieces = Self.once(text)
    }
  }

  private static func once(_ bytes: [UInt8]) -> () throws -> [UInt8]? {
    var waiting: [UInt8]? = bytes
    return {
      defer { waiting = nil }
      return waiting
    }
  }

  /// The next bytes; nil behind the last ones.
  func next() throws -> [UInt8]? { try pieces() }

  private static func format(
    _ given: ImportFormat?, _ head: [UInt8], _ file: String
  ) throws(WorkbenchError) -> ImportFormat {
    if let given { return given }
    do { return try ImportFormat.detected(in: head, named: file) } catch {
      throw .badTable(file: file, error)
    }
  }

  private static func decoded(
    _ bytes: [UInt8], _ file: String, _ encoding: String?
  ) throws(WorkbenchError) -> [UInt8] {
    do { return try TextDecoder(encoding: encoding).decode(bytes).utf8 } catch {
      throw .unreadable(file: file, error)
    }
  }

  /// Whether a file begins like XML, in UTF-8 or UTF-16.
  private static func isXML(_ head: [UInt8]) -> Bool {
    ascii(head).first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  /// The ASCII letters of a file's beginning, whatever the width of its characters.
  private static func ascii(_ head: [UInt8]) -> [UInt8] {
    let isWide =
      head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) || head.prefix(64).contains(0)
    if !isWide { return head.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(head.dropFirst(3)) : head }
    return head.filter { $0 != 0 && $0 < 0x80 }
  }

  /// Whether the bytes are UTF-8, a last character that is cut apart.
  private static func isUTF8(_ head: [UInt8]) -> Bool {
    if head.contains(0) { return false }
    let start = head.suffix(3).lastIndex { $0 >= 0xC0 }
    if String(validating: head, as: UTF8.self) != nil { return true }
    return start.map { String(validating: head[..<$0], as: UTF8.self) != nil } ?? false
  }
}
