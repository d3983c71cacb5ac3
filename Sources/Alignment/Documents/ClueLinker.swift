internal import BitextModel
internal import TextCore

/// Links the clues of two documents.
///
/// Dictionaries say what phrases may be called; names, acronyms and loan words answer by the same folded letters, or
/// by a like sound where each language spells them its own way; numbers by their value; marks by themselves.
struct ClueLinker {
  let source: VietnameseClues
  let target: SpanishClues
  private let vocabulary: Vocabulary
  /// Spanish words of some length by their sound.
  private let sounds: [SoundKey: [SpanishClues.Word]]

  /// Shorter words sound like too many others.
  private static let leastLetters = 4

  init(source: VietnameseClues, target: SpanishClues, vocabulary: Vocabulary) {
    self.source = source
    self.target = target
    self.vocabulary = vocabulary
    var sounds: [SoundKey: [SpanishClues.Word]] = [:]
    for (word, known) in target.words.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let letters = vocabulary.bytes(of: word)
      if letters.count >= Self.leastLetters { sounds[SoundKey(letters), default: []].append(known) }
    }
    self.sounds = sounds
  }

  /// The links, in the order of the source's clues.
  func links() -> ClueLinks {
    var links = ClueLinks()
    for (index, clue) in source.table.clues.enumerated() {
      let number = Int32(index)
      switch clue {
      case .phrase(let node): link(number, phrase: node, &links)
      case .word: link(number, name: source.names[number], &links)
      case .sound(let key): link(number, sound: key, onlyCapitals: true, &links)
      case .number: link(number, target.table.existing(clue), .number, &links)
      case .mark: link(number, target.table.existing(clue), .mark, &links)
      case .stems(let stems): link(number, target.table.existing(.word(stems[0])), .number, &links)
      }
    }
    return links
  }

  private func link(_ clue: Int32, _ other: Int32?, _ kind: ClueLinks.Kind, _ links: inout ClueLinks) {
    if let other { links.add(clue, other, kind) }
  }

  private func link(_ clue: Int32, phrase: Int32, _ links: inout ClueLinks) {
    for stems in source.answers(to: phrase) {
      if stems.count == 1 {
        link(clue, target.table.existing(.word(stems[0])), .word, &links)
      } else {
        link(clue, target.table.existing(.stems(stems)), .phrase, &links)
      }
    }
  }

  private func link(_ clue: Int32, name: VietnameseClues.Name?, _ links: inout ClueLinks) {
    guard let name else { return }
    if let other = target.words[name.folded], other.isCapital || !name.needsCapital {
      links.add(clue, other.clue, .name)
    } else if !name.needsCapital {
      let letters = vocabulary.bytes(of: name.folded)
      if letters.count >= Self.leastLetters {
        link(clue, sound: SoundKey(letters), onlyCapitals: false, &links)
      }
    }
  }

  private func link(_ clue: Int32, sound: SoundKey, onlyCapitals: Bool, _ links: inout ClueLinks) {
    guard sound.isTelling else { return }
    for word in sounds[sound] ?? [] where word.isCapital || !onlyCapitals {
      links.add(clue, word.clue, .cognate)
    }
  }
}
