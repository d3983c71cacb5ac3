internal import BitextModel

/// Reads the Vietnamese–Spanish pairs of a translation memory, TMX 1.1 to 1.4, of any size.
///
/// Each Vietnamese variant of a unit makes a pair with each Spanish one. What stands inside the elements for codes of a
/// format (`bpt`, `ept`, `ph`, `it`, `ut`, and `sub` in them) is no text; what `hi` marks is.
package struct TMXReader: Sendable {
  /// A reader; it has no settings.
  package init() {}

  /// Calls `body` with each pair, in the order of the file.
  ///
  /// Pairs before an error have been told already.
  ///
  /// - Parameters:
  ///   - pieces: Gives the next bytes of the file; nil behind the last ones.
  ///   - body: Takes a pair.
  /// - Returns: How many units lack one of the languages.
  /// - Throws: `TableError` where the file is no TMX, or what `pieces` and `body` throw.
  package func forEachPair(
    of pieces: () throws -> [UInt8]?, _ body: (TextPair) throws -> Void
  ) throws -> Int {
    try XMLPairs(TMXEvents()).forEachPair(of: pieces, body)
  }

  /// Calls `body` with each pair of a file that stands in memory.
  package func forEachPair(in bytes: [UInt8], _ body: (TextPair) throws -> Void) throws -> Int {
    var pieces = BytePieces(bytes)
    return try forEachPair(of: { pieces.next() }, body)
  }
}

/// Gathers pairs out of what the parser meets.
private final class TMXEvents: PairEvents {
  /// Elements whose content belongs to the format that the text came from.
  private static let codes: Set<String> = ["bpt", "ept", "ph", "it", "ut", "sub"]

  private(set) var unpairedUnits = 0
  private var pairs: [TextPair] = []
  private var error: TableError?
  private var isInside = false
  private var unit = Unit(line: 0)
  private var language: Language?
  private var segment: [UInt8]?
  private var codeDepth = 0

  private struct Unit {
    let line: Int
    var variants: [(language: Language, text: String)] = []
  }

  func start(_ element: String, _ attributes: XMLAttributes, line: Int) {
    if !isInside { checkRoot(element, line: line) }
    switch element {
    case "tu": unit = Unit(line: line)
    case "tuv": language = (attributes["xml:lang"] ?? attributes["lang"]).map(Language.init)
    case "seg": segment = []
    default: if Self.codes.contains(element) { codeDepth += 1 }
    }
  }

  func end(_ element: String) {
    switch element {
    case "tu": closeUnit()
    case "seg": closeSegment()
    default: if Self.codes.contains(element) { codeDepth -= 1 }
    }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) {
    if codeDepth == 0 { segment?.append(contentsOf: text) }
  }

  /// The pairs since the last time.
  func takePairs() -> [TextPair] {
    defer { pairs = [] }
    return pairs
  }

  /// Throws where the file is XML of another kind.
  func check() throws(TableError) {
    if let error { throw error }
  }

  private func checkRoot(_ element: String, line: Int) {
    isInside = true
    if element != "tmx" {
      error = .expected("a translation memory, <tmx>", found: "<\(element)>", line: line)
    }
  }

  private func closeSegment() {
    defer { segment = nil }
    guard let segment, let language else { return }
    let text = XMLSpace.collapsed(segment)
    if !text.isEmpty { unit.variants.append((language, String(decoding: text, as: UTF8.self))) }
  }

  private func closeUnit() {
    let spanish = unit.variants.filter(\.language.isSpanish)
    let count = pairs.count
    for source in unit.variants where source.language.isVietnamese {
      for target in spanish {
        pairs.append(
          TextPair(
            source.text, target.text, vietnameseLanguage: source.language, spanishLanguage: target.language,
            line: unit.line))
      }
    }
    if pairs.count == count { unpairedUnits += 1 }
  }
}
