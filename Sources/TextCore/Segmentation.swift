package import BitextModel

/// What of a text is a segment.
package enum SegmentKind: String, CaseIterable, Sendable {
  /// A line of the file.
  case line
  /// A sentence, whatever lines it stands on.
  case sentence
  /// What stands between empty lines.
  case paragraph
}

/// Cuts a document of lines into segments of another kind; each keeps the lines that it stands on.
package struct Segmentation: Sendable {
  private let kind: SegmentKind
  private let splitter: SentenceSplitter

  /// A segmentation of text in one language.
  package init(_ kind: SegmentKind, language: Language) {
    self.kind = kind
    splitter = SentenceSplitter(language: language)
  }

  /// The document with its segments of this kind.
  package func segmented(_ document: Document) throws(TextError) -> Document {
    var segments: [Segment] = []
    switch kind {
    case .line: return document
    case .paragraph: segments = Self.paragraphs(of: document).map { JoinedLines($0).segment }
    case .sentence:
      for paragraph in Self.paragraphs(of: document) { segments += try sentences(of: paragraph) }
    }
    return Document(name: document.name, segments: segments, encoding: document.encoding)
  }

  /// Lines of plain text that stand behind each other, and blocks of a page, each by itself.
  ///
  /// A document drops its empty lines, but their numbers are missing.
  private static func paragraphs(of document: Document) -> [[Segment]] {
    var paragraphs: [[Segment]] = []
    for segment in document.segments {
      if let last = paragraphs.last?.last, last.role == .line, segment.role == .line,
        last.lines.upperBound + 1 == segment.lines.lowerBound
      {
        paragraphs[paragraphs.count - 1].append(segment)
      } else {
        paragraphs.append([segment])
      }
    }
    return paragraphs
  }

  private func sentences(of paragraph: [Segment]) throws(TextError) -> [Segment] {
    var sentences: [Segment] = []
    for lines in try joined(paragraph) {
      for range in try splitter.sentences(in: lines.text) { sentences.append(lines.segment(range)) }
    }
    return sentences
  }

  /// The lines of a paragraph, those that were wrapped joined again.
  private func joined(_ paragraph: [Segment]) throws(TextError) -> [JoinedLines] {
    let longest = paragraph.map { $0.text.unicodeScalars.count }.max() ?? 0
    var groups: [[Segment]] = []
    for line in paragraph {
      if let last = groups.last?.last, try isWrapped(last, before: line, longest: longest) {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
    return groups.map(JoinedLines.init)
  }

  /// Whether a line goes on in the next one.
  ///
  /// It does where it ends no sentence and is about as long as wrapped lines are, or the next one begins with a small
  /// letter. A heading is shorter than the lines under it.
  private func isWrapped(_ line: Segment, before next: Segment, longest: Int) throws(TextError) -> Bool {
    // A sentence that ends with the line is cut from whatever follows.
    let probe = line.text + " " + next.text
    let end = line.text.utf8.count
    let isCut = try splitter.sentences(in: probe).contains {
      $0.lowerBound == end + 1 + Self.indent(next.text)
    }
    if isCut { return false }
    if Self.beginsSmall(next.text) { return true }
    return longest <= Self.longestWrapped && line.text.unicodeScalars.count * 5 >= longest * 3
  }

  /// Wrapped text has 60 to 100 signs a line; lines of more are paragraphs.
  private static let longestWrapped = 120

  private static func indent(_ text: String) -> Int {
    text.unicodeScalars.prefix { LetterTable.shared.kind(of: $0) == .space }.reduce(0) { $0 + UTF8.width($1) }
  }

  private static func beginsSmall(_ text: String) -> Bool {
    let letters = LetterTable.shared
    return text.unicodeScalars.first { letters.kind(of: $0) != .space }.map {
      letters.kind(of: $0) == .letter
    }
      ?? false
  }
}

/// Lines joined by a space, and where each of them stands in the whole.
private struct JoinedLines {
  let text: String
  private let lines: [(end: Int, lines: ClosedRange<Int>)]
  private let role: Segment.Role

  init(_ segments: [Segment]) {
    var text = ""
    var lines: [(end: Int, lines: ClosedRange<Int>)] = []
    for segment in segments {
      if !text.isEmpty { text += " " }
      text += segment.text
      lines.append((text.utf8.count, segment.lines))
    }
    self.text = text
    self.lines = lines
    role = segments.first?.role ?? .line
  }

  /// All of it as one segment.
  var segment: Segment { segment(0..<text.utf8.count) }

  /// The text in a range of UTF-8 bytes, with the lines that it stands on.
  func segment(_ range: Range<Int>) -> Segment {
    let first = lines(at: range.lowerBound)
    let last = lines(at: max(range.lowerBound, range.upperBound - 1))
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: range.upperBound)
    return Segment(
      text: String(text[start..<end]), lines: first.lowerBound...last.upperBound, role: role)
  }

  /// The lines that a byte stands on, by halving.
  private func lines(at byte: Int) -> ClosedRange<Int> {
    var low = 0
    var high = lines.count - 1
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].end > byte { high = middle } else { low = middle + 1 }
    }
    return lines[low].lines
  }
}
