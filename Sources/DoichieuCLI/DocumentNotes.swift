internal import BitextModel
internal import Workbench

/// What is odd in two documents that could be aligned all the same.
struct DocumentNotes {
  private let aligned: AlignedDocuments

  /// Notes on documents that were aligned.
  init(_ aligned: AlignedDocuments) {
    self.aligned = aligned
  }

  /// Says them on standard error.
  func report() {
    if let language = aligned.sharedLanguage {
      let name = language.isVietnamese ? "Vietnamese" : "Spanish"
      Console.report(
        "both \(aligned.source.document.name) and \(aligned.target.document.name) look \(name); "
          + "expected one Vietnamese and one Spanish text")
    }
    for side in [aligned.source, aligned.target] {
      for note in side.subtitles?.notes ?? [] where note.problem == .unreadableTimes {
        Console.report("\(side.document.name):\(note.line): these times can't be read; taken as text")
      }
    }
  }
}
