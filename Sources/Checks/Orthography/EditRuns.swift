internal import BitextModel
internal import TextCore

/// Joins the repairs of neighbouring words into findings: a name with three damaged words is one finding.
struct EditRuns {
  private let repair: LineRepair
  private let text: String
  private let line: CheckedText.Line
  private let side: Language
  private let utf8: [UInt8]

  init(_ repair: LineRepair, of line: CheckedText.Line, side: Language) {
    self.repair = repair
    self.line = line
    self.side = side
    text = line.text
    utf8 = Array(line.text.utf8)
  }

  /// The findings, by category, each category in the order of the line.
  func findings() -> [Finding] {
    var categories: [FindingCategory] = []
    for edit in repair.edits {
      for category in edit.categories where !categories.contains(category) { categories.append(category) }
    }
    return categories.flatMap { category in
      runs(of: category).map { finding($0, category) }
    }
  }

  private func runs(of category: FindingCategory) -> [[LetterEdit]] {
    var runs: [[LetterEdit]] = []
    for edit in repair.edits where edit.categories.contains(category) {
      if let last = runs.last?.last, isGap(last.place.upperBound..<edit.place.lowerBound, category) {
        runs[runs.count - 1].append(edit)
      } else {
        runs.append([edit])
      }
    }
    return runs
  }

  /// Whether only spaces stand between two damaged words; of text that is not NFC plain words belong to a run, for they
  /// look alike in both forms.
  private func isGap(_ gap: Range<Int>, _ category: FindingCategory) -> Bool {
    repair.source[gap].allSatisfy { scalar in
      scalar.kind == .space || (category == .notNFC && scalar.value < 0x80 && scalar.isLetter)
    }
  }

  private func finding(_ run: [LetterEdit], _ category: FindingCategory) -> Finding {
    let place = (run.first?.place.lowerBound ?? 0)..<(run.last?.place.upperBound ?? 0)
    let range = offset(place.lowerBound)..<offset(place.upperBound)
    return Finding(
      line: line.number, side: side, range: range, text: slice(range), category: category,
      suggestion: suggestion(run), message: Self.message(category),
      isCertain: run.allSatisfy(\.isCertain))
  }

  private func offset(_ index: Int) -> Int {
    index < repair.source.count ? repair.source[index].start : utf8.count
  }

  private func slice(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }

  private func suggestion(_ run: [LetterEdit]) -> String? {
    var text = ""
    var end: Int?
    for edit in run {
      guard let replacement = edit.replacement else { return nil }
      if let end { text += repair.source[end..<edit.place.lowerBound].text }
      text += replacement.text
      end = edit.place.upperBound
    }
    return text
  }

  private static func message(_ category: FindingCategory) -> String {
    switch category {
    case .mojibake: "this was written in another encoding than it was read in"
    case .invisible: "an invisible character stands inside the word"
    case .confusable: "a letter is not the one that it looks like"
    case .markOrder: "marks stand in an order, or twice, so that they join no letter"
    default: "letters and marks are apart; NFC joins them"
    }
  }
}
