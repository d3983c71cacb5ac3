internal import BitextModel
internal import Terminology
internal import TextCore

/// Tells whether a phrase that is shaped like a term is one where it stands.
///
/// What a term cannot do: hold a small verb between names ("Bộ Tư pháp thẩm định nghị định"), hold a person, join two terms of its
/// own kind, or be cut out of a longer name ("Hội đồng" of "Hội đồng Bảo an").
struct PhrasePlaces {
  private let vietnamese: TokenizedText
  private let spanish: TokenizedText
  private let resources: LanguageResources
  /// The Vietnamese tokens of persons, and those of small verbs and particles.
  private var persons: Set<Int> = []
  private var stops: Set<Int> = []
  /// Numbers, prepositions, pronouns: what sentences are made with, and only names hold.
  private var small: Set<Int> = []

  init(_ vietnamese: TokenizedText, _ spanish: TokenizedText, resources: LanguageResources) {
    self.vietnamese = vietnamese
    self.spanish = spanish
    self.resources = resources
    findPersons()
    findStops()
  }

  /// Surnames with a name behind them, which the Spanish sentence has too.
  private mutating func findPersons() {
    let names = Set(spanish.tokens.filter(\.isCapital).map(\.folded))
    var index = 0
    while index < vietnamese.tokens.count {
      let start = index
      while index < vietnamese.tokens.count, vietnamese.tokens[index].isCapital,
        names.contains(vietnamese.tokens[index].folded), index - start < 5
      {
        index += 1
      }
      if index - start >= 2, resources.markers.surnames.contains(vietnamese.tokens[start].word),
        !isPlace(start..<index)
      {
        persons.formUnion(start..<index)
      }
      index = max(index, start + 1)
    }
  }

  /// Places, and the one person that places and institutions are called after.
  private func isPlace(_ range: Range<Int>) -> Bool {
    let words = vietnamese.tokens[range].map(\.folded)
    return resources.markers.vietnamesePlaces.value(of: words) != nil
  }

  private mutating func findStops() {
    var index = 0
    while index < vietnamese.tokens.count {
      let word = resources.wordClasses.word(at: index, in: vietnamese.tokens, folded: false)
      let end = word?.end ?? index + 1
      if let word, word.classes.contains(.stop) || word.classes == .verb { stops.formUnion(index..<end) }
      if word?.classes.isSubset(of: [.other, .stop]) ?? (vietnamese.tokens[index].shape == .number) {
        small.formUnion(index..<end)
      }
      index = end
    }
  }

  /// Whether both sides of a candidate may stand for a term here.
  func admits(_ source: Range<Int>, _ target: Range<Int>) -> Bool {
    !source.contains(where: persons.contains) && !holdsVerb(source) && !isSaid(source) && !joinsHeads(source)
      && !isCut(source, vietnamese, beginsTerm: isVietnameseHead)
      && !isCut(target, spanish, beginsTerm: isSpanishHead)
  }

  /// In a name a small verb is the sentence's; without capitals it may name an action: "lễ khai mạc".
  private func holdsVerb(_ source: Range<Int>) -> Bool {
    guard source.contains(where: { vietnamese.tokens[$0].isCapital }) else { return false }
    return source.dropFirst().contains { stops.contains($0) && !vietnamese.tokens[$0].isCapital }
  }

  /// Whether a phrase without capitals is a piece of a sentence: "hiệp định tương tự với hơn hai mươi nền kinh tế".
  private func isSaid(_ source: Range<Int>) -> Bool {
    !source.contains { vietnamese.tokens[$0].isCapital } && source.contains(where: small.contains)
  }

  /// "Thứ trưởng Bộ Tài chính và Thứ trưởng Bộ Xây dựng" are two.
  private func joinsHeads(_ source: Range<Int>) -> Bool {
    source.dropLast().contains { index in
      isConjunction(vietnamese.tokens[index])
        && (!vietnamese.tokens[index + 1].isCapital
          || isVietnameseHead(index + 1))
    }
  }

  /// "và" and "cùng"; the Spanish "y" is the beginning of "y tế" here.
  private func isConjunction(_ token: Token) -> Bool {
    resources.markers.conjunctions.contains(token.word) && token.range.count > 1
  }

  private func isVietnameseHead(_ index: Int) -> Bool {
    resources.grammar.vietnameseHead(at: index, in: vietnamese.tokens, folded: false) != nil
  }

  private func isSpanishHead(_ index: Int) -> Bool {
    resources.grammar.spanishHead(at: index, in: spanish.tokens) != nil
  }

  /// Whether a name goes on before or behind the phrase.
  private func isCut(_ range: Range<Int>, _ text: TokenizedText, beginsTerm: (Int) -> Bool) -> Bool {
    let tokens = text.tokens
    let isFollowed =
      tokens[range.upperBound - 1].isCapital && range.upperBound < tokens.count
      && tokens[range.upperBound].isCapital
      && !startsOwnTerm(range.upperBound, text)
    let isPreceded =
      range.lowerBound > 1 && tokens[range.lowerBound].isCapital && tokens[range.lowerBound - 1].isCapital
      && !beginsTerm(range.lowerBound)
    return isFollowed || isPreceded
  }

  /// Whether what follows is a person or a term of its own: "Chủ tịch Quốc hội | Nguyễn Văn A".
  private func startsOwnTerm(_ index: Int, _ text: TokenizedText) -> Bool {
    persons.contains(index) || resources.markers.foldedSurnames.contains(text.tokens[index].folded)
  }
}
