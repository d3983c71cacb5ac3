internal import Alignment
internal import BitextModel
internal import Interchange
internal import TextCore

/// One of two files to align: a text in lines or blocks, or subtitles.
struct DocumentFile: Sendable {
  /// The path that was given; "-" for standard input.
  let path: String
  /// The file and its content.
  let origin: FileOrigin
  /// The lines of a text, the blocks of a page, or what is said in the cues.
  let document: Document
  /// The cues, where the file holds some.
  let subtitles: Subtitles?

  /// Reads a file as what its name or its content says that it is.
  init(path: String, encoding: String?) throws(WorkbenchError) {
    try self.init(path: path, try InputFile.bytes(of: path), encoding: encoding)
  }

  private init(path: String, _ bytes: [UInt8], encoding: String?) throws(WorkbenchError) {
    self.path = path
    origin = FileOrigin(path: path, bytes)
    let name = InputFile.name(of: path)
    subtitles = try Self.subtitles(path, bytes, SubtitleReader(encoding: encoding))
    if let subtitles {
      document = Self.document(named: name, of: subtitles)
      return
    }
    do {
      document = try PageReader(encoding: encoding).document(named: name, from: bytes)
    } catch {
      throw .unreadable(file: path, error)
    }
  }

  /// Whether a name is one of subtitles.
  static func isSubtitles(named path: String) -> Bool {
    [".srt", ".vtt"].contains { path.lowercased().hasSuffix($0) }
  }

  /// Whether a name is one of Word documents.
  static func isWord(named path: String) -> Bool { path.lowercased().hasSuffix(".docx") }

  /// What the file is called without its folders.
  var name: String { document.name }

  /// The file's text in segments of another kind; cues stay what they are.
  func segmented(_ kind: SegmentKind, language: Language) throws(WorkbenchError) -> Document {
    if subtitles != nil { return document }
    do {
      return try Segmentation(kind, language: language).segmented(document)
    } catch {
      throw .unreadable(file: path, .binary)
    }
  }

  private static func subtitles(
    _ path: String, _ bytes: [UInt8], _ reader: SubtitleReader
  ) throws(WorkbenchError) -> Subtitles? {
    do {
      let found = try reader.subtitles(from: bytes)
      return isSubtitles(named: path) || beginsWithCues(found) ? found : nil
    } catch {
      if !isSubtitles(named: path) { return nil }
      throw .badSubtitles(file: path, error)
    }
  }

  /// A text that only quotes a line of times has something else before it.
  private static func beginsWithCues(_ subtitles: Subtitles) -> Bool {
    subtitles.layout.format == .webVTT || subtitles.preamble.utf8.allSatisfy { $0 <= 0x20 }
  }

  private static func document(named name: String, of subtitles: Subtitles) -> Document {
    let segments = zip(subtitles.cues, CueText.texts(of: subtitles.cues)).map { cue, text in
      let shown = text.spoken.isEmpty ? cue.text.split(separator: "\n").joined(separator: " ") : text.spoken
      return Segment(text: shown, lines: cue.lines)
    }
    return Document(name: name, segments: segments, encoding: subtitles.layout.encoding)
  }
}
