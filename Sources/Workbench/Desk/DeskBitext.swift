internal import Alignment
internal import BitextModel
internal import TextCore

/// Two texts and what belongs together, as somebody looks at them and corrects them.
package struct DeskBitext: Sendable {
  /// What the texts are.
  package enum Kind: String, Sendable {
    case page, documents, subtitles
  }

  /// A segment of one of the texts.
  package struct Line: Hashable, Sendable {
    /// Its line in the text, from 1; of a cue its number.
    package let line: Int
    /// What it says.
    package let text: String
    /// When a cue is shown; nil for texts.
    package let time: String?

    /// A segment.
    package init(line: Int, text: String, time: String? = nil) {
      self.line = line
      self.text = text
      self.time = time
    }
  }

  /// Segments that belong together, by their indices; with one side empty, segments without a counterpart.
  package struct Bead: Hashable, Sendable {
    package let vietnamese: [Int]
    package let spanish: [Int]
    /// How likely they belong together; nil where a person said so.
    package let score: Double?

    /// A bead.
    package init(vietnamese: [Int], spanish: [Int], score: Double? = nil) {
      self.vietnamese = vietnamese
      self.spanish = spanish
      self.score = score
    }
  }

  /// A term that stands somewhere in a bead.
  package struct Term: Sendable {
    package let pair: AlignedPage.Term
    /// The index of the bead; nil where it is in none.
    package let bead: Int?
    /// Where it stands on each side: the segment, and the Unicode scalars of its text.
    package let vietnamese: [(segment: Int, range: Range<Int>)]
    package let spanish: [(segment: Int, range: Range<Int>)]
  }

  package let name: String
  package let kind: Kind
  package let vietnamese: [Line]
  package let spanish: [Line]
  package let beads: [Bead]
  package internal(set) var terms: [Term] = []
  package let signature: String

  /// Two texts with the beads that a person left or made.
  package init(
    name: String, kind: Kind = .documents, vietnamese: [Line], spanish: [Line], beads: [Bead],
    signature: String = ""
  ) {
    self.name = name
    self.kind = kind
    self.vietnamese = vietnamese
    self.spanish = spanish
    self.beads = beads
    self.signature = signature
  }
}

extension DeskBitext {
  /// The captions of a page, and its other lines on the side of their language.
  init(_ page: AlignedPage) {
    var (vietnamese, spanish, beads): ([Line], [Line], [Bead]) = ([], [], [])
    for pair in page.pairs {
      beads.append(Bead(vietnamese: [vietnamese.count], spanish: [spanish.count], score: pair.score))
      vietnamese.append(Line(line: pair.vi.first ?? 0, text: pair.vietnamese))
      spanish.append(Line(line: pair.es.first ?? 0, text: pair.spanish))
    }
    for caption in page.unpairedCaptions {
      beads.append(Bead(vietnamese: [vietnamese.count], spanish: []))
      vietnamese.append(Line(line: caption.lines.first ?? 0, text: caption.text))
    }
    for other in page.otherLines {
      let line = Line(line: other.lines.first ?? 0, text: other.text)
      if other.text.unicodeScalars.contains(where: VietnameseLetter.isOnlyVietnamese) {
        beads.append(Bead(vietnamese: [vietnamese.count], spanish: []))
        vietnamese.append(line)
      } else {
        beads.append(Bead(vietnamese: [], spanish: [spanish.count]))
        spanish.append(line)
      }
    }
    self.init(
      name: page.file, kind: .page, vietnamese: vietnamese, spanish: spanish, beads: beads,
      signature: page.signature)
    place(page.terms) { term, bead in
      let (vi, es) = (vietnamese, spanish)
      let pair = page.pairs.indices.contains(bead) ? page.pairs[bead] : nil
      return pair.map { $0.vi.contains(term.viLine) && $0.es.contains(term.esLine) }
        ?? (vi.isEmpty && es.isEmpty)
    }
  }

  /// Two documents or two subtitle files.
  init(_ aligned: AlignedDocuments) {
    let beads = aligned.beads.map(aligned.fromVietnamese)
    self.init(
      name: aligned.name, kind: aligned.areSubtitles ? .subtitles : .documents,
      vietnamese: Self.lines(aligned.vietnamese), spanish: Self.lines(aligned.spanish),
      beads: beads.map { bead in
        Bead(
          vietnamese: Array(bead.source), spanish: Array(bead.target),
          score: bead.isNull ? nil : AlignedPage.rounded(bead.probability))
      }, signature: aligned.signature)
    place(aligned.terms) { term, bead in
      beads[bead].source.contains { aligned.vietnamese.numbers[$0] == term.viLine }
        && beads[bead].target.contains { aligned.spanish.numbers[$0] == term.esLine }
    }
  }

  private static func lines(_ side: AlignedDocuments.Side) -> [Line] {
    if let cues = side.subtitles?.cues {
      return zip(side.document.segments, cues).enumerated().map { number, pair in
        Line(line: number + 1, text: pair.0.text, time: CueTime.text(pair.1))
      }
    }
    return side.document.segments.map { Line(line: $0.lines.lowerBound, text: $0.text) }
  }

  /// Finds the bead of each term and where it stands in it.
  private mutating func place(_ found: [AlignedPage.Term], _ holds: (AlignedPage.Term, Int) -> Bool) {
    terms = found.map { term in
      let bead = beads.indices.first { holds(term, $0) }
      let sides = bead.map { (beads[$0].vietnamese, beads[$0].spanish) } ?? ([], [])
      return Term(
        pair: term, bead: bead, vietnamese: Self.places(of: term.vi, in: sides.0, of: vietnamese),
        spanish: Self.places(of: term.es, in: sides.1, of: spanish))
    }
  }

  private static func places(
    of term: String, in segments: [Int], of lines: [Line]
  ) -> [(segment: Int, range: Range<Int>)] {
    segments.flatMap { segment in
      MarkedText(lines[segment].text, terms: [term]).marks.map { (segment: segment, range: $0) }
    }
  }
}

/// When a cue is shown, as SubRip writes it.
enum CueTime {
  static func text(_ cue: Cue) -> String { "\(clock(cue.start)) --> \(clock(cue.end))" }

  private static func clock(_ milliseconds: Int) -> String {
    let total = max(0, milliseconds)
    let parts = [total / 3_600_000, total / 60_000 % 60, total / 1000 % 60].map { padded($0, 2) }
    return parts.joined(separator: ":") + "," + padded(total % 1000, 3)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}

/// Letters that Vietnamese has and Spanish has not.
enum VietnameseLetter {
  static func isOnlyVietnamese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // ă, đ, ĩ, ũ, ơ, ư and the block of letters with two marks, small and capital.
    case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9:
      true
    default: false
    }
  }
}
