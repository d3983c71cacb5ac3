package import BitextModel

/// What is spoken in a cue, apart from who says it and what is only heard.
///
/// Language-neutral but for the words that credits begin with. Linear in the length of the text.
package struct CueText: Hashable, Sendable {
  /// The words on one line, without tags, dashes of dialogues, speakers and asides.
  package let spoken: String
  /// The names of those who speak, as voice tags and labels give them.
  package let speakers: [String]
  /// What stands in brackets or between notes, without these; empty for notes alone.
  package let asides: [String]
  /// Whether the cue has asides and nothing spoken beside them: a sound, or music.
  package let isSound: Bool
  /// Whether the cue says who made the subtitles.
  package let isCredit: Bool

  /// The texts of all cues of a file, which is seen whole because labels are known by their repetition.
  package static func texts(of cues: [Cue]) -> [CueText] {
    let drafts = cues.map { Draft($0.text) }
    let labels = SpeakerLabels(lines: drafts.flatMap { draft in draft.lines.map { draft.scalars[$0] } })
    return drafts.map { CueText($0, labels) }
  }

  private init(_ draft: Draft, _ labels: SpeakerLabels) {
    var words: [Unicode.Scalar] = []
    var speakers = draft.voices
    for line in draft.lines.map({ draft.scalars[$0] }) {
      var start = line.startIndex
      if let end = labels.labelEnd(of: line) {
        speakers.append(CueWords.joined(line[..<end]))
        start = end + 1
      }
      words += line[start...]
      words.append(" ")
    }
    spoken = CueWords.hasWord(words) ? CueWords.joined(words) : ""
    self.speakers = speakers
    asides = draft.asides
    isSound = spoken.isEmpty && !asides.isEmpty
    isCredit = draft.isCredit
  }
}

/// A cue's lines without tags, asides and dashes.
private struct Draft {
  let scalars: [Unicode.Scalar]
  /// The lines' places among the scalars.
  let lines: [Range<Int>]
  let voices: [String]
  let asides: [String]
  let isCredit: Bool

  init(_ text: String) {
    let markup = CueMarkup(Self.withoutBrokenTimes(text))
    let found = CueAsides(markup.text)
    scalars = found.spoken
    voices = markup.voices
    asides = found.asides
    let rows = found.spoken.indices.split { found.spoken[$0] == "\n" }
    lines = rows.map { Self.speech(found.spoken, $0.startIndex..<$0.endIndex) }.filter { !$0.isEmpty }
    isCredit = markup.text.split(separator: "\n").contains { SubtitleCredits.isCredit(String($0)) }
  }

  /// A broken line of times was kept with the text before it, and with its number; neither is spoken.
  private static func withoutBrokenTimes(_ text: String) -> String {
    guard text.utf8.contains(0x3E) else { return text }
    var kept: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.utf8.hasArrow else {
        kept.append(line)
        continue
      }
      if let last = kept.last, last.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { kept.removeLast() }
    }
    return kept.joined(separator: "\n")
  }

  /// The part of a line behind the dash, or the signs ">>", that say that another one speaks.
  private static func speech(_ scalars: [Unicode.Scalar], _ line: Range<Int>) -> Range<Int> {
    var start = firstVisible(scalars, line)
    guard start < line.upperBound else { return start..<start }
    if dashes.contains(scalars[start]), !isMinus(scalars, start, line) {
      start = firstVisible(scalars, (start + 1)..<line.upperBound)
    } else if scalars[start] == ">" {
      while start < line.upperBound, scalars[start] == ">" { start += 1 }
      start = firstVisible(scalars, start..<line.upperBound)
    }
    // A name in brackets went; its colon goes too.
    if start < line.upperBound, scalars[start] == ":" { start += 1 }
    return firstVisible(scalars, start..<line.upperBound)..<line.upperBound
  }

  private static func firstVisible(_ scalars: [Unicode.Scalar], _ line: Range<Int>) -> Int {
    scalars[line].firstIndex { $0.value > 0x20 } ?? line.upperBound
  }

  /// "-5 grados" is a number.
  private static func isMinus(_ scalars: [Unicode.Scalar], _ index: Int, _ line: Range<Int>) -> Bool {
    index + 1 < line.upperBound && ("0"..."9").contains(scalars[index + 1])
  }

  private static let dashes: Set<Unicode.Scalar> = ["-", "‐", "‑", "–", "—", "―", "−"]
}

extension Sequence<UInt8> {
  /// Whether `-->` stands in the bytes.
  fileprivate var hasArrow: Bool {
    var dashes = 0
    for byte in self {
      if byte == 0x3E, dashes >= 2 { return true }
      dashes = byte == 0x2D ? dashes + 1 : 0
    }
    return false
  }
}
