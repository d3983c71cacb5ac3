package import Interchange

/// Checks files of terms and pairs against the rules of their formats.
package enum FileValidation {
  /// What is wrong with a file, whatever its size.
  package static func verdict(of file: String) throws -> FileVerdict {
    let input = try InputPieces(of: file)
    return try FileValidator().verdict(of: input.next)
  }
}
