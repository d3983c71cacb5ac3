import TestSupport
import Testing

@testable import Alignment

@Suite("Clock of two subtitle files")
struct ClockFitTests {
  /// Moments of one film, some of them guessed right, and what jitter they have.
  struct Film {
    var clock = Clock()
    var length = 1_500_000
    var count = 200
    var outliers = 0.0
    var jitter = 80.0

    func guesses(seed: UInt64) -> [ClockMoment] {
      var random = SplitMix64(seed: seed)
      return (0..<count).map { _ in
        let source = Int.random(in: 0..<length, using: &random)
        let isWrong = Double.random(in: 0..<1, using: &random) < outliers
        let target =
          isWrong
          ? Int.random(in: 0..<length, using: &random)
          : clock.target(of: source) + Int((jitter * Self.normal(&random)).rounded())
        return ClockMoment(source: source, target: target)
      }
    }

    /// The sum of twelve even ones is close enough to a normal one.
    private static func normal(_ random: inout SplitMix64) -> Double {
      (0..<12).reduce(-6) { sum, _ in sum + Double.random(in: 0..<1, using: &random) }
    }
  }

  /// The greatest distance of two clocks over a film, in milliseconds.
  private func distance(_ one: Clock, _ other: Clock, over length: Int) -> Int {
    [0, length].map { abs(one.target(of: $0) - other.target(of: $0)) }.max() ?? 0
  }

  static let clocks = [
    Clock(), Clock(offset: 1400), Clock(offset: -42_000), Clock(offset: 3100, drift: 25 / (24000 / 1001)),
    Clock(offset: -900, drift: 24000 / 1001 / 25), Clock(offset: 60_000, drift: 25.0 / 24),
    Clock(offset: 500, drift: 1.001), Clock(offset: -2100, drift: 0.9988), Clock(offset: 700, drift: 1.0623),
    Clock(offset: 0, drift: 0.93),
  ]

  @Test("Six of ten guesses may be wrong", arguments: clocks, UInt64(0)..<2)
  func outliers(clock: Clock, seed: UInt64) {
    let film = Film(clock: clock, outliers: 0.6)
    let fit = ClockFit(film.guesses(seed: seed))
    #expect(fit.isReliable, "seed \(seed)")
    #expect(distance(fit.clock, clock, over: film.length) < 60, "seed \(seed): \(fit)")
    #expect((0.3...0.55).contains(fit.inlierShare), "seed \(seed): \(fit.inlierShare)")
    #expect((50...130).contains(fit.jitter), "seed \(seed): \(fit.jitter)")
  }

  @Test("A known drift is found as it is", arguments: Clock.frameRateDrifts.filter(ClockFit.slopes.contains))
  func frameRates(drift: Double) {
    let fit = ClockFit(Film(clock: Clock(offset: 5000, drift: drift), outliers: 0.5).guesses(seed: 7))
    #expect(fit.clock.drift == drift)
  }

  @Test("The frame rates give 1 and their ratios")
  func ratios() {
    #expect(Clock.frameRateDrifts.first == 1)
    #expect(Clock.frameRateDrifts.contains { abs($0 - 25 / 23.976) < 1e-5 })
    #expect(Clock.frameRateDrifts.contains { abs($0 - 1.001) < 1e-12 })
    #expect(Set(Clock.frameRateDrifts).count == Clock.frameRateDrifts.count)
  }

  @Test("A short film's few guesses are enough", arguments: UInt64(0)..<20)
  func short(seed: UInt64) {
    let clock = Clock(offset: 3100, drift: 1.001)
    let film = Film(clock: clock, length: 60_000, count: 30, outliers: 0.6)
    let fit = ClockFit(film.guesses(seed: seed))
    #expect(!fit.isReliable || distance(fit.clock, clock, over: film.length) < 450, "seed \(seed): \(fit)")
  }

  @Test("Heavy guesses outweigh light ones")
  func weights() {
    let right = (1...10).map { ClockMoment(source: $0 * 10_000, target: $0 * 10_000 + 3000, weight: 1) }
    let wrong = (1...30).map { ClockMoment(source: $0 * 3000, target: $0 * 3000 + 40_000, weight: 0.1) }
    #expect(abs(ClockFit(right + wrong).clock.offset - 3000) < 1)
  }

  @Test("The order of the guesses does not matter", arguments: UInt64(0)..<2)
  func order(seed: UInt64) {
    let guesses = Film(clock: Clock(offset: 99), count: 600, outliers: 0.6).guesses(seed: seed)
    var random = SplitMix64(seed: seed)
    #expect(ClockFit(guesses) == ClockFit(guesses.shuffled(using: &random)), "seed \(seed)")
  }

  @Test("Nothing to fit gives both sides one clock, and no trust in it")
  func nothing() {
    for guesses in [[], [ClockMoment(source: 0, target: 0, weight: 0)]] {
      let fit = ClockFit(guesses)
      #expect(fit.clock == Clock())
      #expect(!fit.isReliable)
      #expect(fit.inlierShare == 0)
    }
  }

  @Test("Two cues are no clock to rely on, but say what they can")
  func two() {
    let guesses = [ClockMoment(source: 1000, target: 3000), ClockMoment(source: 5000, target: 7000)]
    let fit = ClockFit(guesses)
    #expect(!fit.isReliable)
    #expect(fit.clock == Clock(offset: 2000))
  }

  @Test("Scattered guesses are no clock", arguments: UInt64(0)..<20)
  func scattered(seed: UInt64) {
    let count = 3 + Int(seed) * 5
    #expect(!ClockFit(Film(count: count, outliers: 1).guesses(seed: seed)).isReliable, "seed \(seed)")
  }

  @Test("One moment guessed again and again is no clock")
  func repeated() {
    let guesses = (0..<50).map { ClockMoment(source: 1000, target: 90_000 * ($0 % 2) + $0) }
    #expect(!ClockFit(guesses).isReliable)
  }

  @Test("There and back is where one was", arguments: clocks)
  func inverse(clock: Clock) {
    for time in stride(from: 0, to: 7_200_000, by: 599_999) {
      #expect(abs(clock.source(of: clock.target(of: time)) - time) <= 1)
    }
  }
}
