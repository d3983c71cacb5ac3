/// What a segment must hold to answer.
enum CorpusWanted {
  /// One of these, on its side.
  case anyOf([CorpusSide])
  /// One of the first ones and one of the second ones, which are those of the two languages.
  case both([CorpusSide], [CorpusSide])

  /// Whether nothing can answer, as there is no word to look for.
  var isEmpty: Bool {
    switch self {
    case .anyOf(let sides): sides.isEmpty
    case .both(let sources, let targets): sources.isEmpty || targets.isEmpty
    }
  }

  /// What the full-text table is asked for.
  func pattern(_ lexer: CorpusLexer) -> String {
    switch self {
    case .anyOf(let sides): Self.either(sides, lexer)
    case .both(let sources, let targets):
      "(" + Self.either(sources, lexer) + ") AND (" + Self.either(targets, lexer) + ")"
    }
  }

  private static func either(_ sides: [CorpusSide], _ lexer: CorpusLexer) -> String {
    sides.map { $0.pattern(lexer) }.joined(separator: " OR ")
  }

  /// Where a segment holds it, on both sides; nil where it does not.
  func ranges(
    in segment: CorpusSegment, _ lexer: inout CorpusLexer
  ) -> (vietnamese: [Range<Int>], spanish: [Range<Int>])? {
    switch self {
    case .anyOf(let sides):
      let vietnamese = Self.ranges(of: sides.filter(\.isVietnamese), in: segment.vietnamese, &lexer)
      let spanish = Self.ranges(of: sides.filter { !$0.isVietnamese }, in: segment.spanish, &lexer)
      return vietnamese.isEmpty && spanish.isEmpty ? nil : (vietnamese, spanish)
    case .both(let sources, let targets):
      let vietnamese = Self.ranges(of: sources, in: segment.vietnamese, &lexer)
      let spanish = Self.ranges(of: targets, in: segment.spanish, &lexer)
      return vietnamese.isEmpty || spanish.isEmpty ? nil : (vietnamese, spanish)
    }
  }

  private static func ranges(
    of sides: [CorpusSide], in text: String, _ lexer: inout CorpusLexer
  ) -> [Range<Int>] {
    if sides.isEmpty { return [] }
    let words = lexer.words(of: text)
    var ranges: [Range<Int>] = []
    for side in sides { ranges += side.ranges(in: words, &lexer) }
    return CorpusSide.joined(ranges)
  }
}
