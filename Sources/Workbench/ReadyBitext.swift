internal import BitextModel
internal import Interchange
internal import TextCore

/// A bitext that somebody has aligned already: a translation memory, a file in translation, two catalogues.
package struct ReadyBitext: Sendable {
  private let text: TrainingText
  private let name: String

  /// The bitext that some files are, by their names; nil where they are pages or documents.
  package init?(_ files: [String]) {
    let kinds = files.map { BitextKind(named: $0) }
    guard kinds == [.memory] || kinds == [.translation] || kinds == [.catalogue, .catalogue],
      let text = try? TrainingText(files: files), let first = files.first
    else { return nil }
    self.text = text
    name = SharedStem.of(InputFile.name(of: first), InputFile.name(of: files.last ?? first))
  }

  /// Its pairs as two documents and their beads; the Vietnamese one is the source.
  func aligned() throws(WorkbenchError) -> AlignedDocuments {
    var sides: (vietnamese: [Segment], spanish: [Segment]) = ([], [])
    let origins = try text.forEachTextPair { pair in
      // A line may hold several units.
      let line = max(1, pair.line)
      sides.vietnamese.append(Segment(text: pair.vietnamese, lines: line...line, role: .block))
      sides.spanish.append(Segment(text: pair.spanish, lines: line...line, role: .block))
    }
    var aligned = AlignedDocuments(
      name: name, source: side(sides.vietnamese, .vietnamese), target: side(sides.spanish, .spanish),
      beads: sides.vietnamese.indices.map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1) }, kind: .line,
      clock: nil, signature: "doichieu:\(ProgramVersion.current)|bitext", sharedLanguage: nil)
    aligned.origin = origins.first ?? .none
    return aligned
  }

  private func side(_ segments: [Segment], _ language: Language) -> AlignedDocuments.Side {
    AlignedDocuments.Side(
      document: Document(name: name, segments: segments), language: language, kind: .line, subtitles: nil)
  }
}
