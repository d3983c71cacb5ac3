internal import BitextModel

/// What is looked for on one side: phrases that must all be there, in one form.
struct CorpusSide {
  let isVietnamese: Bool
  let form: CorpusForm
  /// The words of each phrase in the form that they are compared in.
  let phrases: [[TokenID]]

  private init(
    _ phrases: [[CorpusLexer.Word]], _ form: CorpusForm, isVietnamese: Bool, _ lexer: inout CorpusLexer
  ) {
    self.isVietnamese = isVietnamese
    self.form = form
    var ids: [[TokenID]] = []
    for phrase in phrases { ids.append(lexer.ids(of: phrase, as: form)) }
    self.phrases = ids
  }

  /// The sides that a question is about; none where it has no word.
  static func sides(of query: CorpusQuery, _ lexer: inout CorpusLexer) -> [CorpusSide] {
    let phrases = phrases(of: query.text, &lexer)
    if phrases.isEmpty { return [] }
    var sides: [CorpusSide] = []
    for language in [Language.vietnamese, .spanish]
    where query.language.map({ $0.base == language.base }) ?? true {
      let isVietnamese = language.isVietnamese
      let form = form(of: phrases, query.comparison, isVietnamese: isVietnamese)
      sides.append(CorpusSide(phrases, form, isVietnamese: isVietnamese, &lexer))
    }
    return sides
  }

  /// A side for each of several forms of a term, one of which is enough.
  static func anyOf(
    _ forms: [String], _ language: Language, _ comparison: CorpusQuery.Comparison,
    _ lexer: inout CorpusLexer
  ) -> [CorpusSide] {
    forms.compactMap { text in
      let words = lexer.words(of: CorpusText.clean(text))
      if words.isEmpty { return nil }
      let form = form(of: [words], comparison, isVietnamese: language.isVietnamese)
      return CorpusSide([words], form, isVietnamese: language.isVietnamese, &lexer)
    }
  }

  private static func form(
    of phrases: [[CorpusLexer.Word]], _ comparison: CorpusQuery.Comparison?, isVietnamese: Bool
  ) -> CorpusForm {
    let hasDiacritics = phrases.joined().contains { $0.spelled != $0.folded }
    switch comparison {
    case .spelled: return .spelled
    case .folded: return .folded
    case .lemma where !isVietnamese: return .stem
    case .lemma, nil: return hasDiacritics ? .spelled : .folded
    }
  }

  private static func phrases(of text: String, _ lexer: inout CorpusLexer) -> [[CorpusLexer.Word]] {
    let pieces = text.unicodeScalars.split { quotes.contains($0) }
    return pieces.map { lexer.words(of: CorpusText.clean(String($0))) }.filter { !$0.isEmpty }
  }

  private static let quotes: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»"]

  /// What the full-text table is asked for.
  func pattern(_ lexer: CorpusLexer) -> String {
    let phrases = phrases.map { WordPattern.quoted(lexer.text(of: $0)) }
    return "\(column) : (" + phrases.joined(separator: " AND ") + ")"
  }

  /// The column of the full-text table that holds words of this form.
  private var column: String {
    switch (isVietnamese, form) {
    case (true, .spelled): "vietnameseWords"
    case (true, .folded), (true, .stem): "vietnameseFolded"
    case (false, .spelled): "spanishWords"
    case (false, .folded): "spanishFolded"
    case (false, .stem): "spanishStems"
    }
  }

  /// Where the phrases stand among some words, rising; empty where one is missing.
  func ranges(in words: [CorpusLexer.Word], _ lexer: inout CorpusLexer) -> [Range<Int>] {
    let ids = lexer.ids(of: words, as: form)
    var found: [Range<Int>] = []
    for phrase in phrases {
      let starts = Self.starts(of: phrase, in: ids)
      if starts.isEmpty { return [] }
      found += starts.map { words[$0].range.lowerBound..<words[$0 + phrase.count - 1].range.upperBound }
    }
    return Self.joined(found)
  }

  private static func starts(of phrase: [TokenID], in words: [TokenID]) -> [Int] {
    guard words.count >= phrase.count else { return [] }
    return (0...words.count - phrase.count).filter { words[$0...].starts(with: phrase) }
  }

  /// Ranges that overlap made one: "a a" stands twice in "a a a".
  static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound < last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}
