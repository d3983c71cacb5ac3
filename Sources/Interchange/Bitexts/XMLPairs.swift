/// What a bitext in XML tells of its pairs while it is parsed.
protocol PairEvents: XMLEvents {
  /// How many units have no pair in them so far.
  var unpairedUnits: Int { get }
  /// The pairs since the last time.
  func takePairs() -> [TextPair]
  /// Throws where the file is XML of another kind.
  func check() throws(TableError)
}

/// Reads the pairs of a bitext in XML, of any size: no more stands in memory than a piece of it and the unit that is open.
struct XMLPairs<Events: PairEvents> {
  private let parser: XMLPieces<Events>

  /// A reading at the beginning of a file.
  init(_ events: Events) {
    parser = XMLPieces(events)
  }

  /// Calls `body` with each pair, in the order of the file; pairs before an error have been told already.
  ///
  /// - Returns: How many units have no pair in them.
  func forEachPair(of pieces: () throws -> [UInt8]?, _ body: (TextPair) throws -> Void) throws -> Int {
    while let bytes = try pieces() {
      let outcome = Result { () throws(TableError) in try parser.feed(bytes) }
      for pair in parser.events.takePairs() { try body(pair) }
      try parser.events.check()
      try outcome.get()
    }
    try parser.finish()
    return parser.events.unpairedUnits
  }
}

/// Hands out bytes that stand in memory piece by piece.
struct BytePieces {
  private static let pieceSize = 1 << 16
  private let bytes: [UInt8]
  private var start = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next bytes; nil behind the last ones.
  mutating func next() -> [UInt8]? {
    guard start < bytes.count else { return nil }
    let end = min(start + Self.pieceSize, bytes.count)
    defer { start = end }
    return Array(bytes[start..<end])
  }
}
