internal import BitextModel
internal import TextCore

/// Counts how a text places the tone in open oa, oe, uy, and finds the words of the style that it uses less.
///
/// Memory is bounded by the number of syllables, not by the text.
struct ToneStyleVotes {
  private struct Use {
    let line: CheckedText.Line
    let serial: Int
    let range: Range<Int>
    let style: ToneStyle.Style
    let form: WordForm
  }

  private var old = 0
  private var new = 0
  private var first: ToneStyle.Style?
  /// The first place of each word in each style.
  private var uses: [UInt64: Use] = [:]

  /// Counts a word.
  mutating func count(
    _ form: WordForm, _ style: ToneStyle.Style, in line: CheckedText.Line, serial: Int, at range: Range<Int>
  ) {
    switch style {
    case .old: old += 1
    case .new: new += 1
    }
    first = first ?? style
    guard let key = form.syllableKey.map({ $0 << 1 | (style == .old ? 0 : 1) }), uses[key] == nil else {
      return
    }
    uses[key] = Use(line: line, serial: serial, range: range, style: style, form: form)
  }

  /// The style that the text should have throughout; a tie goes to the first seen.
  private func demanded(by house: HouseStyle.Tones) -> ToneStyle.Style? {
    switch house {
    case .old: .old
    case .new: .new
    case .either: old == new ? first : old > new ? .old : .new
    }
  }

  /// The words in the other style, each where it stands first, with the number of their line among those checked.
  func findings(by house: HouseStyle.Tones) -> [(serial: Int, finding: Finding)] {
    guard let demanded = demanded(by: house) else { return [] }
    let wrong = uses.values.filter { $0.style != demanded }.sorted {
      ($0.serial, $0.range.lowerBound) < ($1.serial, $1.range.lowerBound)
    }
    return wrong.map { ($0.serial, Self.finding($0, demanded)) }
  }

  private static func finding(_ use: Use, _ demanded: ToneStyle.Style) -> Finding {
    let entry = SyllableTable.shared.entry(of: use.form.letters)
    let place = demanded == .old ? entry?.oldPlace : entry?.newPlace
    let suggestion = use.form.respelled(use.form.letters, tone: use.form.tone, at: place)
    let text = String(decoding: Array(use.line.text.utf8)[use.range], as: UTF8.self)
    return Finding(
      line: use.line.number, side: .vietnamese, range: use.range, text: text, category: .mixedToneStyle,
      suggestion: suggestion, message: "the text writes the tone of other words as in “\(suggestion)”")
  }
}
