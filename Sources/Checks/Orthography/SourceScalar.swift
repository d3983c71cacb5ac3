internal import TextCore

/// A scalar of a line with the byte at which it begins in the line as it was read.
///
/// A scalar that was repaired keeps the place of what it was repaired from.
struct SourceScalar {
  let scalar: Unicode.Scalar
  let start: Int
  /// What it does in running text; whatever Unicode calls ignorable is invisible.
  let kind: LetterTable.Class
  /// Whether normalization made it of others.
  let isComposed: Bool

  init(scalar: Unicode.Scalar, start: Int, isComposed: Bool = false) {
    self.init(scalar: scalar, start: start, isComposed: isComposed, letters: LetterTable.shared)
  }

  private init(scalar: Unicode.Scalar, start: Int, isComposed: Bool, letters: LetterTable) {
    self.scalar = scalar
    self.start = start
    self.isComposed = isComposed
    kind = Self.isIgnorable(scalar) ? .invisible : letters.kind(of: scalar)
  }

  /// No letter of the Latin blocks is.
  private static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x34F && !LetterCluster.isStable(scalar.value)
      && scalar.properties.isDefaultIgnorableCodePoint
  }

  var value: UInt32 { scalar.value }
  var isLetter: Bool { kind == .letter || kind == .capital }
  /// Whether it is a space that parts words in every encoding.
  var isPlainSpace: Bool { value == 0x20 || value == 0x09 || value == 0x0A || value == 0x0D }

  /// The scalars of a text, and the byte behind them.
  static func all(of text: String) -> [SourceScalar] {
    var scalars: [SourceScalar] = []
    scalars.reserveCapacity(text.utf8.count)
    var offset = 0
    let letters = LetterTable.shared
    for scalar in text.unicodeScalars {
      scalars.append(SourceScalar(scalar: scalar, start: offset, isComposed: false, letters: letters))
      offset += UTF8.width(scalar)
    }
    return scalars
  }

  /// Scalars in NFC, each letter with the marks behind it.
  static func composed(_ scalars: [SourceScalar]) -> [SourceScalar] {
    guard scalars.contains(where: { !LetterCluster.isStable($0.value) }) else { return scalars }
    var result: [SourceScalar] = []
    result.reserveCapacity(scalars.count)
    var start = 0
    for end in 1...scalars.count where end == scalars.count || scalars[end].kind != .mark {
      append(scalars[start..<end], to: &result)
      start = end
    }
    return result
  }

  private static func append(_ cluster: ArraySlice<SourceScalar>, to result: inout [SourceScalar]) {
    if cluster.count == 1, let only = cluster.first, LetterCluster.isStable(only.value) {
      return result.append(only)
    }
    let raw = cluster.map(\.scalar)
    let composed = LetterCluster.composed(raw)
    let isComposed = composed != raw || cluster.contains(where: \.isComposed)
    for scalar in composed {
      result.append(
        SourceScalar(scalar: scalar, start: cluster[cluster.startIndex].start, isComposed: isComposed))
    }
  }
}

extension Sequence where Element == SourceScalar {
  /// The scalars as text.
  var text: String {
    var view = String.UnicodeScalarView()
    for element in self { view.append(element.scalar) }
    return String(view)
  }
}
