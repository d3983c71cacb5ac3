internal import BitextModel
internal import TextCore

/// Finds runs of words in a line that were read in another encoding than they were written in.
struct MojibakeFinder {
  private let scalars: [SourceScalar]
  private let isVietnamese: Bool
  /// The pieces between spaces.
  private let chunks: [Range<Int>]

  /// Looks at a line.
  init(_ scalars: [SourceScalar], isVietnamese: Bool) {
    self.scalars = scalars
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
    while place.count > 1, isPunctuation(place.lowerBound),
      rest.map({ $0.first?.value == value(place.lowerBound) }) ?? true
    {
      place = place.lowerBound + 1..<place.upperBound
      rest?.removeFirst()
    }
    while place.count > 1, isPunctuation(place.upperBound - 1),
      rest.map({ $0.last?.value == value(place.upperBound - 1) }) ?? true
    {
      place = place.lowerBound..<place.upperBound - 1
      rest?.removeLast()
    }
    return LetterEdit(
      place: place, replacement: rest.map(Array.init), categories: [.mojibake], isCertain: isCertain)
  }

  private func value(_ index: Int) -> UInt32 { scalars[index].value }

  private func isPunctuation(_ index: Int) -> Bool {
    scalars[index].value < 0x80 && !scalars[index].isLetter && scalars[index].value != 0x3F
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
    for encoding in LegacyEncoding.allCases {
      let readings = chunks.map { LegacyMojibake(scalars[$0], encoding) }
      let score = readings.reduce(0) { $0 + Self.weight($1) }
      if score > best.score { best = (score, edits(readings)) }
    }
    return best.edits
  }

  private static func weight(_ reading: LegacyMojibake?) -> Int {
    switch reading?.evidence {
    case .strong: 3
    case .weak: 2
    case .possible, nil: 0
    }
  }

  private func edits(_ readings: [LegacyMojibake?]) -> [LetterEdit] {
    let damaged = readings.indices.filter { Self.weight(readings[$0]) > 0 }
    let hasStrong = damaged.contains { readings[$0]?.evidence == .strong }
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
