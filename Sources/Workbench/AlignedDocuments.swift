package import Alignment
package import BitextModel
package import Interchange
package import TextCore

/// Two documents, or two subtitle files, and their beads, in the order in which they were given.
package struct AlignedDocuments: Sendable {
  /// What the names of both files have in common.
  package let name: String
  /// The first document.
  package let source: Side
  /// The second document.
  package let target: Side
  /// The beads, in the order of a bitext.
  package let beads: [Bead]
  /// What the segments are, apart from cues.
  package let kind: SegmentKind
  /// How the Spanish cues' clock runs against the Vietnamese ones'; nil for texts, and where it could not be found out.
  package let clock: ClockFit?
  /// How the result was made.
  package let signature: String
  /// The language that both documents are in, if they are.
  package let sharedLanguage: Language?
  /// The words of each bead and which of them mean the same, where that was asked for; empty otherwise.
  package var words: [LinkedWords?] = []
  /// The term pairs of the beads, by the numbers of their segments, where they were asked for; empty otherwise.
  package var terms: [AlignedPage.Term] = []
  /// Both files, their content, and how they were aligned.
  package var origin = FileOrigin.none

  /// One of the documents.
  package struct Side: Sendable {
    /// The text in segments.
    package let document: Document
    /// The language that it was aligned as.
    package let language: Language
    /// The cues of a subtitle file.
    package let subtitles: Subtitles?
    /// The number of each segment for other programs, counted from 0: of the line, cue, sentence, paragraph or block.
    package let numbers: [Int]

    init(document: Document, language: Language, kind: SegmentKind, subtitles: Subtitles?) {
      self.document = document
      self.language = language
      self.subtitles = subtitles
      let segments = document.segments
      let areLines = kind == .line && subtitles == nil && segments.allSatisfy { $0.role == .line }
      numbers = segments.indices.map { areLines ? segments[$0].lines.lowerBound - 1 : $0 }
    }

    /// What some segments say, on one line.
    package func text(of segments: Range<Int>) -> String {
      document.segments[segments].map(\.text).joined(separator: " ")
    }
  }

  /// Both texts and their beads, for writers of bitexts.
  package var bitext: Bitext {
    Bitext(source: source.document, target: target.document, beads: beads, signature: signature)
  }

  /// Whether both are subtitle files.
  package var areSubtitles: Bool { source.subtitles != nil && target.subtitles != nil }

  /// The Vietnamese document, whichever was given first.
  package var vietnamese: Side { source.language.isVietnamese ? source : target }
  /// The Spanish document, whichever was given first.
  package var spanish: Side { source.language.isVietnamese ? target : source }

  /// A bead with the Vietnamese side as its source.
  package func fromVietnamese(_ bead: Bead) -> Bead { source.language.isVietnamese ? bead : bead.mirrored }

  /// A bead by the numbers of its segments.
  package func numbered(_ bead: Bead) -> LineBead {
    LineBead(source: Array(source.numbers[bead.source]), target: Array(target.numbers[bead.target]))
  }
}
