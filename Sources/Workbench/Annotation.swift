internal import BitextModel
package import GlossaryStore
internal import Interchange
internal import Terminology
internal import TextCore

/// Marks the terms of a glossary in texts and pages.
package struct Annotation: Sendable {
  private let recognizer: TermRecognizer
  private let encoding: String?
  private let marksInner: Bool

  /// Compiles the glossary.
  ///
  /// - Parameters:
  ///   - store: The glossary; without its shipped concepts where the settings leave them out.
  ///   - settings: What the user chose.
  ///   - isFolded: Whether text without diacritics counts as well.
  ///   - marksInner: Whether institutions inside longer terms are marked too.
  /// - Throws: What is wrong with the glossary.
  package init(
    _ store: GlossaryStore, _ settings: Settings, isFolded: Bool = false, marksInner: Bool = true
  ) throws(WorkbenchError) {
    let concepts = try Self.concepts(store, settings)
    recognizer = TermRecognizer(
      concepts, world: settings.usesLexicon ? WorldNames() : nil, isFolded: isFolded)
    encoding = settings.encoding
    self.marksInner = marksInner
  }

  private static func concepts(_ store: GlossaryStore, _ settings: Settings) throws(WorkbenchError)
    -> [Concept]
  {
    var concepts: [Concept] = []
    do {
      let filter = ConceptFilter(origins: settings.usesBuiltin ? [] : [.user, .extraction])
      try store.forEachConcept(matching: filter) { concepts.append($0) }
      return concepts
    } catch let error as GlossaryStoreError {
      throw .glossary(error)
    } catch {
      throw .glossary(.failed(path: store.path, reason: "\(error)"))
    }
  }

  /// The segments of the file with their marks; "-" stands for standard input.
  package func segments(file path: String) throws(WorkbenchError) -> [AnnotatedSegment] {
    try segments(named: InputFile.name(of: path), try InputFile.bytes(of: path), reportedAs: path)
  }

  /// The segments of a text or a page with their marks.
  package func segments(
    named name: String, _ bytes: [UInt8], reportedAs path: String? = nil
  ) throws(WorkbenchError) -> [AnnotatedSegment] {
    do {
      let document = try PageReader(encoding: encoding).document(named: name, from: bytes)
      // The paragraphs of an archive stand on no lines.
      let source =
        ZipArchive.isArchive(bytes) ? nil : SourceText(try TextDecoder(encoding: encoding).decode(bytes).utf8)
      var lexer = recognizer.lexer
      return document.segments.map { segment($0, source, &lexer) }
    } catch {
      throw .unreadable(file: path ?? name, error)
    }
  }

  private func segment(_ segment: Segment, _ source: SourceText?, _ lexer: inout Lexer) -> AnnotatedSegment {
    let text = TokenizedText(segment.text, lexer: &lexer)
    let marks = recognizer.marks(in: text, lexer).filter { marksInner || $0.depth == 0 }
    var ranges: [Range<Int>] = []
    var terms: [AnnotatedTerm] = []
    let places =
      marks.isEmpty
      ? nil
      : source?.places(of: segment) ?? SegmentPlaces(plain: segment.text, line: segment.lines.lowerBound)
    for mark in marks {
      guard let bytes = text.byteRange(of: mark.range), let places else { continue }
      let range = text.normalized.originalRange(of: bytes)
      ranges.append(range)
      terms.append(AnnotatedTerm(mark, text: segment.text.slice(utf8: range), at: places.place(of: range)))
    }
    return AnnotatedSegment(line: segment.lines.lowerBound, text: segment.text, terms: terms, ranges: ranges)
  }
}

extension String {
  /// A slice by UTF-8 offsets.
  package func slice(utf8 range: Range<Int>) -> String { String(decoding: Array(utf8)[range], as: UTF8.self) }
}
