internal import BitextModel
internal import TextCore

/// Finds runs of words in a line that were read in another encoding than they were written in.
struct MojibakeFinder {
  private let scalars: [SourceScalar]
  private let isVietnamese: Bool
  private let known: KnownWords
  /// The pieces between spaces.
  private let chunks: [Range<Int>]

  /// Looks at a line.
  init(_ scalars: [SourceScalar], isVietnamese: Bool, known: KnownWords) {
    self.scalars = scalars
    self.known = known
    self.isVietnamese = isVietnamese
    var chunks: [Range<Int>] = []
    var start = 0
    for index in 0...scalars.count where index == scalars.count || scalars[index].isPlainSpace {
      if index > start { chunks.append(start..<index) }
      start = index + 1
    }
    self.chunks = chunks
  }

  /// The damaged pieces, in the order of the line; a piece between two damaged ones that decodes too is among them.
  func edits() -> [LetterEdit] {
    guard scalars.contains(where: { $0.value >= 0x80 || $0.value == 0x3F }) else { return [] }
    let utf8 = utf8Edits()
    let decoded = utf8.isEmpty ? legacyEdits() : utf8
    let lost = lostEdits().filter { edit in !decoded.contains { $0.place.overlaps(edit.place) } }
    return lost.isEmpty ? decoded : (decoded + lost).sorted { $0.place.lowerBound < $1.place.lowerBound }
  }

  /// The edit of a piece, without the punctuation about it.
  private func edit(_ chunk: Int, _ replacement: [SourceScalar]?, isCertain: Bool = true) -> LetterEdit {
    var place = chunks[chunk]
    var rest = replacement.map { $0[...] }
    while place.count > 1, isOuter(place.lowerBound, rest?.first) {
      place = place.lowerBound + 1..<place.upperBound
      rest?.removeFirst()
    }
    while place.count > 1, isOuter(place.upperBound - 1, rest?.last) {
      place = place.lowerBound..<place.upperBound - 1
      rest?.removeLast()
    }
    return LetterEdit(
      place: place, replacement: rest.map(Array.init), categories: [.mojibake], isCertain: isCertain)
  }

  /// Whether a scalar is a sign about the word: what decodes to itself, or what stands about a word with lost letters.
  private func isOuter(_ index: Int, _ decoded: SourceScalar?) -> Bool {
    let scalar = scalars[index]
    if scalar.isLetter { return false }
    return decoded.map { $0.value == scalar.value } ?? (scalar.value < 0x80 && scalar.value != 0x3F)
  }

  // MARK: UTF-8

  private func utf8Edits() -> [LetterEdit] {
    guard scalars.contains(where: { (0xC2...0xE2).contains($0.value) }) else { return [] }
    let decoded = chunks.map { UTF8Mojibake(scalars[$0]) }
    guard decoded.contains(where: { $0?.isStrong ?? false }) else { return [] }
    let kept = filled(decoded.indices.filter { decoded[$0] != nil }) { isPlain($0) }
    return kept.map { edit($0, decoded[$0]?.decoded ?? Array(scalars[chunks[$0]])) }
  }

  private func isPlain(_ chunk: Int) -> Bool {
    scalars[chunks[chunk]].allSatisfy { $0.value < 0x80 && $0.isLetter }
  }

  /// Chunks with those between them, where these may belong to the run: two at most.
  private func filled(_ found: [Int], _ mayJoin: (Int) -> Bool) -> [Int] {
    var result: [Int] = []
    for chunk in found {
      if let last = result.last, chunk - last > 1, chunk - last <= 3, (last + 1..<chunk).allSatisfy(mayJoin) {
        result += Array(last + 1..<chunk)
      }
      result.append(chunk)
    }
    return result
  }

  // MARK: 8-bit encodings

  private func legacyEdits() -> [LetterEdit] {
    var best: (score: Int, edits: [LetterEdit]) = (0, [])
    let mayBeLegacy = chunks.map { LegacyMojibake.mayBe(scalars[$0]) }
    guard mayBeLegacy.contains(true) else { return [] }
    for encoding in LegacyEncoding.allCases {
      let readings = chunks.indices.map { chunk in
        mayBeLegacy[chunk] ? LegacyMojibake(scalars[chunks[chunk]], encoding) : nil
      }
      let score = readings.reduce(0) { $0 + Self.weight($1) * 4 + familiarity($1) }
      if score > best.score { best = (score, edits(readings)) }
    }
    return best.edits
  }

  /// How well the words of a decoded piece are known, from 0 to 3: two encodings may make syllables of it.
  private func familiarity(_ reading: LegacyMojibake?) -> Int {
    guard let reading, reading.evidence != .possible else { return 0 }
    let words = reading.decoded.split { !$0.isLetter }
    let counts = words.map { word in
      WordForm(word.map(\.scalar))?.syllableKey.map { known.count(of: $0) } ?? 0
    }
    switch counts.min() ?? 0 {
    case 0: return 0
    case 1..<5: return 1
    case 5..<20: return 2
    default: return 3
    }
  }

  private static func weight(_ reading: LegacyMojibake?) -> Int {
    switch reading?.evidence {
    case .strong: 3
    case .likely, .weak: 2
    case .possible, nil: 0
    }
  }

  private func edits(_ readings: [LegacyMojibake?]) -> [LetterEdit] {
    let damaged = readings.indices.filter { Self.weight(readings[$0]) > 0 }
    let hasStrong = damaged.contains { chunk in
      readings[chunk]?.evidence == .strong
        || (isVietnamese && readings[chunk]?.evidence == .likely && !isBesideForeignName(chunk, readings))
    }
    let hasNeighbours = zip(damaged, damaged.dropFirst()).contains { $1 - $0 <= 2 }
    guard hasStrong || (isVietnamese && hasNeighbours) else { return [] }
    let isWhole = isWhollyLegacy(readings, damaged)
    let kept = readings.indices.filter { chunk in
      guard let reading = readings[chunk] else { return false }
      return reading.evidence != .possible || (isWhole && reading.keepsCase && !reading.isSame)
    }
    let run = filled(kept) { readings[$0] != nil || isPlain($0) }
    return run.map { edit($0, readings[$0]?.decoded ?? Array(scalars[chunks[$0]])) }
  }

  /// Whether a word with a capital that no Vietnamese syllable is in any reading stands behind a piece with one: "Aïn Defla" is
  /// in Algeria.
  private func isBesideForeignName(_ chunk: Int, _ readings: [LegacyMojibake?]) -> Bool {
    guard chunk + 1 < chunks.count, readings[chunk + 1] == nil else { return false }
    let next = scalars[chunks[chunk + 1]]
    guard scalars[chunks[chunk].lowerBound].kind == .capital, next.first?.kind == .capital,
      next.allSatisfy(\.isLetter)
    else { return false }
    guard let form = WordForm(next.map(\.scalar)) else { return true }
    return !form.isUpper && !SyllableTable.shared.admits(form)
      && !VietnameseSyllable.grammar.admitsFolded(form.ascii)
  }

  /// Whether all of the line is in the encoding: whatever has a letter beyond ASCII decodes.
  private func isWhollyLegacy(_ readings: [LegacyMojibake?], _ damaged: [Int]) -> Bool {
    damaged.count >= 3
      && readings.indices.allSatisfy { chunk in
        readings[chunk] != nil || scalars[chunks[chunk]].allSatisfy { $0.value < 0x80 }
      }
  }

  // MARK: Lost letters

  private func lostEdits() -> [LetterEdit] {
    let losses = chunks.map { LostLetters.loss(of: scalars[$0]) }
    let certain = losses.indices.filter { losses[$0] == .certain }
    let possible = losses.indices.filter { losses[$0] == .possible }
    // "V? Th? M?" in the middle of a line: three words without vowels ask nothing.
    let hasNeighbours = zip(possible, possible.dropFirst()).contains { $1 - $0 == 1 }
    guard !certain.isEmpty || (isVietnamese && hasNeighbours) else { return [] }
    let found = losses.indices.filter { losses[$0] != .none }
    return filled(found) { isPlain($0) }.map { edit($0, nil, isCertain: false) }
  }
}
