/// The words of a cue on one line.
enum CueWords {
  /// The text with one space for each run of spaces and line ends, and none outside.
  static func joined(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    var isSpaced = false
    for scalar in scalars {
      if scalar.value <= 0x20 {
        isSpaced = !result.isEmpty
        continue
      }
      if isSpaced { result.append(" ") }
      isSpaced = false
      result.append(scalar)
    }
    return String(result)
  }

  /// Whether there is anything to say: a letter or a digit.
  static func hasWord(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    scalars.contains { $0.properties.isAlphabetic || $0.properties.generalCategory == .decimalNumber }
  }
}
