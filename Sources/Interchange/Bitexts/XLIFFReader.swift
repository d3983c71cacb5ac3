/// Reads the Vietnamese–Spanish pairs of a file in translation, XLIFF 1.2 and 2.x, in whichever direction, of any size.
///
/// A segment with text on both sides makes a pair; where a unit of 1.2 is cut into segments (`seg-source`), each with its
/// counterpart. What stands for a format's codes is no text (`ph`, `bpt`, `ept`, `it`, `sub` in them, empty elements);
/// what codes and marks enclose is (`g`, `pc`, `mrk`). Proposals (`alt-trans`, `matches`) are no translations.
package struct XLIFFReader: Sendable {
  /// A reader; it has no settings.
  package init() {}

  /// Calls `body` with each pair, in the order of the file.
  ///
  /// Pairs before an error have been told already.
  ///
  /// - Parameters:
  ///   - pieces: Gives the next bytes of the file; nil behind the last ones.
  ///   - body: Takes a pair.
  /// - Returns: How many units hold no pair.
  /// - Throws: `TableError` where the file is no XLIFF, or what `pieces` and `body` throw.
  package func forEachPair(
    of pieces: () throws -> [UInt8]?, _ body: (TextPair) throws -> Void
  ) throws -> Int {
    try XMLPairs(XLIFFEvents()).forEachPair(of: pieces, body)
  }

  /// Calls `body` with each pair of a file that stands in memory.
  package func forEachPair(in bytes: [UInt8], _ body: (TextPair) throws -> Void) throws -> Int {
    var pieces = BytePieces(bytes)
    return try forEachPair(of: { pieces.next() }, body)
  }
}
