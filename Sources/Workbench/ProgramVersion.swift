internal import TextCore

/// The program's version, as it stands in signatures and in `--version`.
package enum ProgramVersion {
  /// Semantic version.
  package static let current = "0.1.0"

  /// The version and what the program's results depend on besides: `doichieu 0.1.0, ICU 72.1`.
  package static var signature: String { "doichieu \(current), ICU \(ICU.version)" }
}
