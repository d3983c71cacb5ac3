internal import Glibc

/// What is counted of one direction to learn how links move through the sentence and how many a word takes.
///
/// Jumps are the distances between the words that neighbours chose; fertility is how many words chose a word.
struct OrderCounts: Sendable, Equatable {
  /// Longer jumps count as this long.
  static let longestJump = 64
  /// More links than one less than this count as so many.
  static let fertilities = 6

  /// How often each jump was made, from the longest backwards to the longest forwards.
  var jumps: [Int32]
  /// For each chosen word how often it had no link, one, two and so on.
  var fertility: [Int32]

  init(words: Int) {
    jumps = [Int32](repeating: 0, count: 2 * Self.longestJump + 1)
    fertility = [Int32](repeating: 0, count: words * Self.fertilities)
  }

  /// Jumps that are mostly a step forwards, to begin with: 0.8 per word of distance, worth a thousand observations.
  static func stepwise(words: Int) -> OrderCounts {
    var counts = OrderCounts(words: words)
    for jump in -longestJump...longestJump {
      counts.jumps[jump + longestJump] = Int32(1_000 * pow(0.8, Float(abs(jump - 1)))) + 20
    }
    return counts
  }

  /// Counts the links of a sentence; `choices` has for each choosing word the position that it chose, or -1.
  mutating func add(
    _ chosen: UnsafeBufferPointer<Int32>, choices: UnsafeBufferPointer<Int16>, _ taken: inout [Int32]
  ) {
    for position in chosen.indices { taken[position] = 0 }
    var previous = -1
    for choice in choices where choice >= 0 {
      count(jump: Int(choice) - previous)
      previous = Int(choice)
      taken[previous] += 1
    }
    count(jump: chosen.count - previous)
    for position in chosen.indices {
      let links = min(Int(taken[position]), Self.fertilities - 1)
      fertility[Int(chosen[position]) * Self.fertilities + links] += 1
    }
  }

  private mutating func count(jump: Int) {
    jumps[min(max(jump, -Self.longestJump), Self.longestJump) + Self.longestJump] += 1
  }

  /// Adds the counts of another chain.
  mutating func add(_ other: OrderCounts) {
    for index in jumps.indices { jumps[index] += other.jumps[index] }
    for index in fertility.indices { fertility[index] += other.fertility[index] }
  }
}

/// The probabilities of jumps and the ratios of fertilities of one direction, laid out for the innermost loop.
final class WordOrder {
  /// The probability of a jump by `n` stands at `n` from the middle.
  private let ascending: FlatBuffer<Float>
  /// The same backwards, so that both loops run forwards.
  private let descending: FlatBuffer<Float>
  /// For each word and number of links that it has, how much likelier one more is.
  private let growth: FlatBuffer<Float>
  private static let middle = SentencePieces.longest + 1

  init(words: Int) {
    ascending = FlatBuffer(repeating: 1, count: 2 * Self.middle + 1)
    descending = FlatBuffer(repeating: 1, count: 2 * Self.middle + 1)
    growth = FlatBuffer(repeating: 1, count: words * OrderCounts.fertilities)
  }

  /// Takes over what was counted by so many chains; `pseudocount` is that of each jump and fertility.
  func update(from counts: OrderCounts, chains: Int = 1, pseudocount: Float) {
    let smoothing = pseudocount * Float(chains)
    let jumps = counts.jumps.map { Float($0) + smoothing }
    let total = jumps.reduce(0, +)
    for jump in -Self.middle...Self.middle {
      let known = min(max(jump, -OrderCounts.longestJump), OrderCounts.longestJump)
      let probability = jumps[known + OrderCounts.longestJump] / total
      ascending[Self.middle + jump] = probability
      descending[Self.middle - jump] = probability
    }
    let width = OrderCounts.fertilities
    for row in stride(from: 0, to: min(growth.count, counts.fertility.count), by: width) {
      for links in 0..<width - 1 {
        growth[row + links] =
          (Float(counts.fertility[row + links + 1]) + smoothing)
          / (Float(counts.fertility[row + links]) + smoothing)
      }
      growth[row + width - 1] = growth[row + width - 2]
    }
  }

  /// The probabilities of the jumps from a position to 0, 1, 2 and so on.
  @inline(__always)
  func jumps(from position: Int) -> UnsafeMutablePointer<Float> { ascending.base + (Self.middle - position) }

  /// The probabilities of the jumps from 0, 1, 2 and so on to a position.
  @inline(__always)
  func jumps(to position: Int) -> UnsafeMutablePointer<Float> { descending.base + (Self.middle - position) }

  /// How much likelier one more link is for a word that has so many.
  @inline(__always)
  func growth(of word: Int32, having links: Int32) -> Float {
    growth[Int(word) * OrderCounts.fertilities + min(Int(links), OrderCounts.fertilities - 1)]
  }
}
