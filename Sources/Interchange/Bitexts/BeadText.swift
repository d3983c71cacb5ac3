internal import BitextModel

/// What the segments of a bead say, and where they stand.
struct BeadText {
  private let segments: ArraySlice<Segment>

  /// The side of a bead that takes these segments.
  init(_ document: Document, _ range: Range<Int>) {
    segments = document.segments[range]
  }

  /// The segments joined by spaces.
  var text: String { segments.map(\.text).joined(separator: " ") }

  /// The source lines as text, "3" or "3-5"; empty where there are none.
  var lines: String {
    guard let first = segments.first, let last = segments.last else { return "" }
    let lines = first.lines.lowerBound...max(first.lines.lowerBound, last.lines.upperBound)
    return lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
  }
}

/// A probability as text with three digits behind the point.
enum ProbabilityText {
  static func of(_ probability: Double) -> String {
    let thousandths = Int((min(max(probability, 0), 1) * 1000).rounded())
    let digits = String(1000 + thousandths % 1000).dropFirst()
    return "\(thousandths / 1000).\(digits)"
  }
}
