import BitextModel
import Dispatch
import TestSupport
import Testing

@testable import Alignment

@Suite("Documents aligned")
struct DocumentAlignerTests {
  private static let aligner = DocumentAligner(resources: SampleKnowledge.resources)

  private static func align(_ text: CorpusLines) -> [Bead] {
    aligner.align(vietnamese: text.vietnamese, spanish: text.spanish)
  }

  /// What is wrong with beads of so many segments; nil where nothing is.
  private static func fault(_ beads: [Bead], _ source: Int, _ target: Int) -> String? {
    if beads.flatMap(\.source) != Array(0..<source) { return "the source is not covered once, in order" }
    if beads.flatMap(\.target).sorted() != Array(0..<target) { return "the target is not covered once" }
    if !beads.allSatisfy({ (0...1).contains($0.probability) }) { return "a probability outside of 0…1" }
    if beads.contains(where: { max($0.source.count, $0.target.count) > 4 }) { return "a bead is too large" }
    if beads.contains(where: { $0.isNull && $0.source.count + $0.target.count != 1 }) {
      return "a null bead of several segments"
    }
    return nil
  }

  // MARK: Cover

  @Test("Beads cover every segment once")
  func cover() throws {
    let all = try CorpusLines.all()
    for seed in 0..<6 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let text = CorpusLines.generated(&random, from: all)
      let fault = Self.fault(Self.align(text), text.vietnamese.count, text.spanish.count)
      #expect(fault == nil, "seed \(seed): \(text.name)")
    }
  }

  @Test("Beads of texts whose order is known to be kept run forward on both sides")
  func monotone() throws {
    var options = AlignmentOptions()
    options.isMonotone = true
    let aligner = DocumentAligner(resources: SampleKnowledge.resources, options: options)
    let all = try CorpusLines.all()
    for seed in 0..<2 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let text = CorpusLines.generated(&random, from: all)
      let beads = aligner.align(vietnamese: text.vietnamese, spanish: text.spanish.reversed())
      #expect(Self.fault(beads, text.vietnamese.count, text.spanish.count) == nil, "seed \(seed)")
      #expect(beads.flatMap(\.target) == Array(0..<text.spanish.count), "seed \(seed)")
    }
  }

  @Test(
    "Documents of odd shapes are aligned in no time",
    .timeLimit(.minutes(1)),
    arguments: [
      ("nothing", [], []),
      ("one side alone", ["Một câu.", "Hai câu."], []),
      ("the other side alone", [], ["Una frase."]),
      ("a line each", ["Nông dân thu hoạch cà phê."], ["Los agricultores recogen el café."]),
      ("one line of unrelated text each", ["Vâng."], ["El presupuesto de 2.150 millones fue aprobado ayer."]),
      ("empty lines alone", ["", "", ""], ["", ""]),
      ("marks alone", ["…", "?", "* * *", "—"], ["…", "?", "***"]),
      (
        "the same line again and again", Array(repeating: "Vâng.", count: 60),
        Array(repeating: "Sí.", count: 55)
      ),
      (
        "one line against a thousand", ["Nông dân thu hoạch."],
        Array(repeating: "Los agricultores.", count: 1000)
      ),
      (
        "a thousand lines against one", Array(repeating: "Nông dân.", count: 1000),
        ["Los agricultores cosechan."]
      ),
      ("a line of one long word", [String(repeating: "nông", count: 5000)], ["sí"]),
      ("text in no known language", ["この記事", "", "Читайте"], ["기사를", "Lesen Sie auch"]),
    ] as [(String, [String], [String])])
  func shapes(name: String, vietnamese: [String], spanish: [String]) {
    let beads = Self.aligner.align(vietnamese: vietnamese, spanish: spanish)
    let fault = Self.fault(beads, vietnamese.count, spanish.count)
    #expect(fault == nil, "\(name)")
  }

  @Test("A text beside itself is aligned line by line")
  func identical() throws {
    let text = try #require(try CorpusLines.all().first { $0.name == "news-01" })
    let beads = Self.aligner.align(vietnamese: text.spanish, spanish: text.spanish)
    #expect(beads.allSatisfy { $0.source == $0.target && $0.source.count == 1 })
  }

  @Test("Random letters are aligned somehow", .timeLimit(.minutes(1)))
  func noise() {
    for seed in 0..<6 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let sides = [0, 1].map { _ in
        (0..<Int.random(in: 0...60, using: &random)).map { _ in Self.noise(&random) }
      }
      let beads = Self.aligner.align(vietnamese: sides[0], spanish: sides[1])
      #expect(Self.fault(beads, sides[0].count, sides[1].count) == nil, "seed \(seed)")
    }
  }

  private static func noise(_ random: inout SplitMix64) -> String {
    let letters = Array("abcdeghimnoprstuxyÀđượ ẫñé  0123456789.,:/?«»(\u{301}\u{200B}漢Ж👩‍🌾\"'".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...80, using: &random) {
      text.append(letters[Int.random(in: 0..<letters.count, using: &random)])
    }
    return String(text)
  }

  // MARK: Stability

  @Test("The same documents give the same beads and probabilities bit for bit, on one core or several")
  func determinism() throws {
    var options = AlignmentOptions()
    options.parallel = Parallel { count, body in
      DispatchQueue.concurrentPerform(iterations: count, execute: body)
    }
    let concurrent = DocumentAligner(resources: SampleKnowledge.resources, options: options)
    let all = try CorpusLines.all()
    for seed in 20..<22 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let text = CorpusLines.generated(&random, from: all)
      let first = Self.align(text)
      #expect(Self.bits(first) == Self.bits(Self.align(text)), "seed \(seed): again")
      let other = concurrent.align(vietnamese: text.vietnamese, spanish: text.spanish)
      #expect(Self.bits(first) == Self.bits(other), "seed \(seed): concurrently")
    }
  }

  private static func bits(_ beads: [Bead]) -> [String] {
    beads.map { "\($0.source) \($0.target) \($0.probability.bitPattern)" }
  }

  // MARK: Large beads

  @Test("Four segments and four others are one bead where all of them answer all", arguments: 2...4)
  func largeBeads(size: Int) {
    // Every segment of the group holds a clue of each segment of the other side.
    let pairs = Array(0..<12)
    let group = Int32(1000)
    let source = (0..<size).map { i in (0..<12).map { group + Int32(i * 12 + $0) } }
    let target = (0..<size).map { j in (0..<size * 12).filter { $0 % size == j }.map { group + Int32($0) } }
    let before = SampleEvidence.unique(pairs)
    let after = SampleEvidence.unique(pairs.map { $0 + 100 })
    let evidence = SampleEvidence.same(before + source + after, before + target + after)
    let beads = OrderedAligner(evidence: evidence, parallel: .serial).align().beads
    let wanted = Bead(source: 12..<12 + size, target: 12..<12 + size)
    #expect(beads.contains { $0.source == wanted.source && $0.target == wanted.target }, "\(beads)")
    #expect(beads.count == 25)
  }
}
