import Glibc
import TestSupport
import Testing

@testable import Alignment

@Suite("Logarithms of four numbers")
struct FastLogTests {
  @Test("Agree with libm to six digits over all exponents")
  func libm() {
    var worst: Float = 0
    for exponent in -60...60 {
      for step in 0..<256 {
        let value = Float(sign: .plus, exponent: exponent, significand: 1 + Float(step) / 256)
        let wanted = Glibc.log(value)
        for lane in 0..<4 {
          var values = SIMD4<Float>(repeating: 3)
          values[lane] = value
          worst = max(worst, abs(fastLog(values)[lane] - wanted) / max(1, abs(wanted)))
        }
      }
    }
    #expect(worst < 5e-6)
  }

  @Test("The logarithm of one is zero, and they rise")
  func rises() {
    #expect(fastLog(SIMD4(repeating: 1)) == .zero)
    let values = fastLog(SIMD4(0.7071, 0.7072, 1.4142, 1.4143))
    #expect(values[0] < values[1] && values[1] < values[2] && values[2] < values[3])
  }
}

@Suite("Lengths")
struct LengthModelTests {
  private static func text(_ letters: [Int]) -> EvidenceText {
    var text = EvidenceText()
    for letters in letters {
      text.append(clues: [], letters: letters, words: 1, sentences: 1, foreignness: 0)
    }
    return text
  }

  @Test("Every score is the likelihood ratio of the definition, counted one at a time")
  func definition() {
    for seed in 0..<40 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let source = (0..<8).map { _ in Int.random(in: 0...300, using: &random) }
      let target = (0..<7).map { _ in Int.random(in: 0...300, using: &random) }
      let ratio = Float.random(in: 0.6...1.8, using: &random)
      let model = LengthModel(source: Self.text(source), target: Self.text(target), ratio: ratio)
      let reference = LengthReference(source: source, target: target, ratio: Double(ratio))
      for i in 0..<8 {
        for j in 0..<7 {
          for width in 1...min(4, 8 - i) {
            let scores = model.scores(source: i, width: width, target: j)
            for other in 1...min(4, 7 - j) {
              let wanted = reference.score(i..<i + width, j..<j + other)
              let difference = abs(Double(scores[other - 1]) - wanted)
              // The constants of the norm are rounded to three digits.
              #expect(difference < 0.02, "seed \(seed): \(i), \(width) with \(j), \(other)")
            }
          }
        }
      }
    }
  }

  @Test("Lengths that fit score best", arguments: [20, 60, 150, 400])
  func fit(letters: Int) {
    let fitting = Int(Float(letters) * LengthModel.usualRatio)
    let target = [fitting / 4, fitting / 2, fitting, fitting * 2, fitting * 4]
    let text = Self.text(target)
    let model = LengthModel(
      source: Self.text([letters, 10, 40, 90, 200]), target: text, ratio: LengthModel.usualRatio)
    let scores = target.indices.map { model.scores(source: 0, width: 1, target: $0)[0] }
    // Chance makes rare lengths less likely too, so that only those far off are compared.
    #expect(scores[2] > 0)
    #expect(scores[2] > scores[0] && scores[2] > scores[4])
    #expect(scores[0] < 0)
  }
}

/// Gale and Church's likelihood ratio as `LengthModel` describes it, without vectors and approximations.
private struct LengthReference {
  let source: [Int]
  let target: [Int]
  let ratio: Double

  func score(_ from: Range<Int>, _ to: Range<Int>) -> Double {
    let (s, t) = (length(source, from), length(target, to))
    let expected = ratio * s
    let spread = (t + expected) / 2 * 3.6 + 8
    let deviation = t - expected
    // Student's t with five degrees of freedom, its scale the root of the spread.
    let norm = log(8 / (3 * Double.pi * 5.0.squareRoot()))
    let student = norm - 0.5 * log(spread) - 3 * log(1 + deviation * deviation / (5 * spread))
    let forward = student + cuts(t, to.count) - chance(target, to)
    let backward = student + log(ratio) + cuts(s, from.count) - chance(source, from)
    return (forward + backward) / 2
  }

  private func length(_ lengths: [Int], _ range: Range<Int>) -> Double {
    Double(lengths[range].reduce(0, +))
  }

  /// Wherever a length is cut, each place is as likely.
  private func cuts(_ length: Double, _ parts: Int) -> Double {
    lgamma(Double(parts)) - Double(parts - 1) * log(max(1, length))
  }

  /// The log density of lengths that are log-normal like those of the text and two of usual length.
  private func chance(_ lengths: [Int], _ range: Range<Int>) -> Double {
    let logs = lengths.map { log(Double($0) + 1) }
    let count = Double(logs.count + 2)
    let mean = (logs.reduce(0, +) + 2 * 3.7) / count
    let squares = logs.reduce(0) { $0 + $1 * $1 } + 2 * (3.7 * 3.7 + 0.64)
    let deviation = max(0.3, (squares / count - mean * mean).squareRoot())
    return range.reduce(0) { sum, index in
      let z = (logs[index] - mean) / deviation
      return sum - 0.5 * z * z - log(deviation * (2 * Double.pi).squareRoot()) - logs[index]
    }
  }
}
