internal import BitextModel
internal import TextCore
internal import Terminology

/// Reads two documents into clues and links each clue to those of the other side that could answer it.
///
/// One pass over each text: the Vietnamese one first, since the Spanish phrases that are worth looking for are those
/// that its phrases could be answered by.
struct ClueReader {
  private let resources: LanguageResources
  private var lexer: Lexer
  private let lines: LineReader

  init(resources: LanguageResources) {
    self.resources = resources
    lexer = resources.lexer
    lines = LineReader(resources: resources, lexer: &lexer)
  }

  /// The clues of both documents and their links.
  mutating func read(_ vietnamese: [String], _ spanish: [String]) -> Evidence {
    var source = VietnameseClues(
      resources: resources, lines: lines,
      isUnaccented: LostDiacritics.areLost(in: vietnamese))
    for segment in vietnamese { source.read(segment, lexer: &lexer) }
    var target = SpanishClues(resources: resources, lines: lines, phrases: source.spanishPhrases)
    for segment in spanish { target.read(segment, lexer: &lexer) }
    let links = ClueLinker(source: source, target: target, vocabulary: lexer.vocabulary).links()
    return Evidence(
      source: source.text, target: target.text, links: links,
      clues: (source.table.clues.count, target.table.clues.count))
  }
}
