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
    var source = VietnameseClues(resources: resources, lines: lines, isUnaccented: isUnaccented(vietnamese))
    for segment in vietnamese { source.read(segment, lexer: &lexer) }
    var target = SpanishClues(resources: resources, lines: lines, phrases: source.spanishPhrases)
    for segment in spanish { target.read(segment, lexer: &lexer) }
    let links = ClueLinker(source: source, target: target, vocabulary: lexer.vocabulary).links()
    return Evidence(
      source: source.text, target: target.text, links: links,
      clues: (source.table.clues.count, target.table.clues.count))
  }

  /// Whether a Vietnamese text has lost its diacritics: real text has one in nearly every other letter.
  private func isUnaccented(_ segments: [String]) -> Bool {
    var letters = 0
    var marked = 0
    for segment in segments {
      for byte in segment.utf8 {
        if byte >= 0xC3 { marked += 1 } else if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { letters += 1 }
      }
    }
    return marked * Self.lettersAMark < letters
  }

  /// Vietnamese has a marked letter among some four; so few means none.
  private static let lettersAMark = 50
}
