internal import TextCore

/// Letters that an encoding could not hold and "?" or U+FFFD stand for: "Nguy?n Th? Ng?".
enum LostLetters {
  /// Whether a piece of a line has lost letters beyond doubt, may have lost its last one, or has not.
  enum Loss {
    case none, possible, certain
  }

  /// What a piece of a line that stands between spaces has lost.
  static func loss(of chunk: ArraySlice<SourceScalar>) -> Loss {
    if chunk.contains(where: { $0.value == 0xFFFD }) { return .certain }
    guard chunk.contains(where: { $0.value == 0x3F }), !chunk.contains(where: isCode) else { return .none }
    let core = trimmed(chunk)
    let marks = core.indices.filter { core[$0].value == 0x3F }
    guard !marks.isEmpty, core.allSatisfy({ $0.isLetter || $0.value == 0x3F }), fits(core) else {
      return .none
    }
    let isInner = marks.contains {
      $0 < core.index(before: core.endIndex) && core[core.index(after: $0)].kind != .capital
    }
    if isInner { return isSentenceBreak(core) ? .none : .certain }
    let letters = core.filter { $0.value != 0x3F }
    if ["qu", "Qu", "gi", "Gi"].contains(letters.text) { return .possible }
    let hasVowel = letters.contains { VietnameseLetter($0.scalar)?.isVowel ?? true }
    return hasVowel || letters.isEmpty ? .none : .possible
  }

  private static func isCode(_ scalar: SourceScalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || "=&/.:@_%*\\".unicodeScalars.contains(scalar.scalar)
  }

  /// The piece without quotes, brackets and commas.
  private static func trimmed(_ chunk: ArraySlice<SourceScalar>) -> ArraySlice<SourceScalar> {
    let isOuter = { (scalar: SourceScalar) in !scalar.isLetter && scalar.value != 0x3F }
    var core = chunk.drop(while: isOuter)
    while let last = core.last, isOuter(last) { core.removeLast() }
    return core
  }

  /// Two words with a question mark between them.
  private static func isSentenceBreak(_ core: ArraySlice<SourceScalar>) -> Bool {
    let parts = core.split { $0.value == 0x3F }
    guard parts.count > 1 else { return core.last?.value == 0x3F }
    if parts.dropFirst().contains(where: { $0.first?.kind == .capital }), parts[0].first?.kind != .capital {
      return true
    }
    return parts.allSatisfy { WordHygiene.isSyllable($0.map(\.scalar)) }
  }

  /// Whether some letter in the place of each mark makes a syllable.
  private static func fits(_ core: ArraySlice<SourceScalar>) -> Bool {
    let letters = core.map(\.scalar)
    guard letters.count <= 8, let place = letters.firstIndex(of: "?") else {
      return WordHygiene.isSyllable(letters)
    }
    let rest = letters.filter { $0 == "?" }.count
    guard rest <= 2 else { return false }
    let isUpper =
      letters.contains { $0.properties.isUppercase } && !letters.contains { $0.properties.isLowercase }
    return candidates.contains { candidate in
      var filled = letters
      filled[place] =
        isUpper ? candidate.properties.uppercaseMapping.unicodeScalars.first ?? candidate : candidate
      if rest == 1 { return WordHygiene.isSyllable(filled) }
      guard let second = filled.firstIndex(of: "?") else { return false }
      return candidates.contains {
        filled[second] = $0
        return WordHygiene.isSyllable(filled)
      }
    }
  }

  /// The letters that encodings lose: those beyond Latin-1.
  private static let candidates = Array("ăằắẳẵặầấẩẫậẻẽẹềếểễệỉĩịỏọồốổỗộơờớởỡợủũụưừứửữựỳỷỹỵđảạ".unicodeScalars)
}
