import Foundation

/// Text taken apart into letters and marks.
enum Decomposition {
  /// The NFD form of a text.
  static func decomposed(_ text: String) -> String { text.decomposedStringWithCanonicalMapping }
}
