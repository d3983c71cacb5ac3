package import BitextModel
internal import TextCore

/// Checks the letters of a text, line by line; what it keeps does not grow with the text.
package struct OrthographyScan: Sendable {
  private let known: KnownWords
  private let style: HouseStyle
  private var scan = LineScan()
  private var votes = ToneStyleVotes()
  private var serial = 0
  /// How many lines were not clean at first sight.
  package private(set) var closeLooks = 0

  /// A scan that knows words, and what a house wants.
  package init(known: KnownWords = KnownWords(), style: HouseStyle = HouseStyle()) {
    self.known = known
    self.style = style
  }

  /// Begins another text; what is known of words stays.
  package mutating func begin() {
    votes = ToneStyleVotes()
    serial = 0
  }

  /// Checks the next line of a side.
  package mutating func check(_ line: CheckedText.Line, side: Language) -> CheckedLine {
    defer { serial += 1 }
    var text = line.text
    let isVietnamese = side.isVietnamese
    let verdict = text.withUTF8 { scan.verdict($0, isVietnamese: isVietnamese) }
    switch verdict {
    case .characters:
      closeLooks += 1
      return look(line, side)
    case .spelling:
      closeLooks += 1
      let found = spelling(SourceScalar.all(of: line.text), line, side).filter { style.wants($0.category) }
      return CheckedLine(
        findings: found, text: NormalizedText(clean: line.text, hasPlainSpaces: !scan.hasOtherSpaces))
    case .clean:
      for range in scan.styled { vote(text, range, line) }
      return CheckedLine(
        findings: [], text: NormalizedText(clean: line.text, hasPlainSpaces: !scan.hasOtherSpaces))
    }
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
    let repair = LineRepair(line.text, isVietnamese: side.isVietnamese, known: known)
    var findings = EditRuns(repair, of: line, side: side).findings()
    if side.isVietnamese { findings += spelling(repair.repaired, line, side) }
    findings = findings.filter { style.wants($0.category) }
    findings.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    return CheckedLine(findings: findings, text: repair.normalized(of: line.text))
  }

  private mutating func spelling(
    _ repaired: [SourceScalar], _ line: CheckedText.Line, _ side: Language
  ) -> [Finding] {
    let check = SpellingCheck(repaired, known: known, accepted: style.acceptedWords)
    let utf8 = Array(line.text.utf8)
    func range(_ place: Range<Int>) -> Range<Int> {
      let end =
        place.upperBound < repaired.count ? repaired[place.upperBound].start : utf8.count
      return repaired[place.lowerBound].start..<end
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
