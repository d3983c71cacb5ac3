internal import BitextModel

/// A set of words that asks no hash: a bit a word, as far as the highest number in it.
struct TokenSet: Sendable {
  private let blocks: [UInt64]

  init(_ ids: some Sequence<TokenID>) {
    var blocks: [UInt64] = []
    for id in ids {
      let block = Int(id.rawValue) >> 6
      if block >= blocks.count { blocks += [UInt64](repeating: 0, count: block + 1 - blocks.count) }
      blocks[block] |= 1 << UInt64(id.rawValue & 63)
    }
    self.blocks = blocks
  }

  func contains(_ id: TokenID) -> Bool {
    let block = Int(id.rawValue) >> 6
    return block < blocks.count && blocks[block] >> UInt64(id.rawValue & 63) & 1 != 0
  }
}
