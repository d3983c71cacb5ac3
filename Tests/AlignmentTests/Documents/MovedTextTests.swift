import BitextModel
import Testing

@testable import Alignment

@Suite("Moved text")
struct MovedTextTests {
  private static func ordered(_ source: [Int], _ target: [Int]) -> OrderedAligner.Result {
    let evidence = SampleEvidence.same(SampleEvidence.unique(source), SampleEvidence.unique(target))
    return OrderedAligner(evidence: evidence, parallel: .serial).align()
  }

  /// The pairs that belong together by their numbers: `2-5` for a pair of one segment each.
  private static func wanted(_ source: [Int], _ target: [Int]) -> Set<String> {
    Set(
      source.indices.flatMap { i in target.indices.filter { target[$0] == source[i] }.map { "\(i)-\($0)" } })
  }

  private static func found(_ beads: [Bead]) -> Set<String> {
    Set(
      beads.flatMap { bead in bead.source.flatMap { i in bead.target.map { "\(i)-\($0)" } } })
  }

  @Test("An order that is kept is left alone")
  func kept() {
    let result = Self.ordered(Array(0..<30), Array(0..<30))
    #expect(Self.found(result.beads) == Self.wanted(Array(0..<30), Array(0..<30)))
    #expect(MovedText(alignment: result).beads() == nil)
  }

  @Test(
    "Whatever was moved is found",
    arguments: [
      ("halves exchanged", Array(15..<30) + Array(0..<15)),
      ("a block moved to the end", Array(0..<5) + Array(12..<30) + Array(5..<12)),
      ("backwards", (0..<30).reversed()),
      ("three blocks", Array(20..<30) + Array(0..<8) + Array(8..<20).reversed()),
    ])
  func moved(name: String, target: [Int]) throws {
    let source = Array(0..<30)
    let beads = try #require(MovedText(alignment: Self.ordered(source, target)).beads(), "\(name)")
    #expect(Self.found(beads) == Self.wanted(source, target), "\(name)")
  }

  @Test("In a document too large to be looked through, what is left over is")
  func large() throws {
    let (count, moved, place) = (2100, 12, 1000)
    let source = Array(0..<count)
    let target = Array(0..<place) + Array(place + moved..<count) + Array(place..<place + moved)
    let pairs = source.indices.filter { !(place..<place + moved).contains($0) }.map { index in
      let to = index < place ? index : index - moved
      return Bead(source: index..<index + 1, target: to..<to + 1)
    }
    let evidence = SampleEvidence.same(SampleEvidence.unique(source), SampleEvidence.unique(target))
    let ordered = OrderedAligner.Result(
      beads: BeadOrder(source: count, target: count).completed(pairs), usualWorth: 0, plain: evidence,
      evidence: evidence, beliefs: DocumentBeliefs())
    let beads = try #require(MovedText(alignment: ordered).beads())
    #expect(Self.found(beads) == Self.wanted(source, target))
  }
}
