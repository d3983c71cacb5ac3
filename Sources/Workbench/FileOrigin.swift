internal import Foundation
internal import GlossaryStore
internal import TextCore

/// Where a text came from, and what stands for its content: by these the corpus knows it again.
package struct FileOrigin: Hashable, Sendable {
  /// The file with all its folders; of a pair both files.
  package let path: String
  /// The same for the same content, read in the same way.
  package let fingerprint: String

  private init(path: String, fingerprint: String) {
    self.path = path
    self.fingerprint = fingerprint
  }

  /// No file.
  static let none = FileOrigin(path: "", fingerprint: "")

  /// A file that was read; "-" stands for standard input.
  init(path: String, _ bytes: [UInt8]) {
    self.init(file: path, fingerprint: FileFingerprint.text(of: bytes))
  }

  /// A file whose fingerprint was taken while it was read; "-" stands for standard input.
  init(file: String, fingerprint: String) {
    path = file == "-" ? "standard input" : URL(fileURLWithPath: file).standardizedFileURL.path
    self.fingerprint = fingerprint
  }

  /// Two files that were aligned in some way: `/news/a.vi.txt + a.es.txt`.
  init(vietnamese: FileOrigin, spanish: FileOrigin, _ options: DocumentOptions) {
    let (one, other) = (vietnamese.path, spanish.path)
    let isBeside =
      one.dropLast(InputFile.name(of: one).count) == other.dropLast(InputFile.name(of: other).count)
    path = one + CorpusEntry.pairMark + (isBeside ? InputFile.name(of: other) : other)
    let order = options.isMonotone ? "monotone" : "free"
    fingerprint = [
      vietnamese.fingerprint, spanish.fingerprint, options.segment.rawValue, order, "\(options.leastScore)",
    ].joined(separator: "|")
  }
}
