internal import Glibc

/// How well windows of one side answer each segment of the other, as log likelihood ratios against unrelated text.
///
/// For a segment i, a window of so many segments beginning at j: a clue of i that the window holds speaks for them by how
/// rarely chance would put it there, one that it lacks against them by how often translations keep it; clues that
/// nothing in the other document could answer are silent (Moore 2002 weighs words alike, by a probability each).
/// O(clues · answers inside the corridor).
struct CoverageTable: Sendable {
  private let low: [Int32]
  private let offsets: [Int]
  private var scores: [SIMD4<Float>]

  /// The scores for the windows that beads within a corridor may have, up to `widest` segments.
  init(of text: EvidenceText, answers: CluePostings, in other: EvidenceText, corridor: Corridor, widest: Int)
  {
    // A bead that begins before segment i reaches windows that begin where its first segment's corridor does.
    var low: [Int32] = []
    var offsets = [0]
    low.reserveCapacity(text.count)
    offsets.reserveCapacity(text.count + 1)
    for segment in 0..<text.count {
      let first = corridor.low[max(0, segment - widest + 1)]
      let last = min(corridor.high[segment], Int32(other.count - 1))
      low.append(first)
      offsets.append(offsets[segment] + max(0, Int(last - first) + 1))
    }
    self.low = low
    self.offsets = offsets
    scores = [SIMD4<Float>](repeating: .zero, count: offsets[text.count])
    let filler = CoverageFiller(answers: answers, sums: WordSums(other.words), widest: widest)
    scores.withUnsafeMutableBufferPointer { scores in
      for segment in 0..<text.count {
        let row = UnsafeMutableBufferPointer(rebasing: scores[offsets[segment]..<offsets[segment + 1]])
        filler.fill(row, from: Int(low[segment]), clues: text.clues(of: segment))
      }
    }
  }

  /// The scores of the windows of one to four segments that begin at a segment of the other side.
  @inline(__always)
  func scores(of segment: Int, windowsAt start: Int) -> SIMD4<Float> {
    scores[offsets[segment] + start - Int(low[segment])]
  }
}

/// Fills the rows of a coverage table.
private struct CoverageFiller {
  let answers: CluePostings
  let sums: WordSums
  let widest: Int

  /// Fills the row of a segment, whose windows begin at `first`.
  func fill(_ row: UnsafeMutableBufferPointer<SIMD4<Float>>, from first: Int, clues: ArraySlice<Int32>) {
    if row.isEmpty { return }
    var missing: Float = 0
    for clue in clues where answers.answered[Int(clue)] > 0 {
      let lacking = log1p(-answers.answered[Int(clue)])
      missing += lacking
      add(clue, lacking: lacking, row, from: first)
    }
    for index in row.indices { row[index] += missing }
  }

  /// Adds what one clue's answers change for the windows that hold them; the first answer of a window counts.
  private func add(
    _ clue: Int32, lacking: Float, _ row: UnsafeMutableBufferPointer<SIMD4<Float>>, from first: Int
  ) {
    let end = first + row.count
    let strength = answers.answered[Int(clue)] / answers.rate[Int(clue)]
    let limit = Int(answers.starts[Int(clue) + 1])
    var index = answers.firstAnswer(of: clue, from: first)
    var before = first - 1
    while index < limit, Int(answers.segments[index]) < end + widest - 1 {
      let answer = Int(answers.segments[index])
      let lowest = max(answer - widest + 1, before + 1, first)
      for start in lowest..<max(lowest, min(answer, end - 1) + 1) {
        let found = fastLog(1 + strength / sums.windows(at: start)) - lacking
        // Windows too short to reach the answer lack it.
        let reach = answer - start
        row[start - first] += found.replacing(
          with: 0, where: Self.lanes .< SIMD4<Int32>(repeating: Int32(reach)))
      }
      before = answer
      index += 1
    }
  }

  private static let lanes = SIMD4<Int32>(0, 1, 2, 3)
}

/// The words of windows of one to four segments.
private struct WordSums {
  private var counts: [Float]

  init(_ words: [Int32]) { counts = words.map(Float.init) + [0, 0, 0] }

  /// The words of the windows that begin at a segment, one at least.
  @inline(__always)
  func windows(at start: Int) -> SIMD4<Float> {
    let one = counts[start]
    let two = one + counts[start + 1]
    let three = two + counts[start + 2]
    return SIMD4(one, two, three, three + counts[start + 3]).clamped(
      lowerBound: SIMD4(repeating: 1), upperBound: SIMD4(repeating: .greatestFiniteMagnitude))
  }
}
