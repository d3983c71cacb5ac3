/// Both directions of one pair of sentences while they are sampled: the probabilities of all cells and the choices.
///
/// The tables are looked into once a cell; the sweeps then run over plain numbers.
final class SentenceLattice {
  /// One direction: `choosing` words each choose one of the `chosen` words, or none.
  struct Side: ~Copyable {
    /// For each choosing word, the translation probabilities of all chosen words.
    let cells: FlatBuffer<Float>
    /// For each choosing word, the probability of choosing none.
    let unlinked: FlatBuffer<Float>
    /// What a chosen word's counts are divided by, as a factor.
    let factors: FlatBuffer<Float>

    init() {
      let longest = SentencePieces.longest
      cells = FlatBuffer(repeating: 0, count: longest * longest)
      unlinked = FlatBuffer(repeating: 0, count: longest)
      factors = FlatBuffer(repeating: 0, count: longest)
    }
  }

  /// What a sweep over one direction needs to know.
  struct Sweep {
    let chosen: UnsafePointer<Int32>
    let chosenCount: Int
    let choosingCount: Int
    /// The choices of this direction: positions, or -1.
    let choices: UnsafeMutablePointer<Int16>
    /// Those of the other.
    let others: UnsafePointer<Int16>
    let order: WordOrder
    let stage: Stage
    let agreement: Float
    /// Where the probabilities of the choices are added up, cell by cell as in `cells`; nil where nobody asks.
    let marginals: UnsafeMutablePointer<Float>?
  }

  /// What the choices depend on.
  enum Stage {
    case translations, jumps, fertilities
  }

  let forward = Side()
  let reverse = Side()
  private let options: WordAligner.Options
  private let hashes = FlatBuffer<Int32>(repeating: 0, count: SentencePieces.longest)
  private let weights = FlatBuffer<Float>(repeating: 0, count: SentencePieces.longest)
  private let growth = FlatBuffer<Float>(repeating: 1, count: SentencePieces.longest)
  private let links = FlatBuffer<Int32>(repeating: 0, count: SentencePieces.longest)
  private let following = FlatBuffer<Int32>(repeating: 0, count: SentencePieces.longest)
  /// For each choosing word one of the words that chose it in the other direction, and for each of those a further one.
  private let choosers = FlatBuffer<Int16>(repeating: -1, count: SentencePieces.longest)
  private let furtherChoosers = FlatBuffer<Int16>(repeating: -1, count: SentencePieces.longest)

  init(_ options: WordAligner.Options) {
    self.options = options
  }

  /// Takes over the probabilities of all cells, whose pairs are numbered.
  func fill(from counts: CellCounts, _ numbers: UnsafePointer<Int32>, _ sentence: SampledSentence) {
    let (rows, columns) = (sentence.source.count, sentence.target.count)
    prepare(forward, counts.forward, chosen: sentence.source, choosing: sentence.target)
    prepare(reverse, counts.reverse, chosen: sentence.target, choosing: sentence.source)
    let prior = options.translationPrior
    let pairs = counts.pairs.base
    for row in 0..<rows {
      let numbers = numbers + row * columns
      let factor = forward.factors[row]
      for column in 0..<columns {
        let pair = pairs[Int(numbers[column])]
        forward.cells[column * rows + row] = (pair.forward + prior) * factor
        reverse.cells[row * columns + column] = (pair.reverse + prior) * reverse.factors[column]
      }
    }
  }

  /// Looks up the probabilities of all cells.
  func fill(from counts: PairCounts, source: UnsafeBufferPointer<Int32>, target: UnsafeBufferPointer<Int32>) {
    let (rows, columns) = (source.count, target.count)
    prepare(forward, counts.forward, chosen: source, choosing: target)
    prepare(reverse, counts.reverse, chosen: target, choosing: source)
    for column in 0..<columns { hashes[column] = PairCounts.hash(target[column]) }
    let prior = options.translationPrior
    for row in 0..<rows {
      let table = counts.slots + Int(counts.bases[Int(source[row])])
      let mask = counts.masks[Int(source[row])]
      let factor = forward.factors[row]
      for column in 0..<columns {
        let word = target[column]
        var place = hashes[column] & mask
        while table[Int(place)].target != word, table[Int(place)].target >= 0 { place = (place &+ 1) & mask }
        forward.cells[column * rows + row] = (table[Int(place)].forward + prior) * factor
        reverse.cells[row * columns + column] = (table[Int(place)].reverse + prior) * reverse.factors[column]
      }
    }
  }

  private func prepare(
    _ side: borrowing Side, _ margins: LinkMargins, chosen: UnsafeBufferPointer<Int32>,
    choosing: UnsafeBufferPointer<Int32>
  ) {
    let prior = options.translationPrior
    // Of all words that may choose.
    let mass = prior * Float(margins.unlinked.count)
    for (position, word) in chosen.enumerated() {
      side.factors[position] = 1 / (margins.chosen[Int(word)] + mass)
    }
    let factor = options.unlinked / (margins.unlinkedTotal + mass)
    for (position, word) in choosing.enumerated() {
      side.unlinked[position] = (margins.unlinked[Int(word)] + prior) * factor
    }
  }

  /// Samples each choice of one direction anew, from the first word to the last.
  func run(_ sweep: Sweep, _ side: borrowing Side, _ random: inout SeededRandom) {
    countLinks(sweep)
    findFollowing(sweep)
    findChoosers(sweep)
    var previous = -1
    for position in 0..<sweep.choosingCount {
      release(Int(sweep.choices[position]), sweep)
      let unlinked = weigh(position, after: previous, sweep, side)
      let total = sum(sweep.chosenCount) + unlinked
      if let marginals = sweep.marginals { note(total, in: marginals + position * sweep.chosenCount, sweep) }
      let choice = draw(random.unit() * total, sweep.chosenCount)
      sweep.choices[position] = Int16(choice)
      if choice >= 0 {
        previous = choice
        take(choice, sweep)
      }
    }
  }

  /// Weighs all chosen words, and gives the weight of none.
  @inline(__always)
  private func weigh(_ position: Int, after previous: Int, _ sweep: Sweep, _ side: borrowing Side) -> Float {
    let cells = side.cells.base + position * sweep.chosenCount
    if sweep.stage == .translations {
      weights.base.update(from: cells, count: sweep.chosenCount)
      prefer(position, sweep)
      return side.unlinked[position]
    }
    let next = Int(following[position])
    let here = sweep.order.jumps(from: previous)
    multiply(cells, here, sweep.order.jumps(to: next), sweep.chosenCount)
    prefer(position, sweep)
    return side.unlinked[position] * here[next]
  }

  /// Four at a time, as the machine multiplies them.
  @inline(__always)
  private func multiply(
    _ cells: UnsafePointer<Float>, _ here: UnsafePointer<Float>, _ onwards: UnsafePointer<Float>, _ count: Int
  ) {
    let (weights, growth) = (weights.base, growth.base)
    var other = 0
    while other &+ 4 <= count {
      let product =
        Self.four(cells + other) * Self.four(here + other) * Self.four(onwards + other)
        * Self.four(growth + other)
      UnsafeMutableRawPointer(weights + other).storeBytes(of: product, as: SIMD4<Float>.self)
      other &+= 4
    }
    while other < count {
      weights[other] = cells[other] * here[other] * onwards[other] * growth[other]
      other &+= 1
    }
  }

  @inline(__always)
  private static func four(_ numbers: UnsafePointer<Float>) -> SIMD4<Float> {
    UnsafeRawPointer(numbers).loadUnaligned(as: SIMD4<Float>.self)
  }

  /// Gives more weight to the words that have chosen this one in the other direction.
  @inline(__always)
  private func prefer(_ position: Int, _ sweep: Sweep) {
    var other = Int(choosers[position])
    while other >= 0 {
      weights[other] *= sweep.agreement
      other = Int(furtherChoosers[other])
    }
  }

  @inline(__always)
  private func sum(_ count: Int) -> Float {
    var lanes = SIMD4<Float>(repeating: 0)
    var index = 0
    while index + 4 <= count {
      lanes += SIMD4(weights[index], weights[index + 1], weights[index + 2], weights[index + 3])
      index += 4
    }
    var sum = lanes.sum()
    while index < count {
      sum += weights[index]
      index += 1
    }
    return sum
  }

  /// The word in whose share of the weights the mark falls; -1 behind them all.
  @inline(__always)
  private func draw(_ mark: Float, _ count: Int) -> Int {
    var rest = mark
    for index in 0..<count {
      rest -= weights[index]
      if rest < 0 { return index }
    }
    return -1
  }

  private func note(_ total: Float, in marginals: UnsafeMutablePointer<Float>, _ sweep: Sweep) {
    let factor = 1 / total
    for other in 0..<sweep.chosenCount { marginals[other] += weights[other] * factor }
  }

  // MARK: - Fertilities and neighbours

  private func countLinks(_ sweep: Sweep) {
    for position in 0..<sweep.chosenCount {
      links[position] = 0
      growth[position] = 1
    }
    guard sweep.stage == .fertilities else { return }
    for position in 0..<sweep.choosingCount where sweep.choices[position] >= 0 {
      links[Int(sweep.choices[position])] += 1
    }
    for position in 0..<sweep.chosenCount { updateGrowth(position, sweep) }
  }

  /// For each choosing word, what the next one with a choice has chosen.
  private func findFollowing(_ sweep: Sweep) {
    var next = Int32(sweep.chosenCount)
    for position in stride(from: sweep.choosingCount - 1, through: 0, by: -1) {
      following[position] = next
      if sweep.choices[position] >= 0 { next = Int32(sweep.choices[position]) }
    }
  }

  private func findChoosers(_ sweep: Sweep) {
    for position in 0..<sweep.choosingCount { choosers[position] = -1 }
    for other in 0..<sweep.chosenCount where sweep.others[other] >= 0 {
      let position = Int(sweep.others[other])
      furtherChoosers[other] = choosers[position]
      choosers[position] = Int16(other)
    }
  }

  @inline(__always)
  private func release(_ choice: Int, _ sweep: Sweep) {
    guard choice >= 0, sweep.stage == .fertilities else { return }
    links[choice] -= 1
    updateGrowth(choice, sweep)
  }

  @inline(__always)
  private func take(_ choice: Int, _ sweep: Sweep) {
    guard sweep.stage == .fertilities else { return }
    links[choice] += 1
    updateGrowth(choice, sweep)
  }

  @inline(__always)
  private func updateGrowth(_ position: Int, _ sweep: Sweep) {
    growth[position] = sweep.order.growth(of: sweep.chosen[position], having: links[position])
  }
}
