package import BitextModel
internal import TextCore

/// Checks the letters of a text, line by line; what it keeps does not grow with the text.
package struct OrthographyScan: Sendable {
  private let known: KnownWords
  private let style: HouseStyle
  private var scan = LineScan()
  private var votes = ToneStyleVotes()
  private var serial = 0

  init(known: KnownWords, style: HouseStyle) {
    self.known = known
    self.style = style
  }

  /// Checks the next line of a side.
  package mutating func check(_ line: CheckedText.Line, side: Language) -> CheckedLine {
    defer { serial += 1 }
    var text = line.text
    let isVietnamese = side.isVietnamese
    let isClean = text.withUTF8 { scan.isClean($0, isVietnamese: isVietnamese) }
    guard isClean else { return look(line, side) }
    for range in scan.styled { vote(text, range, line) }
    return CheckedLine(findings: [], text: NormalizedText(clean: text, hasPlainSpaces: false))
  }

  private mutating func vote(_ text: String, _ range: Range<Int>, _ line: CheckedText.Line) {
    var text = text
    let word = text.withUTF8 { String(decoding: $0[range], as: UTF8.self) }
    guard let form = WordForm(word.unicodeScalars),
      case .styled(let style) = SyllableTable.shared.reading(of: form)
    else { return }
    votes.count(form, style, in: line, serial: serial, at: range)
  }

  /// Looks closely at a line.
  private mutating func look(_ line: CheckedText.Line, _ side: Language) -> CheckedLine {
    let repair = LineRepair(line.text, isVietnamese: side.isVietnamese)
    var findings = EditRuns(repair, of: line, side: side).findings()
    if side.isVietnamese { findings += spelling(repair, line, side) }
    findings = findings.filter { style.wants($0.category) }
    findings.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    return CheckedLine(findings: findings, text: repair.normalized(of: line.text))
  }

  private mutating func spelling(
    _ repair: LineRepair, _ line: CheckedText.Line, _ side: Language
  ) -> [Finding] {
    let check = SpellingCheck(repair.repaired, known: known, accepted: style.acceptedWords)
    let utf8 = Array(line.text.utf8)
    func range(_ place: Range<Int>) -> Range<Int> {
      let end =
        place.upperBound < repair.repaired.count ? repair.repaired[place.upperBound].start : utf8.count
      return repair.repaired[place.lowerBound].start..<end
    }
    for use in check.styled() {
      votes.count(use.form, use.style, in: line, serial: serial, at: range(use.place))
    }
    return check.faults().map { fault in
      let range = range(fault.place)
      return Finding(
        line: line.number, side: side, range: range, text: String(decoding: utf8[range], as: UTF8.self),
        category: fault.category, suggestion: fault.suggestion, message: Self.message(fault.category),
        isCertain: fault.isCertain)
    }
  }

  private static func message(_ category: FindingCategory) -> String {
    category == .misplacedTone
      ? "the tone stands on a letter that bears it in neither style" : "this is no Vietnamese syllable"
  }

  /// The words in the style of tones that the text uses less, each with the number of its line among those checked.
  package func toneStyleFindings() -> [(serial: Int, finding: Finding)] {
    style.wants(.mixedToneStyle) ? votes.findings(by: style.tones) : []
  }
}
