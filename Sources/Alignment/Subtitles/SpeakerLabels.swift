/// Tells names of speakers at the beginning of lines, "MAI:" or "Nam:", from the text that they say.
///
/// A label is short, has no sign within it but points of abbreviation and hyphens, and a colon at its end. In
/// capitals it is one by itself, unless all of the text is in capitals; otherwise each of its words has a capital
/// and it comes twice in the file, so that "Lưu ý: …" stays text.
struct SpeakerLabels {
  /// The labels in mixed case that come more than once in the file.
  private let repeated: Set<[UInt8]>
  private static let mostWords = 5
  private static let mostScalars = 40

  /// Counts the labels of all lines of a file, their dashes removed.
  init(lines: [ArraySlice<Unicode.Scalar>]) {
    var counts: [[UInt8]: Int] = [:]
    for line in lines {
      guard let label = Self.candidate(of: line) else { continue }
      counts[Self.key(line[..<label]), default: 0] += 1
    }
    repeated = Set(counts.filter { $0.value > 1 }.keys)
  }

  /// Where the label of a line ends, before its colon, or nil where it has none.
  func labelEnd(of line: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let end = Self.candidate(of: line) else { return nil }
    let isShouted = !line[..<end].contains { $0.properties.isLowercase }
    let restIsShouted = !line[end...].contains { $0.properties.isLowercase }
    if isShouted, !restIsShouted || !CueWords.hasWord(line[end...]) { return end }
    return repeated.contains(Self.key(line[..<end])) ? end : nil
  }

  /// Where a label could end: each word of it begins with a capital, and a colon and a space follow.
  private static func candidate(of line: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let colon = line.prefix(mostScalars + 1).firstIndex(of: ":") else { return nil }
    if colon + 1 < line.endIndex, line[colon + 1].value > 0x20 { return nil }
    let words = line[..<colon].split { $0 == " " || $0 == "-" }
    guard (1...mostWords).contains(words.count), words.allSatisfy(isNamePart) else { return nil }
    return words[0].contains { $0.properties.isUppercase } ? colon : nil
  }

  private static func isNamePart(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = word.first, first.properties.isUppercase || ("0"..."9").contains(first) else {
      return false
    }
    return word.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
        || ("0"..."9").contains(scalar) || [".", "'", "’"].contains(scalar)
    }
  }

  private static func key(_ label: ArraySlice<Unicode.Scalar>) -> [UInt8] {
    Array(CueWords.joined(label).utf8)
  }
}
