/// Reads bitexts in which each line has cells parted by tabs, the last two of them Vietnamese and Spanish.
package struct BitextTable: Sendable {
  /// A reader of such tables.
  package init() {}

  /// Calls `body` with each pair of a file in UTF-8; empty lines are passed over.
  package func forEachPair(of utf8: [UInt8], _ body: (TrainingPair) -> Void) throws(TableError) {
    var number = 0
    var start = utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
      let line = utf8[start..<end].last == 0x0D ? utf8[start..<end - 1] : utf8[start..<end]
      start = end + 1
      number += 1
      if line.isEmpty { continue }
      body(try pair(line, number))
    }
  }

  private func pair(_ line: ArraySlice<UInt8>, _ number: Int) throws(TableError) -> TrainingPair {
    let cells = line.split(separator: 0x09, omittingEmptySubsequences: false).suffix(2)
    guard cells.count == 2, let vietnamese = cells.first, let spanish = cells.last else {
      throw TableError(
        line: number, message: "expected a Vietnamese and a Spanish text parted by a tab, found one cell")
    }
    return TrainingPair(
      vietnamese: String(decoding: vietnamese, as: UTF8.self),
      spanish: String(decoding: spanish, as: UTF8.self))
  }
}
