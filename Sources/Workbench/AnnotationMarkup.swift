/// The scalars of some lines of markup, in which the text that they show is found again.
///
/// Tags may stand anywhere between the letters of the text, white space is as wide as one likes, and an entity stands
/// for any one letter that markup writes so.
struct MarkupScalars {
  private let scalars: [Unicode.Scalar]
  /// Line and scalar of each.
  private let places: [(line: Int, index: Int)]

  init(_ lines: ArraySlice<ArraySlice<UInt8>>, from first: Int) {
    var scalars: [Unicode.Scalar] = []
    var places: [(line: Int, index: Int)] = []
    for (offset, line) in lines.enumerated() {
      for (index, scalar) in String(decoding: line, as: UTF8.self).unicodeScalars.enumerated() {
        scalars.append(scalar)
        places.append((first + offset, index))
      }
      scalars.append("\n")
      places.append((first + offset, places.last.map { $0.line == first + offset ? $0.index + 1 : 0 } ?? 0))
    }
    self.scalars = scalars
    self.places = places
  }

  /// Where each scalar of the text stands; nil where the markup does not show it.
  func places(of text: String) -> SegmentPlaces? {
    let wanted = Array(text.unicodeScalars)
    guard let first = wanted.first else { return nil }
    for start in scalars.indices where scalars[start] == first || scalars[start] == "&" {
      if let found = match(wanted, from: start) { return SegmentPlaces(text, found) }
    }
    return nil
  }

  private func match(_ wanted: [Unicode.Scalar], from start: Int) -> [SegmentPlaces.Place]? {
    var found: [SegmentPlaces.Place] = []
    var index = start
    for scalar in wanted {
      let isSpace = scalar.properties.isWhitespace
      index = afterTags(index, spaces: isSpace)
      if isSpace {
        found.append(found.last ?? place(index, width: 1))
        continue
      }
      guard index < scalars.count, let width = width(of: scalar, at: index) else { return nil }
      found.append(place(index, width: width))
      index += width
    }
    return found
  }

  private func place(_ index: Int, width: Int) -> SegmentPlaces.Place {
    let place = places[min(index, places.count - 1)]
    return SegmentPlaces.Place(line: place.line, start: place.index, end: place.index + width)
  }

  /// Passes over tags, and over white space where the text has some.
  private func afterTags(_ start: Int, spaces: Bool) -> Int {
    var index = start
    while index < scalars.count {
      if scalars[index] == "<", let end = scalars[index...].firstIndex(of: ">") {
        index = end + 1
      } else if spaces, scalars[index].properties.isWhitespace {
        index += 1
      } else if spaces, let width = entity(at: index),
        scalars[index..<index + width].elementsEqual("&nbsp;".unicodeScalars)
      {
        index += width
      } else {
        break
      }
    }
    return index
  }

  /// How many scalars of the source stand for one of the text; nil where it is another one.
  private func width(of scalar: Unicode.Scalar, at index: Int) -> Int? {
    if let width = entity(at: index), !scalar.properties.isAlphabetic || scalar.value >= 0x80 { return width }
    return scalars[index] == scalar ? 1 : nil
  }

  /// The length of an entity: "&aacute;", "&#7909;".
  private func entity(at index: Int) -> Int? {
    guard scalars[index] == "&" else { return nil }
    let end = scalars[index...].prefix(12).firstIndex(of: ";")
    return end.map { $0 - index + 1 }
  }
}
