internal import BitextModel
internal import Checks
internal import Foundation
internal import Interchange
internal import TextCore

/// Brings a text to Unicode in NFC, its characters repaired as far as that is certain, line by line.
///
/// UTF-8 and the 8-bit Vietnamese encodings are streamed; what other encodings ICU knows are read whole.
package struct Normalization: Sendable {
  private let encoding: String?
  private let legacy: LegacyEncoding?

  /// A normalization of text in a named encoding, or in whichever it is found to be.
  package init(encoding: String? = nil) {
    self.encoding = encoding
    legacy = encoding.flatMap(LegacyEncoding.init(name:))
  }

  /// What became of a file.
  package struct Summary: Hashable, Sendable {
    /// The encoding that it was read in.
    package internal(set) var encoding = "UTF-8"
    /// Places that were repaired.
    package internal(set) var repaired = 0
    /// Places that are damaged and were left as they are.
    package internal(set) var left = 0

    /// Of no file yet.
    package init() {}

    /// Whether the text was as it should be.
    package var isClean: Bool { repaired == 0 && left == 0 && encoding == "UTF-8" }
  }

  /// Writes a file normalized; "-" stands for standard input.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - write: Takes the normalized text, piece by piece.
  ///   - report: Takes what was wrong, in the order of the file.
  /// - Returns: What became of the file.
  /// - Throws: `WorkbenchError`, or what the closures throw.
  package func normalize(
    file path: String, write: (String) throws -> Void, report: (RepairedPlace) throws -> Void
  ) throws -> Summary {
    var lines = try TextLines(path: path)
    let head = try lines.head()
    let form = try form(of: head, &lines, path)
    var work = NormalizingWork(form, path)
    if case .whole(let text, _) = form {
      for line in Self.lines(of: text) { try work.take(line, write, report) }
    } else {
      if head.starts(with: Self.mark) { lines.dropFirst(Self.mark.count) }
      while let line = try lines.next() { try work.take(line, write, report) }
    }
    return work.summary
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in text.enumerated() where byte == 0x0A {
      lines.append(text[start...index])
      start = index + 1
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }

  /// How the text is to be read, by its first bytes.
  private func form(
    of head: [UInt8], _ lines: inout TextLines, _ path: String
  ) throws(WorkbenchError) -> TextForm {
    if let legacy { return .legacy(legacy) }
    if let encoding, encoding.lowercased() != "utf-8" { return try whole(&lines, path, encoding) }
    do {
      _ = try TextDecoder(encoding: "UTF-8").decode(head)
      if head.contains(where: { $0 > 0 && $0 < 0x09 }) { _ = try TextDecoder().decode(head) }
      if Self.isUTF16(head) { return try whole(&lines, path, nil) }
      if UTF8Head.isValid(head) || encoding != nil { return .utf8 }
      let decoded = try TextDecoder().decode(head)
      if decoded.encoding.hasPrefix("UTF") { return try whole(&lines, path, nil) }
    } catch let error as WorkbenchError {
      throw error
    } catch let error as ReadingError {
      throw .unreadable(file: path, error)
    } catch {
      throw .cannotRead(file: path, reason: "\(error)")
    }
    return .legacy(LegacyDetector.encoding(of: head) ?? .windows1258)
  }

  private static func isUTF16(_ head: [UInt8]) -> Bool {
    head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) || head.contains(0)
  }

  private func whole(
    _ lines: inout TextLines, _ path: String, _ encoding: String?
  ) throws(WorkbenchError) -> TextForm {
    let bytes = try lines.all()
    do {
      let decoded = try TextDecoder(encoding: encoding).decode(bytes)
      return .whole(decoded.utf8, encoding: decoded.encoding)
    } catch {
      throw .unreadable(file: path, error)
    }
  }
}

/// How a text is read.
enum TextForm {
  case utf8
  case legacy(LegacyEncoding)
  /// Decoded already.
  case whole([UInt8], encoding: String)
}

/// The first bytes of a file, which may end inside a letter.
enum UTF8Head {
  static func isValid(_ head: [UInt8]) -> Bool {
    (0...min(3, head.count)).contains { String(validating: head.dropLast($0), as: UTF8.self) != nil }
  }
}

/// The lines of one file on their way.
struct NormalizingWork {
  private let form: TextForm
  private let path: String
  private var repair = TextRepair()
  private var number = 0
  private(set) var summary = Normalization.Summary()

  init(_ form: TextForm, _ path: String) {
    self.form = form
    self.path = path
    switch form {
    case .utf8: break
    case .legacy(let encoding): summary.encoding = encoding.rawValue
    case .whole(_, let encoding): summary.encoding = encoding
    }
  }

  /// Takes the next line, with its line end.
  mutating func take(
    _ bytes: ArraySlice<UInt8>, _ write: (String) throws -> Void, _ report: (RepairedPlace) throws -> Void
  ) throws {
    number += 1
    let line = try text(of: bytes)
    let repaired = repair.repaired(line, number: number)
    for finding in repaired.findings {
      if finding.isCertain { summary.repaired += 1 } else { summary.left += 1 }
      try report(RepairedPlace(finding, in: line))
    }
    try write(repaired.text)
  }

  private func text(of bytes: ArraySlice<UInt8>) throws(WorkbenchError) -> String {
    if case .legacy(let encoding) = form { return encoding.text(of: bytes) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .unreadable(file: path, .invalidUTF8(line: number))
    }
    return text
  }
}
