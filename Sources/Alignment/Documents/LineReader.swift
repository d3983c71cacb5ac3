internal import BitextModel
internal import TextCore
internal import Terminology

/// Reads what both languages have alike: numbers, dates, lengths, and lines that belong to neither.
struct LineReader: Sendable {
  private let resources: LanguageResources
  private let foreign: ForeignText
  private let labels: LineLabels

  /// What it says for a line's being alone that pages say it of themselves, in log odds.
  private static let labelOdds: Float = 5

  init(resources: LanguageResources, lexer: inout Lexer) {
    self.resources = resources
    foreign = ForeignText(lexer: &lexer)
    labels = LineLabels(lexer: &lexer)
  }

  /// The clues of the number or date at a token: its value, or its day and its month.
  func addNumber(_ index: Int, _ read: TokenizedText, _ table: inout ClueTable, to clues: inout [Int32]) {
    if let date = resources.numbers.date(at: index, in: read) {
      clues.append(table.number(of: .number(Double(date.day))))
      if resources.months.count >= date.month {
        clues.append(table.number(of: .stems([resources.months[date.month - 1]])))
      }
    } else if let value = resources.numbers.value(at: index, in: read) {
      clues.append(table.number(of: .number(value)))
    }
  }

  /// Evidence that a Vietnamese document's line has no counterpart, in log odds.
  func vietnameseAloneness(_ read: TokenizedText, _ vocabulary: Vocabulary) -> Float {
    foreign.vietnamese(read, identifier: resources.identifier, vocabulary) + label(read)
  }

  /// Evidence that a Spanish document's line has no counterpart, in log odds.
  func spanishAloneness(_ read: TokenizedText, _ vocabulary: Vocabulary) -> Float {
    foreign.spanish(read, vocabulary) + label(read)
  }

  private func label(_ read: TokenizedText) -> Float { labels.contain(read) ? Self.labelOdds : 0 }

  /// The letters and digits of a line.
  func letters(_ read: TokenizedText) -> Int {
    var count = 0
    for token in read.tokens where token.shape != .punctuation {
      for byte in read.normalized.bytes[token.range] where byte & 0xC0 != 0x80 { count += 1 }
    }
    return count
  }
}
