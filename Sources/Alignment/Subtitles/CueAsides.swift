/// What is shown but not spoken: sounds in brackets, and music between notes.
///
/// "(risas)", "[música]", "（cười）", "♪ … ♪". No list of words: what stands in brackets is an aside in every
/// language, and a note without a second one runs to the end of its line. Linear in the length of the text.
struct CueAsides {
  /// The text without its asides, a space for each; line feeds between its lines.
  private(set) var spoken: [Unicode.Scalar] = []
  /// The asides without their brackets and notes; empty ones for notes alone.
  private(set) var asides: [String] = []

  private static let closings: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "[": "]", "（": "）", "［": "］", "【": "】",
  ]
  private static let notes: Set<Unicode.Scalar> = ["♪", "♫", "♬", "♩"]

  init(_ text: String.UnicodeScalarView) {
    let scalars = Array(text)
    var index = 0
    while index < scalars.count {
      guard let end = Self.asideEnd(scalars, from: index) else {
        spoken.append(scalars[index])
        index += 1
        continue
      }
      asides.append(Self.content(scalars[index..<end]))
      spoken.append(" ")
      index = end
    }
  }

  /// The place behind the aside that begins here, or nil where none does.
  private static func asideEnd(_ scalars: [Unicode.Scalar], from index: Int) -> Int? {
    if let closing = closings[scalars[index]] {
      return scalars[index...].firstIndex(of: closing).map { $0 + 1 }
    }
    return notes.contains(scalars[index]) ? musicEnd(scalars, from: index) : nil
  }

  /// Behind the note that closes, which may stand on a later line, or at the end of the line.
  private static func musicEnd(_ scalars: [Unicode.Scalar], from index: Int) -> Int {
    let song = scalars[index...].firstIndex { !notes.contains($0) } ?? scalars.count
    if let closing = scalars[song...].firstIndex(where: notes.contains) {
      return scalars[closing...].firstIndex { !notes.contains($0) } ?? scalars.count
    }
    return scalars[song...].firstIndex(of: "\n") ?? scalars.count
  }

  private static func content(_ aside: ArraySlice<Unicode.Scalar>) -> String {
    let inner = aside.filter { scalar in
      !notes.contains(scalar) && closings[scalar] == nil && !closings.values.contains(scalar)
    }
    return CueWords.joined(inner)
  }
}
