import TestSupport
import Testing

@testable import Alignment

@Suite("Clock with jumps")
struct ClockPiecesTests {
  /// Guesses on a film whose offset changes at some moments of the source.
  private func guesses(
    _ offsets: [(from: Int, offset: Double)], drift: Double, outliers: Double, seed: UInt64
  ) -> [ClockMoment] {
    var random = SplitMix64(seed: seed)
    return (0..<300).map { _ in
      let source = Int.random(in: 0..<3_600_000, using: &random)
      let offset = offsets.last { $0.from <= source }?.offset ?? 0
      let target = Clock(offset: offset, drift: drift).target(of: source)
      return Double.random(in: 0..<1, using: &random) < outliers
        ? ClockMoment(source: source, target: Int.random(in: 0..<3_600_000, using: &random))
        : ClockMoment(source: source, target: target + Int.random(in: -120...120, using: &random))
    }
  }

  @Test(
    "Jumps are found where they are",
    arguments: [
      [(0, 500.0)], [(0, 500), (1_200_000, 30_500)], [(0, -3000), (600_000, 27_000), (2_400_000, 87_000)],
      [(0, 0), (1_000_000, -15_000), (2_000_000, 0)],
    ] as [[(Int, Double)]], [1, 25 / 23.976, 0.9988])
  func jumps(offsets: [(Int, Double)], drift: Double) {
    let film = offsets.map { (from: $0.0, offset: $0.1) }
    let pieces = ClockFit.pieces(of: guesses(film, drift: drift, outliers: 0.6, seed: 5))
    #expect(pieces.count == film.count, "\(pieces)")
    for (piece, wanted) in zip(pieces, film) {
      #expect(abs(piece.from - wanted.from) < 90_000, "\(piece)")
      let clock = Clock(offset: wanted.offset, drift: drift)
      let moment = wanted.from + 300_000
      let error = piece.fit.clock.target(of: moment) - clock.target(of: moment)
      #expect(abs(error) < 120, "\(piece)")
      #expect(piece.fit.isReliable)
    }
  }

  @Test("Nothing to fit is one piece without trust", arguments: [0, 1, 2])
  func few(count: Int) {
    let pieces = ClockFit.pieces(of: (0..<count).map { ClockMoment(source: $0 * 5000, target: $0 * 90_000) })
    #expect(pieces.count == 1)
    #expect(pieces.allSatisfy { $0.from == 0 && !$0.fit.isReliable })
  }

  @Test("Some stray guesses make no piece")
  func stray() {
    let right = (0..<60).map { ClockMoment(source: $0 * 10_000, target: $0 * 10_000) }
    let stray = (0..<3).map { ClockMoment(source: 300_001 + $0, target: 360_001 + $0) }
    #expect(ClockFit.pieces(of: right + stray).count == 1)
  }
}
