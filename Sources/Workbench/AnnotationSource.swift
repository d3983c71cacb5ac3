internal import BitextModel

/// The lines of a file as they stand in it, to say where a piece of a page's text comes from.
struct SourceText {
  private let lines: [ArraySlice<UInt8>]

  /// Cuts decoded text at LF, CRLF and CR.
  init(_ utf8: [UInt8]) {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (offset, byte) in utf8.enumerated() where byte <= 0x0D && (byte == 0x0A || byte == 0x0D) {
      if byte == 0x0A, offset > 0, utf8[offset - 1] == 0x0D {
        start = offset + 1
        continue
      }
      lines.append(utf8[start..<offset])
      start = offset + 1
    }
    lines.append(utf8[start...])
    self.lines = lines
  }

  /// The bytes of a line, counted from 1, as a slice of the decoded text; empty where there is no such line.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    number >= 1 && number <= lines.count ? lines[number - 1] : []
  }

  /// Where the bytes of a segment stand.
  func places(of segment: Segment) -> SegmentPlaces {
    let first = segment.lines.lowerBound
    let source = first >= 1 && first <= lines.count ? lines[first - 1] : []
    if segment.lines.count == 1, source.elementsEqual(segment.text.utf8) {
      return SegmentPlaces(plain: segment.text, line: first)
    }
    let markup = MarkupScalars(lines[(first - 1)..<min(segment.lines.upperBound, lines.count)], from: first)
    return markup.places(of: segment.text) ?? SegmentPlaces(plain: segment.text, line: first)
  }
}

/// Where the bytes of a segment's text stand in the source.
struct SegmentPlaces {
  /// Where a scalar stands: its line, and the scalars of that line that it takes, several for an entity.
  struct Place: Hashable {
    var line: Int
    var start: Int
    var end: Int
  }

  private let kind: Kind

  private enum Kind {
    /// A line as it stands in the file: its scalars are counted when they are asked for.
    case plain(String, line: Int)
    /// One place a byte.
    case scattered([Place])
  }

  /// A segment that is a line of its own.
  init(plain text: String, line: Int) {
    kind = .plain(text, line: line)
  }

  /// A segment with a place a scalar.
  init(_ text: String, _ scalars: [Place]) {
    var places: [Place] = []
    places.reserveCapacity(text.utf8.count)
    for (scalar, place) in zip(text.unicodeScalars, scalars) {
      for _ in 0..<UTF8.width(scalar) { places.append(place) }
    }
    kind = .scattered(places)
  }

  /// Where a range of bytes stands; what goes on over a line's end is cut there.
  func place(of range: Range<Int>) -> SourcePlace {
    switch kind {
    case .plain(let text, let line):
      let start = Self.scalars(text.utf8.prefix(range.lowerBound))
      let length = Self.scalars(text.utf8.dropFirst(range.lowerBound).prefix(range.count))
      return SourcePlace(line: line, start: start, end: start + length)
    case .scattered(let places): return Self.place(of: range, in: places)
    }
  }

  private static func scalars(_ bytes: Substring.UTF8View) -> Int {
    bytes.reduce(0) { $0 + (UTF8.isContinuation($1) ? 0 : 1) }
  }

  private static func place(of range: Range<Int>, in places: [Place]) -> SourcePlace {
    let start = places[range.lowerBound]
    let last = range.last { places[$0].line == start.line } ?? range.lowerBound
    return SourcePlace(line: start.line, start: start.start, end: places[last].end)
  }
}
