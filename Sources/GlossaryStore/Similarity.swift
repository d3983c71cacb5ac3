/// How near folded texts are to one of them, by edit distance over the whole text or over as many of its words.
struct Similarity {
  /// Below this, texts are different words rather than misspellings: two errors in eight letters.
  static let threshold = 0.7
  /// A term of which only some words are near is a worse answer than one that is near as a whole.
  static let partWeight = 0.9

  private let text: [UInt8]
  private let wordCount: Int

  init(to folded: String) {
    text = Array(folded.utf8)
    wordCount = Self.words(of: text).count
  }

  /// 1 for the same text, 0 for one without a common letter.
  func score(of folded: String) -> Double {
    let other = Array(folded.utf8)
    let words = Self.words(of: other)
    guard words.count > wordCount, wordCount > 0 else { return similarity(other[...]) }
    let windows = 0...(words.count - wordCount)
    let parts = windows.map { start in
      similarity(other[words[start].lowerBound..<words[start + wordCount - 1].upperBound]) * Self.partWeight
    }
    return max(similarity(other[...]), parts.max() ?? 0)
  }

  private func similarity(_ other: ArraySlice<UInt8>) -> Double {
    let longest = max(text.count, other.count)
    guard longest > 0 else { return 1 }
    // Too different in length to reach the threshold, whatever the letters.
    if Double(abs(text.count - other.count)) > Double(longest) * (1 - Self.threshold) { return 0 }
    return 1 - Double(EditDistance.between(text[...], other)) / Double(longest)
  }

  private static func words(of bytes: [UInt8]) -> [Range<Int>] {
    bytes.indices.split { bytes[$0] == 0x20 }.map { $0.startIndex..<$0.endIndex }
  }
}

/// Damerau–Levenshtein distance in its restricted form.
///
/// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment: Boytsov 2011, §2).
/// Time |a|·|b| of what is left without the common beginning and end, three rows of memory.
enum EditDistance {
  static func between(_ source: ArraySlice<UInt8>, _ target: ArraySlice<UInt8>) -> Int {
    var (a, b) = (source, target)
    while let first = a.first, first == b.first {
      a.removeFirst()
      b.removeFirst()
    }
    while let last = a.last, last == b.last {
      a.removeLast()
      b.removeLast()
    }
    return a.isEmpty || b.isEmpty ? max(a.count, b.count) : table(Array(a), Array(b))
  }

  private static func table(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var before = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    var row = before
    for i in a.indices {
      row[0] = i + 1
      for j in b.indices {
        var cost = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row[j + 1] = cost
      }
      (before, previous, row) = (previous, row, before)
    }
    return previous[b.count]
  }
}
