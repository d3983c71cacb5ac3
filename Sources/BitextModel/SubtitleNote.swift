/// Something odd in a subtitle file that does not keep it from being read.
package struct SubtitleNote: Hashable, Sendable {
  /// The line, counted from 1.
  package let line: Int
  /// What is odd there.
  package let problem: Problem

  /// What can be odd.
  package enum Problem: Hashable, Sendable {
    /// A line has the arrow between two times, but not two times; it is kept as text of the cue before.
    case unreadableTimes
    /// The cue goes before it appears.
    case endBeforeStart
    /// The cue appears before the one that stands above it.
    case outOfOrder
    /// The cue appears while the one above it is still shown.
    case overlap
  }

  /// A note on a line.
  package init(line: Int, problem: Problem) {
    self.line = line
    self.problem = problem
  }
}

extension SubtitleNote: CustomStringConvertible {
  /// The note as one line.
  package var description: String {
    switch problem {
    case .unreadableTimes: "line \(line): expected times such as 00:00:01,000 --> 00:00:02,500"
    case .endBeforeStart: "line \(line): the cue ends before it starts"
    case .outOfOrder: "line \(line): the cue starts before the one above it"
    case .overlap: "line \(line): the cue starts before the one above it ends"
    }
  }
}
