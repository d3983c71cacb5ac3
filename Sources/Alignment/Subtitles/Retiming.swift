package import BitextModel

/// Puts the cues of one file on the clock of another.
///
/// The target cues of a bead share the time of its source cues in proportion to their own times, or to the length of
/// their texts where their times make no sense. Cues without a counterpart go by the clock, between those around them.
/// The order of the file is kept: no cue starts before the one above it, and none before 0. O(cues + beads).
package struct Retiming: Sendable {
  private let source: [Cue]
  private let target: [Cue]
  private let clock: Clock?

  /// What is shown for less than this nobody reads, in milliseconds; it is kept to where there is room.
  private static let leastDuration = 500

  /// The target's cues on the source's clock, in their order.
  ///
  /// `beads` are of cues; without a `clock`, cues that no bead pairs keep their distance to the paired cue before.
  package static func retimed(
    target: [Cue], source: [Cue], beads: [Bead], clock: Clock?
  ) -> [Cue] {
    let retiming = Retiming(source: source, target: target, clock: clock)
    return retiming.settled(retiming.spans(by: beads))
  }

  private init(source: [Cue], target: [Cue], clock: Clock?) {
    self.source = source
    self.target = target
    self.clock = clock
  }

  /// The time of each target cue, those of beads first and the others between them.
  private func spans(by beads: [Bead]) -> [Range<Int>] {
    var spans = [Range<Int>?](repeating: nil, count: target.count)
    for bead in beads where !bead.isNull {
      let cues = bead.target.clamped(to: target.indices)
      let partners = source[bead.source.clamped(to: source.indices)]
      guard !cues.isEmpty, let span = Self.span(of: partners) else { continue }
      place(cues, into: span, &spans)
    }
    for run in runsWithoutSpan(spans) { place(run, into: free(run, spans), &spans) }
    return spans.map { $0 ?? 0..<0 }
  }

  private func place(_ cues: Range<Int>, into span: Range<Int>, _ spans: inout [Range<Int>?]) {
    for (cue, part) in zip(cues, CueShares(target[cues]).divided(span)) { spans[cue] = part }
  }

  private static func span(of cues: ArraySlice<Cue>) -> Range<Int>? {
    guard let start = cues.map(\.start).min(), let end = cues.map({ max($0.start, $0.end) }).max() else {
      return nil
    }
    return start..<end
  }

  private func runsWithoutSpan(_ spans: [Range<Int>?]) -> [Range<Int>] {
    spans.indices.split { spans[$0] != nil }.map { $0.startIndex..<$0.endIndex }
  }

  /// The time for cues that nothing pairs: where the clock puts them, cut to what their neighbours leave.
  private func free(_ run: Range<Int>, _ spans: [Range<Int>?]) -> Range<Int> {
    let before = run.lowerBound > 0 ? spans[run.lowerBound - 1] : nil
    let after = run.upperBound < spans.count ? spans[run.upperBound] : nil
    let wanted = Self.span(of: target[run]) ?? 0..<0
    let clock = clock ?? nearestClock(run, before: before, after: after)
    let (start, end) = (clock.source(of: wanted.lowerBound), clock.source(of: wanted.upperBound))
    let earliest = before?.upperBound ?? 0
    let latest = max(earliest, after?.lowerBound ?? .max)
    let from = min(max(start, earliest), latest)
    return from..<min(max(end, from), latest)
  }

  /// A clock that shifts as the cue beside the run was shifted.
  private func nearestClock(_ run: Range<Int>, before: Range<Int>?, after: Range<Int>?) -> Clock {
    if let before { return Clock(offset: Double(target[run.lowerBound - 1].start - before.lowerBound)) }
    if let after { return Clock(offset: Double(target[run.upperBound].start - after.lowerBound)) }
    return Clock()
  }

  /// The cues at these times, in order, none shorter than can be read if there is room.
  private func settled(_ spans: [Range<Int>]) -> [Cue] {
    var starts: [Int] = []
    for span in spans { starts.append(max(0, span.lowerBound, starts.last ?? 0)) }
    return target.indices.map { index in
      let start = starts[index]
      let room = index + 1 < starts.count ? starts[index + 1] : .max
      let readable = min(start + Self.leastDuration, room)
      return target[index].moved(start: start, end: max(spans[index].upperBound, readable, start))
    }
  }
}

/// How some cues that stand behind each other share a time.
private struct CueShares {
  private let cues: ArraySlice<Cue>

  init(_ cues: ArraySlice<Cue>) {
    self.cues = cues
  }

  /// The part of the time that each cue gets.
  func divided(_ span: Range<Int>) -> [Range<Int>] {
    guard let first = cues.first, let end = cues.map(\.end).max(), areSound else { return byLength(span) }
    let own = first.start..<end
    return cues.map { cue in
      Self.scaled(cue.start, from: own, to: span)..<Self.scaled(cue.end, from: own, to: span)
    }
  }

  /// Whether the cues' own times follow each other, each with some length.
  private var areSound: Bool {
    cues.allSatisfy { $0.start < $0.end } && zip(cues, cues.dropFirst()).allSatisfy { $0.start < $1.start }
  }

  private static func scaled(_ time: Int, from own: Range<Int>, to span: Range<Int>) -> Int {
    let part = Double(time - own.lowerBound) / Double(own.count)
    return span.lowerBound + Int((part * Double(span.count)).rounded())
  }

  private func byLength(_ span: Range<Int>) -> [Range<Int>] {
    let lengths = cues.map { max(1, $0.text.utf8.count) }
    var ends = [0]
    for length in lengths { ends.append(ends[ends.count - 1] + length) }
    let all = 0..<ends[ends.count - 1]
    return zip(ends, ends.dropFirst()).map { start, end in
      Self.scaled(start, from: all, to: span)..<Self.scaled(end, from: all, to: span)
    }
  }
}
