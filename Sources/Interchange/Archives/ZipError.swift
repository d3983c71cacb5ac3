/// Why an archive, or a file in it, can't be read.
package enum ZipError: Error, Hashable, Sendable {
  /// The bytes are no archive, or the end of it is missing.
  case notAnArchive
  /// An entry's data or description do not fit together; the name is empty where it is not known.
  case damaged(entry: String)
  /// An entry holds more than is read.
  case tooLarge(entry: String, limit: Int)
  /// An entry unpacks to so many times its size that it was made to fill memory.
  case tooDense(entry: String)
  /// A kind of archive that documents are not kept in.
  case unsupported(String)
}

extension ZipError: CustomStringConvertible {
  /// The error as one line.
  package var description: String {
    switch self {
    case .notAnArchive: "expected a zip archive that is whole"
    case .damaged(""): "the list of the archive's files is damaged"
    case .damaged(let entry): "“\(entry)” in the archive is damaged"
    case .tooLarge(let entry, let limit): "“\(entry)” in the archive holds more than \(limit >> 20) MiB"
    case .tooDense(let entry):
      "“\(entry)” in the archive unpacks to more than \(ZipLimits.largestRatio) times its size; no document does"
    case .unsupported(let what): "expected a zip archive as documents are kept in, found \(what)"
    }
  }
}
