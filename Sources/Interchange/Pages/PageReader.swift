package import BitextModel
internal import TextCore

/// Reads a page as it was scraped: plain text, one segment a line, or HTML, one segment a block; and Word documents, one
/// segment a paragraph.
package struct PageReader: Sendable {
  private let decoder: TextDecoder

  /// A reader that finds the encoding out, unless one is given.
  package init(encoding: String? = nil) {
    decoder = TextDecoder(encoding: encoding)
  }

  /// The page's visible text, with the lines of the source on which it stands.
  package func document(named name: String, from bytes: [UInt8]) throws(ReadingError) -> Document {
    if ZipArchive.isArchive(bytes) || name.lowercased().hasSuffix(".docx") {
      return try WordDocumentReader().document(named: name, from: bytes)
    }
    let decoded = try decoder.decode(bytes)
    let segments =
      Self.isHTML(name, decoded.utf8) ? try HTMLPage(decoded.utf8).segments() : Self.lines(decoded.utf8)
    return Document(name: name, segments: segments, encoding: decoded.encoding)
  }

  private static func isHTML(_ name: String, _ utf8: [UInt8]) -> Bool {
    let lower = name.lowercased()
    if lower.hasSuffix(".html") || lower.hasSuffix(".htm") || lower.hasSuffix(".xhtml") { return true }
    let head = String(decoding: utf8.prefix(256), as: UTF8.self).lowercased()
    return head.drop { $0.isWhitespace }.hasPrefix("<!doctype html") || head.contains("<html")
  }

  /// A line is what stands between LF, CRLF or CR; other breaks (U+2028, VT) are part of it.
  private static func lines(_ utf8: [UInt8]) -> [Segment] {
    var segments: [Segment] = []
    var number = 1
    var start = 0
    func close(at end: Int) {
      let text = String(decoding: utf8[start..<end], as: UTF8.self)
      if text.utf8.contains(where: { $0 > 0x20 }) {
        segments.append(Segment(text: text, lines: number...number))
      }
      number += 1
    }
    for (offset, byte) in utf8.enumerated() {
      if byte == 0x0A, offset > 0, utf8[offset - 1] == 0x0D {
        start = offset + 1
      } else if byte == 0x0A || byte == 0x0D {
        close(at: offset)
        start = offset + 1
      }
    }
    if start < utf8.count { close(at: utf8.count) }
    return segments
  }
}
