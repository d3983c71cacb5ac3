/// How one file's clock goes by another's: target = source × drift + offset.
package struct Clock: Hashable, Sendable {
  /// How far the target is behind at the source's beginning, in milliseconds.
  package let offset: Double
  /// How many target milliseconds pass in one of the source.
  package let drift: Double

  /// A clock; both files' are the same where nothing is said.
  package init(offset: Double = 0, drift: Double = 1) {
    self.offset = offset
    self.drift = drift
  }

  /// The target's time of a moment of the source, in milliseconds.
  package func target(of source: Int) -> Int { Int((Double(source) * drift + offset).rounded()) }

  /// The source's time of a moment of the target, in milliseconds.
  package func source(of target: Int) -> Int { Int(((Double(target) - offset) / drift).rounded()) }

  /// How far a guess is from this clock, in milliseconds; positive where the target is late.
  func error(of moment: ClockMoment) -> Double {
    Double(moment.target) - Double(moment.source) * drift - offset
  }

  /// The drifts that come from playing a film of one frame rate at another, 1 first: film, PAL and NTSC.
  static let frameRateDrifts: [Double] = {
    let rates = [24000.0 / 1001, 24, 25, 30000.0 / 1001, 30]
    var drifts = [1.0]
    for drift in rates.flatMap({ rate in rates.map { $0 / rate } })
    where !drifts.contains(where: { abs($0 - drift) < 1e-9 }) { drifts.append(drift) }
    return drifts
  }()
}
