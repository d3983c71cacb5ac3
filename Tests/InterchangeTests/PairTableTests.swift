import BitextModel
import Testing

@testable import Interchange

@Suite("Tables of pairs")
struct PairTableTests {
  private static func read(_ text: String) throws -> (pairs: [TextPair], unpaired: Int) {
    var pairs: [TextPair] = []
    let unpaired = try PairTableReader().forEachPair(in: Array(text.utf8)) { pairs.append($0) }
    return (pairs, unpaired)
  }

  @Test(
    "The last two columns are the pair, unless the first row names others",
    arguments: [
      "hoa\tflor\n", "1\t0.9\thoa\tflor", "vi\tes\nhoa\tflor\n", "es\tvi\nflor\thoa\n",
      "ES\tid\tVI\nflor\t7\thoa\textra\n",
      "\u{FEFF}vi\tes\r\nhoa\tflor\r\n", "\n  hoa \t flor\n\n",
    ])
  func columns(text: String) throws {
    let (pairs, unpaired) = try Self.read(text)
    #expect(pairs.map(\.vietnamese) == ["hoa"])
    #expect(pairs.map(\.spanish) == ["flor"])
    #expect(unpaired == 0)
  }

  @Test("Regions in the header are kept, lines are counted from 1")
  func regions() throws {
    let pairs = try Self.read("vi-VN\tes-MX\n\nhoa\tflor\n").pairs
    let wanted = TextPair(
      "hoa", "flor", vietnameseLanguage: Language(tag: "vi-VN"), spanishLanguage: Language(tag: "es-MX"),
      line: 3)
    #expect(pairs == [wanted])
  }

  @Test("Rows without text on both sides are counted")
  func unpaired() throws {
    let (pairs, unpaired) = try Self.read("hoa\t\n\tflor\nhoa\tflor\n")
    #expect(pairs.count == 1)
    #expect(unpaired == 2)
  }

  @Test(
    "A bad row is told with its line",
    arguments: [
      ("hoa\tflor\nhoa\n", 2, "expected at least 2 columns, found 1"),
      ("id\tvi\tes\n1\thoa\n", 2, "expected at least 3 columns, found 2"),
    ])
  func badRows(text: String, line: Int, message: String) {
    #expect(throws: TableError(line: line, message: message)) { try Self.read(text) }
  }

  @Test("Bytes that are no UTF-8 are told with their line")
  func notUTF8() {
    let bytes = Array("hoa\tflor\n".utf8) + [0xFF, 0x09, 0x61]
    #expect(throws: TableError(line: 2, message: "expected UTF-8 text, found other bytes")) {
      try PairTableReader().forEachPair(in: bytes) { _ in }
    }
  }
}
