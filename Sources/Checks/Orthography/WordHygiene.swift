internal import BitextModel
internal import TextCore

/// Finds what is wrong with the characters of a word: invisible ones, marks in the wrong order, look-alikes, and forms
/// that are not NFC.
///
/// Everything after normalization is told from the normalized word, so that it does not matter how it was read.
struct WordHygiene {
  /// Whether the line is Vietnamese.
  let isVietnamese: Bool
  /// Whether the line has letters that only pinyin writes.
  let hasPinyin: Bool
  /// Whether a word of the line has an apostrophe for a horn beyond doubt, or its one apostrophe closes no quotation.
  let hasHorns: Bool

  /// The repair of a word that stands at a place among the scalars of its line; nil where nothing is wrong.
  func edit(_ word: ArraySlice<SourceScalar>) -> LetterEdit? {
    if word.allSatisfy(Self.isSound) { return nil }
    let visible = word.filter { $0.kind != .invisible }
    var clusters = Self.clusters(visible[...])
    var categories: [FindingCategory] = []
    if visible.count < word.count, Self.hasLatinLetter(clusters), !Self.mayBeHyphenated(word, visible) {
      categories.append(.invisible)
    }
    let isDecomposed = clusters.contains(where: \.isDecomposed)
    if mapLookalikes(&clusters) { categories.append(.confusable) }
    if Self.orderMarks(&clusters) { categories.append(.markOrder) }
    if mapHorns(&clusters) { categories.append(.confusable) }
    if categories.isEmpty, isDecomposed, Self.hasLatinLetter(clusters) { categories = [.notNFC] }
    if categories.isEmpty { return nil }
    var replacement = clusters.flatMap { cluster in
      cluster.scalars.map { SourceScalar(scalar: $0, start: cluster.start) }
    }
    if categories.first == .invisible { replacement = Self.parted(replacement, as: word) ?? replacement }
    return LetterEdit(
      place: word.startIndex..<word.endIndex, replacement: replacement, categories: categories,
      isCertain: true)
  }

  /// Whether it is a letter of the Latin blocks that was read as it is and looks like no other.
  private static func isSound(_ scalar: SourceScalar) -> Bool {
    scalar.isLetter && !scalar.isComposed && LetterCluster.isStable(scalar.value)
      && (scalar.value < 0x80 || Lookalikes.vietnamese(scalar.scalar) == nil)
  }

  private static func clusters(_ word: ArraySlice<SourceScalar>) -> [LetterCluster] {
    var clusters: [LetterCluster] = []
    var start = word.startIndex
    for index in word.indices.dropFirst() where word[index].kind != .mark {
      clusters.append(LetterCluster(word[start..<index]))
      start = index
    }
    if start < word.endIndex { clusters.append(LetterCluster(word[start...])) }
    return clusters
  }

  private static func hasLatinLetter(_ clusters: [LetterCluster]) -> Bool {
    clusters.contains { cluster in
      cluster.scalars.first.map { $0.value < 0x250 || (0x1E00..<0x1F00).contains($0.value) } ?? false
    }
  }

  /// Whether soft hyphens alone are hidden in a word, and in their right.
  ///
  /// A word of running text may be parted there at the end of a line; a syllable of a Vietnamese name never is.
  private static func mayBeHyphenated(_ word: ArraySlice<SourceScalar>, _ visible: [SourceScalar]) -> Bool {
    guard word.allSatisfy({ $0.kind != .invisible || $0.value == 0xAD }) else { return false }
    return visible.first?.kind != .capital || !isNamePart(visible.map(\.scalar))
  }

  /// Whether a word is a Vietnamese syllable, with its diacritics or without.
  private static func isNamePart(_ word: [Unicode.Scalar]) -> Bool {
    guard let form = WordForm(LetterCluster.composed(word)) else { return false }
    return SyllableTable.shared.admits(form) || VietnameseSyllable.grammar.admitsFolded(form.ascii)
  }

  private static func orderMarks(_ clusters: inout [LetterCluster]) -> Bool {
    var isChanged = false
    for index in clusters.indices where clusters[index].hasLooseMarks {
      isChanged = clusters[index].orderMarks() || isChanged
    }
    return isChanged
  }

  /// A zero-width space between two syllables that make none together stands for a space.
  private static func parted(_ replacement: [SourceScalar], as word: ArraySlice<SourceScalar>)
    -> [SourceScalar]?
  {
    if isSyllable(replacement.map(\.scalar)) { return nil }
    guard let gap = word.first(where: { $0.value == 0x200B }) else { return nil }
    let head = replacement.filter { $0.start < gap.start }
    let tail = replacement.filter { $0.start > gap.start }
    guard isSyllable(head.map(\.scalar)), isSyllable(tail.map(\.scalar)) else { return nil }
    return head + [SourceScalar(scalar: " ", start: gap.start)] + tail
  }

  static func isSyllable(_ word: some Sequence<Unicode.Scalar>) -> Bool {
    WordForm(word).map { SyllableTable.shared.admits($0) } ?? false
  }

  // MARK: Look-alikes

  private func mapLookalikes(_ clusters: inout [LetterCluster]) -> Bool {
    mapOtherScripts(&clusters) || mapLatin(&clusters)
  }

  /// Letters of other scripts, where some letter of the word is Latin and all others look so.
  private func mapOtherScripts(_ clusters: inout [LetterCluster]) -> Bool {
    let letters = clusters.flatMap(\.scalars)
    let others = letters.filter { Lookalikes.isOtherScript($0) || Lookalikes.plain($0) != nil }
    if others.isEmpty || letters.count < 2 { return false }
    let isMixed = letters.contains { VietnameseLetter($0) != nil }
    guard isMixed || others.allSatisfy({ $0.value >= 0x1D400 }) else { return false }
    var mapped = clusters
    for index in mapped.indices {
      mapped[index].replace { Lookalikes.latin($0) ?? Lookalikes.plain($0) ?? $0 }
    }
    let result = mapped.flatMap(\.scalars)
    guard !result.contains(where: Lookalikes.isOtherScript) else { return false }
    // A Greek letter before a Latin one is a unit or a formula: "αA", "νe".
    let isGreek = others.contains { $0.value < 0x400 && !$0.properties.isUppercase }
    guard !isGreek || letters.count >= 4 || Self.isSyllable(result) else { return false }
    clusters = mapped
    return true
  }

  private func mapLatin(_ clusters: inout [LetterCluster]) -> Bool {
    guard clusters.contains(where: { $0.scalars.contains { Lookalikes.vietnamese($0) != nil } }) else {
      return false
    }
    var mapped = clusters
    for index in mapped.indices { mapped[index].replace { Lookalikes.vietnamese($0) ?? $0 } }
    _ = Self.orderMarks(&mapped)
    let result = mapped.flatMap(\.scalars)
    guard makesSense(result, instead: clusters.flatMap(\.scalars)) else { return false }
    clusters = mapped
    return true
  }

  private func makesSense(_ result: [Unicode.Scalar], instead read: [Unicode.Scalar]) -> Bool {
    guard let form = WordForm(result) else { return false }
    if read.contains("\u{131}"), !form.isVietnameseOnly { return false }
    if Self.isSyllable(result) {
      let isCaron = read.contains { $0 == "ǎ" || $0 == "Ǎ" }
      return !(isCaron && hasPinyin)
    }
    guard read.contains(where: { "ÐðƉɖ".unicodeScalars.contains($0) }) else { return false }
    // "HÐND", "QÐ": no vowel, so no Icelandic word; "Ðắk": no word of Iceland begins with ð.
    if form.isUpper, !result.contains(where: { VietnameseLetter($0)?.isVowel ?? true }) {
      return isVietnamese
    }
    return isVietnamese && read.count > 1 && "ÐðƉɖ".unicodeScalars.contains(read[0])
      && (VietnameseLetter(result[1])?.isVowel ?? false) && form.isVietnameseOnly && form.count <= 8
      && !read.dropFirst().contains { Lookalikes.vietnamese($0) != nil }
  }

  // MARK: Apostrophes for horns

  /// "Ngu'ời", "Nguo'i": an apostrophe behind o or u, where the word is a syllable with ơ or ư.
  private func mapHorns(_ clusters: inout [LetterCluster]) -> Bool {
    guard let mapped = Self.horned(clusters) else { return false }
    let isTrailing = clusters.last.map { Self.isApostrophe($0.scalars) } ?? false
    guard !isTrailing || hasHorns else { return false }
    clusters = mapped
    return true
  }

  /// The word with horns for its apostrophes; nil where it has none or makes no syllable then.
  static func horned(_ clusters: [LetterCluster]) -> [LetterCluster]? {
    guard clusters.contains(where: { isApostrophe($0.scalars) }) else { return nil }
    var mapped: [LetterCluster] = []
    for cluster in clusters {
      if isApostrophe(cluster.scalars), var last = mapped.popLast() {
        last.replace { Self.withHorn($0) }
        mapped.append(last)
      } else {
        mapped.append(cluster)
      }
    }
    return isSyllable(mapped.flatMap(\.scalars)) ? mapped : nil
  }

  /// Whether the word's apostrophes are horns, whatever the line says.
  static func isHorned(_ word: ArraySlice<SourceScalar>) -> Bool {
    guard let last = word.last, last.kind != .apostrophe, word.contains(where: { $0.kind == .apostrophe })
    else {
      return false
    }
    return horned(clusters(word)) != nil
  }

  private static func isApostrophe(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.count == 1 && LetterTable.shared.kind(of: scalars[0]) == .apostrophe
  }

  private static func withHorn(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard var letter = VietnameseLetter(scalar) else { return scalar }
    switch letter.code {
    case VietnameseLetter.code(of: "o"): letter.code = VietnameseLetter.code(of: "ơ")
    case VietnameseLetter.code(of: "u"): letter.code = VietnameseLetter.code(of: "ư")
    default: return "'"
    }
    return letter.scalar
  }
}
