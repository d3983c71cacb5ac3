/// For each clue of one side, the segments of the other side that could answer it.
struct CluePostings: Sendable {
  /// Where the segments of each clue begin in `segments`.
  private(set) var starts: [Int32] = [0]
  /// The answering segments, in order.
  private(set) var segments: [Int32] = []
  /// How often a clue is answered where its segment is translated; 0 for clues that nothing could answer.
  var answered: [Float]
  /// How many answers a word of the other side gives by chance.
  private(set) var rate: [Float] = []

  init(partners: [[Int32]], answered: [Float], in other: EvidenceText) {
    self.answered = answered
    let occurrences = ClueOccurrences(other)
    let words = Float(max(1, other.words.reduce(0, +)))
    for index in partners.indices {
      var found = partners[index].flatMap { occurrences.segments(of: $0) }
      if partners[index].count > 1 { found = Self.sortedOnce(found) }
      segments += found
      starts.append(Int32(segments.count))
      rate.append(Float(found.count) / words)
      if found.isEmpty { self.answered[index] = 0 }
    }
  }

  /// Whether a clue is answered by one of these segments.
  func answers(_ clue: Int32, within range: Range<Int>) -> Bool {
    let index = firstAnswer(of: clue, from: range.lowerBound)
    return index < starts[Int(clue) + 1] && segments[index] < range.upperBound
  }

  /// The index of a clue's first answer that is not before a segment; where there is none, the end of its answers.
  func firstAnswer(of clue: Int32, from segment: Int) -> Int {
    var (low, high) = (Int(starts[Int(clue)]), Int(starts[Int(clue) + 1]))
    while low < high {
      let middle = (low + high) / 2
      if segments[middle] < segment { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The answers in some segments of the other side, which are counted anew; the frequencies stay.
  func restricted(to kept: [Int], of count: Int) -> CluePostings {
    var places = [Int32](repeating: -1, count: count)
    for (place, segment) in kept.enumerated() { places[segment] = Int32(place) }
    var restricted = self
    restricted.starts = [0]
    restricted.segments = []
    for clue in answered.indices {
      for segment in segments[Int(starts[clue])..<Int(starts[clue + 1])] where places[Int(segment)] >= 0 {
        restricted.segments.append(places[Int(segment)])
      }
      restricted.starts.append(Int32(restricted.segments.count))
    }
    return restricted
  }

  private static func sortedOnce(_ segments: [Int32]) -> [Int32] {
    var result: [Int32] = []
    for segment in segments.sorted() where segment != result.last { result.append(segment) }
    return result
  }
}

/// The segments in which each clue of one side stands.
struct ClueOccurrences {
  private var starts: [Int32]
  private var list: [Int32]

  init(_ text: EvidenceText) {
    let clues = Int((text.clues.max() ?? -1) + 1)
    starts = [Int32](repeating: 0, count: clues + 1)
    for clue in text.clues { starts[Int(clue) + 1] += 1 }
    for clue in 0..<clues { starts[clue + 1] += starts[clue] }
    list = [Int32](repeating: 0, count: text.clues.count)
    var next = starts
    for segment in 0..<text.count {
      for clue in text.clues(of: segment) {
        list[Int(next[Int(clue)])] = Int32(segment)
        next[Int(clue)] += 1
      }
    }
  }

  func segments(of clue: Int32) -> ArraySlice<Int32> {
    let index = Int(clue)
    return index + 1 < starts.count ? list[Int(starts[index])..<Int(starts[index + 1])] : []
  }
}
