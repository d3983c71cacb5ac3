internal import Alignment
internal import BitextModel
internal import TextCore
internal import Workbench

/// Two aligned documents, laid out for people or as rows for programs.
struct AlignedDocumentsText {
  let aligned: AlignedDocuments

  /// Beads below this are marked, as in the page that `--format html` writes.
  private static let doubtful = 0.5

  /// The sums, then the beads.
  func table(width: Int) -> String {
    let head = DisplayWidth.printable(aligned.name) + ": " + summary + "\n"
    return aligned.beads.isEmpty ? head : head + "\n" + beads(width)
  }

  /// The sums in one line; of subtitles, a second one about the clocks.
  var summary: String {
    let sizes = [aligned.source, aligned.target].map { "\($0.document.segments.count)" }
    let pairs = aligned.beads.filter { !$0.isNull }
    let doubtful = pairs.count { $0.probability < Self.doubtful }
    let alone = aligned.beads.filter(\.isNull).reduce(0) { $0 + $1.source.count + $1.target.count }
    var text = "\(Count.text(pairs.count, "pair")) of \(sizes[0]) and \(sizes[1]) \(unit)s"
    if doubtful > 0 { text += ", \(doubtful) doubtful (?)" }
    if alone > 0 { text += ", \(alone) without a counterpart" }
    return text + clock
  }

  private var unit: String { aligned.areSubtitles ? "cue" : aligned.kind.rawValue }

  private var clock: String {
    guard let clock = aligned.clock?.clock else { return "" }
    let offset = Fixed.text(abs(clock.offset) / 1000, digits: 2)
    let sign = clock.offset < 0 ? "−" : "+"
    return "\n  time es = time vi × \(Fixed.text(clock.drift, digits: 5)) \(sign) \(offset) s"
  }

  /// A block of two rows for each bead.
  private func beads(_ width: Int) -> String {
    var table = TextTable([.fixed(""), .fixed(""), .fixed(""), .wrapped("")], indent: 2)
    for bead in aligned.beads {
      let isDoubtful = !bead.isNull && bead.probability < Self.doubtful
      let score = Score.text(bead.probability) + (isDoubtful ? " ?" : "")
      table.append(row(aligned.source, bead.source, score: ""))
      table.append(row(aligned.target, bead.target, score: score))
      table.append(["", "", "", ""])
    }
    return String(table.text(width: width).dropLast())
  }

  private func row(_ side: AlignedDocuments.Side, _ segments: Range<Int>, score: String) -> [String] {
    if segments.isEmpty { return [side.language.tag, "–", score, "no counterpart"] }
    return [side.language.tag, place(side, segments), score, side.text(of: segments)]
  }

  /// The lines of the file as editors count them, or the times of cues.
  private func place(_ side: AlignedDocuments.Side, _ segments: Range<Int>) -> String {
    if let span = span(side, segments) {
      return CueTime.text(span.lowerBound) + " – " + CueTime.text(span.upperBound)
    }
    let lines = side.document.segments[segments].map(\.lines)
    let (first, last) = (lines.map(\.lowerBound).min() ?? 0, lines.map(\.upperBound).max() ?? 0)
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  private func span(_ side: AlignedDocuments.Side, _ segments: Range<Int>) -> ClosedRange<Int>? {
    guard let cues = side.subtitles?.cues[segments], let start = cues.map(\.start).min() else { return nil }
    return start...max(start, cues.map(\.end).max() ?? start)
  }

  private static let columns = ["file", "kind", "score", "vi_lines", "es_lines", "vi", "es"]
  private static let timeColumns = ["vi_start_ms", "vi_end_ms", "es_start_ms", "es_end_ms"]

  /// The names of the columns, then one row a bead.
  var rows: String {
    let header = Self.columns + (aligned.areSubtitles ? Self.timeColumns : [])
    return aligned.beads.reduce(TSVText.row(header)) { $0 + TSVText.row(cells($1)) }
  }

  private func cells(_ bead: Bead) -> [String] {
    let sides = aligned.fromVietnamese(bead)
    let (vietnamese, spanish) = (aligned.vietnamese, aligned.spanish)
    let score = "\((bead.probability * 1000).rounded() / 1000)"
    let cells = [
      aligned.name, bead.isNull ? "unpaired" : "pair", score,
      TSVText.lines(Array(vietnamese.numbers[sides.source])),
      TSVText.lines(Array(spanish.numbers[sides.target])),
      vietnamese.text(of: sides.source), spanish.text(of: sides.target),
    ]
    return aligned.areSubtitles
      ? cells + times(vietnamese, sides.source) + times(spanish, sides.target) : cells
  }

  private func times(_ side: AlignedDocuments.Side, _ segments: Range<Int>) -> [String] {
    span(side, segments).map { ["\($0.lowerBound)", "\($0.upperBound)"] } ?? ["", ""]
  }
}

/// Times of cues as people read them: `1:02:03.4`.
private enum CueTime {
  static func text(_ milliseconds: Int) -> String {
    let tenths = max(0, milliseconds) / 100
    let (hours, minutes, seconds) = (tenths / 36_000, tenths / 600 % 60, tenths / 10 % 60)
    return (hours > 0 ? "\(hours):" + padded(minutes) : "\(minutes)") + ":\(padded(seconds)).\(tenths % 10)"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// Numbers from 0 up with so many digits behind the point.
private enum Fixed {
  static func text(_ value: Double, digits: Int) -> String {
    let scale = (0..<digits).reduce(1) { power, _ in power * 10 }
    let units = Int((value * Double(scale)).rounded())
    return "\(units / scale)." + String(scale + units % scale).dropFirst()
  }
}
