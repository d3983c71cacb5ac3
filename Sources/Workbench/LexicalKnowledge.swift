internal import Alignment
internal import BitextModel
internal import Foundation
internal import Interchange
internal import Terminology
internal import TextCore

/// What is known of words before a bitext is read: the shipped lexicon, glossaries, and what was learned before.
enum LexicalKnowledge {
  /// A learned pair is worth as many observations as it has, up to this.
  private static let most: Float = 4

  /// An index of words with what the settings let it know, some concepts, and a learned lexicon's pairs.
  static func index(
    _ settings: Settings, concepts: [Concept] = [], learned lexicon: String?
  ) throws(WorkbenchError) -> WordIndex {
    var index = WordIndex()
    if settings.usesLexicon {
      index = WordIndex(lexicon: try DataFolder.find().lexicon(), world: WorldNames())
    }
    for concept in concepts {
      let spanish = concept.terms(in: .spanish).map(\.text)
      for term in concept.terms(in: .vietnamese) { index.add(term.text, spanish, weight: 1) }
    }
    guard let lexicon else { return index }
    let bytes = try InputFile.bytes(of: lexicon)
    do {
      try LearnedLexiconTable().forEachEntry(of: bytes, where: isWord) { entry in
        let weight = min(most, Float(entry.count)) * entry.spanishGivenVietnamese
        index.addEvidence(entry.vietnamese, entry.spanish, weight: weight)
      }
    } catch {
      throw .badTable(file: lexicon, error)
    }
    return index
  }

  /// Whether the Spanish side of a line is one word: of most lines it is not, and they say nothing of words.
  private static func isWord(_ line: ArraySlice<UInt8>) -> Bool {
    let cells = line.split(separator: 0x09, maxSplits: 2, omittingEmptySubsequences: false)
    return cells.count < 2 || !cells[1].contains(0x20)
  }
}
