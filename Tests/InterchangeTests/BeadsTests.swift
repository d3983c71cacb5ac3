import BitextModel
import Testing

@testable import Interchange

@Suite("Files of beads")
struct BeadsTests {
  private static func read(_ text: String) throws(TableError) -> [LineBead] {
    try BeadsReader().beads(in: Array(text.utf8))
  }

  @Test(
    "A line is a bead however it is spaced",
    arguments: [
      ("[0,1]:[0]", [0, 1], [0]), ("[7]:[]", [7], []), ("[]:[7]", [], [7]),
      (" [ 0 , 1 ] : [ 0 ] ", [0, 1], [0]),
      ("[0]:[0]:0.123", [0], [0]), ("[0]:[2,1]: whatever [", [0], [2, 1]), ("[0]:[0]\r", [0], [0]),
      ("[]:[]", [], []),
      ("\u{FEFF}[0]:[0]", [0], [0]),
    ])
  func lines(text: String, source: [Int], target: [Int]) throws {
    #expect(try Self.read(text) == [LineBead(source: source, target: target)])
  }

  @Test(
    "A line that is no bead is told with its number",
    arguments: [
      "[0:[0]", "[0]", "0:0", "[0]:[0] x", "[0,]:[0]", "[-1]:[0]", "[a]:[0]", "[99999999999999999999]:[0]",
      ":",
    ])
  func badLines(line: String) {
    let expected = TableError(line: 3, message: "expected a bead such as [0,1]:[0], found “\(line)”")
    #expect(throws: expected) { try Self.read("[0]:[0]\n\n\(line)\n") }
  }

  @Test("Empty lines and an empty file hold no beads", arguments: ["", "\n", " \r\n\n"])
  func empty(text: String) throws {
    #expect(try Self.read(text).isEmpty)
  }

  @Test("What is written is read again")
  func roundTrip() throws {
    let document = Document(name: "d", segments: [])
    let beads = [
      Bead(source: 0..<2, target: 0..<1, probability: 0.25), Bead(source: 2..<3, target: 1..<1),
      Bead(source: 3..<3, target: 1..<4),
    ]
    var sink = ByteSink()
    try BeadsWriter().write(
      Bitext(source: document, target: document, beads: beads, signature: ""), to: &sink)
    #expect(String(decoding: sink.bytes, as: UTF8.self) == "[0,1]:[0]\n[2]:[]\n[]:[1,2,3]\n")
    #expect(try BeadsReader().beads(in: sink.bytes) == beads.map(LineBead.init))
  }
}
