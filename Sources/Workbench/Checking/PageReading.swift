internal import Alignment
internal import BitextModel
internal import Checks
internal import Interchange
internal import Terminology
internal import TextCore

/// Reads a text or a page to be checked: captions with their counterparts, and all other lines of one language each by itself.
struct PageReading: Sendable {
  /// So many lines are searched for counterparts at a time: no page is longer, and the search is quadratic.
  private static let pageLength = 500
  /// From this share of the letters on a text is in one language, and so is what could be in either.
  private static let mainShare = 0.9

  private let file: String
  private let encoding: String?
  private let side: Language?
  private let resources: LanguageResources

  /// A reader for one file; `side` is the language of all of it, where that is known.
  init(_ file: String, encoding: String?, side: Language?, _ resources: LanguageResources) {
    self.file = file
    self.encoding = encoding
    self.side = side
    self.resources = resources
  }

  /// The text of a stretch, or why it can't be read.
  func result(of stretch: ByteStretch) -> Result<CheckedPiece, WorkbenchError> {
    do throws(WorkbenchError) { return .success(try piece(of: stretch)) } catch { return .failure(error) }
  }

  /// The text of a stretch.
  func piece(of stretch: ByteStretch) throws(WorkbenchError) -> CheckedPiece {
    let page: PageText
    do {
      page = try PageText(stretch, named: InputFile.name(of: file), encoding: encoding)
    } catch {
      throw .unreadable(file: file, error.shifted(by: stretch.firstLine - 1))
    }
    var piece = CheckedPiece(file: InputFile.shownName(of: file))
    let parts = parts(of: page.document)
    let lines = parts.map { part in
      piece.line(source(part, page), text: page.document.segments[part.segment].text.slice(utf8: part.range))
    }
    for bead in beads(of: page.document, parts) {
      piece.add(vietnamese: bead.vietnamese.map { lines[$0] }, spanish: bead.spanish.map { lines[$0] })
    }
    return piece
  }

  private func source(_ part: PagePart, _ page: PageText) -> SourceLine {
    let segment = page.document.segments[part.segment]
    let line = segment.lines.lowerBound + page.lineOffset
    return SourceLine(
      file: InputFile.shownName(of: file), label: line, excerpt: segment.text, offset: part.range.lowerBound,
      origin: page.origin(of: segment))
  }

  // MARK: - Languages

  private func parts(of document: Document) -> [PagePart] {
    if let side {
      return document.segments.enumerated().map { index, segment in
        PagePart(segment: index, range: 0..<segment.text.utf8.count, language: side, token: 0)
      }
    }
    var lexer = resources.lexer
    let units = PageSplitter(resources: resources).units(of: document, lexer: &lexer)
    var parts = units.indices.map { index in
      let next = index + 1 < units.count && units[index + 1].segment == units[index].segment
      return PagePart(
        units[index], isFirst: index == 0 || units[index - 1].segment != units[index].segment,
        before: next ? units[index + 1] : nil, of: document)
    }
    if let main = main(of: parts) {
      for index in parts.indices where parts[index].language == nil { parts[index].language = main }
    }
    return parts
  }

  /// The language of nearly all of the text.
  private func main(of parts: [PagePart]) -> Language? {
    func size(_ language: Language) -> Int {
      parts.reduce(0) { $0 + ($1.language == language ? $1.range.count : 0) }
    }
    let (vietnamese, spanish) = (size(.vietnamese), size(.spanish))
    if vietnamese + spanish == 0 { return nil }
    let share = Double(vietnamese) / Double(vietnamese + spanish)
    return share >= Self.mainShare ? .vietnamese : 1 - share >= Self.mainShare ? .spanish : nil
  }

  // MARK: - Beads

  /// Indices of parts that belong together.
  private struct PartBead {
    var vietnamese: [Int] = []
    var spanish: [Int] = []
  }

  /// The pairs, each where its first part stands, and the other parts, in the order of the text.
  private func beads(of document: Document, _ parts: [PagePart]) -> [PartBead] {
    var beads: [Int: PartBead] = [:]
    var taken: Set<Int> = []
    for pair in pairs(of: document, parts) {
      guard let first = (pair.vietnamese + pair.spanish).min() else { continue }
      beads[first] = pair
      taken.formUnion(pair.vietnamese + pair.spanish)
    }
    for index in parts.indices where !taken.contains(index) {
      switch parts[index].language {
      case .vietnamese: beads[index] = PartBead(vietnamese: [index])
      case .spanish: beads[index] = PartBead(spanish: [index])
      default: continue
      }
    }
    return parts.indices.compactMap { beads[$0] }
  }

  private func pairs(of document: Document, _ parts: [PagePart]) -> [PartBead] {
    guard side == nil, Set(parts.compactMap(\.language)).count == 2 else { return [] }
    // A long text nearly all in one language is an article or a book, and no page with captions.
    if document.segments.count > Self.pageLength, main(of: parts) != nil { return [] }
    let numbers = Dictionary(
      parts.enumerated().map { (PagePart.Key($0.element), $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let aligner = CaptionAligner(resources: resources)
    return stride(from: 0, to: document.segments.count, by: Self.pageLength).flatMap { start in
      let end = min(start + Self.pageLength, document.segments.count)
      let page = Document(name: document.name, segments: Array(document.segments[start..<end]))
      return aligner.align(page).pairs.map { pair in
        PartBead(
          vietnamese: pair.vietnamese.units.compactMap { numbers[PagePart.Key($0, from: start)] },
          spanish: pair.spanish.units.compactMap { numbers[PagePart.Key($0, from: start)] })
      }
    }
  }
}

/// A part of a line in one language.
private struct PagePart {
  /// The line among the segments of the document.
  let segment: Int
  /// The part, in UTF-8 bytes of the segment.
  let range: Range<Int>
  /// Its language; nil where nothing tells.
  var language: Language?
  /// Where its first word begins, in normalized bytes.
  let token: Int

  init(segment: Int, range: Range<Int>, language: Language?, token: Int) {
    self.segment = segment
    self.range = range
    self.language = language
    self.token = token
  }

  /// A unit, which goes as far as the next one of its line.
  init(_ unit: PageUnit, isFirst: Bool, before next: PageUnit?, of document: Document) {
    let start = isFirst ? 0 : Self.start(of: unit)
    let end = next.map(Self.start) ?? document.segments[unit.segment].text.utf8.count
    let language: Language? =
      switch unit.language {
      case .vietnamese: .vietnamese
      case .spanish: .spanish
      case .undetermined: nil
      }
    self.init(
      segment: unit.segment, range: start..<max(start, end), language: language, token: Key.token(of: unit))
  }

  private static func start(of unit: PageUnit) -> Int {
    let first = unit.text.byteRange(of: 0..<min(1, unit.text.tokens.count)) ?? 0..<0
    return unit.text.normalized.originalRange(of: first).lowerBound
  }

  /// What tells a part from all others.
  struct Key: Hashable {
    let segment: Int
    let token: Int

    init(_ part: PagePart) {
      segment = part.segment
      token = part.token
    }

    init(_ unit: PageUnit, from start: Int) {
      segment = unit.segment + start
      token = Self.token(of: unit)
    }

    static func token(of unit: PageUnit) -> Int { unit.text.tokens.first.map { Int($0.start) } ?? 0 }
  }
}

/// A stretch of text, decoded, with the places of its lines.
private struct PageText {
  let document: Document
  /// How many lines stand before it.
  let lineOffset: Int
  /// The text as it stands in the file; nil for Word documents.
  private let source: SourceText?
  private let isText: Bool
  /// Where its first byte stands in the file; nil where the file is in another encoding than UTF-8.
  private let start: Int?

  init(_ stretch: ByteStretch, named name: String, encoding: String?) throws(ReadingError) {
    if DocumentFile.isWord(named: name) {
      document = try PageReader().document(named: name, from: stretch.bytes)
      (source, lineOffset, isText, start) = (nil, 0, false, nil)
      return
    }
    let decoded = try TextDecoder(encoding: encoding).decode(stretch.bytes)
    document = try PageReader().document(named: name, from: decoded.utf8)
    source = SourceText(decoded.utf8)
    lineOffset = stretch.firstLine - 1
    isText = document.segments.allSatisfy { $0.role == .line }
    let mark = stretch.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    start = decoded.encoding == "UTF-8" ? stretch.start + mark : nil
  }

  func origin(of segment: Segment) -> SourceLine.Origin {
    let first = segment.lines.lowerBound
    guard let source else { return .other(line: first) }
    guard isText else { return .markup(source, segment) }
    return .text(line: first + lineOffset, start: start.map { $0 + source.line(first).startIndex })
  }
}

extension ReadingError {
  /// The error with its line counted from the beginning of the file.
  fileprivate func shifted(by lines: Int) -> ReadingError {
    switch self {
    case .invalidUTF8(let line): .invalidUTF8(line: line + lines)
    case .lineTooLong(let line, let bytes): .lineTooLong(line: line + lines, bytes: bytes)
    default: self
    }
  }
}

extension InputFile {
  /// A path as people call it.
  static func shownName(of path: String) -> String { path == "-" ? "standard input" : path }
}
