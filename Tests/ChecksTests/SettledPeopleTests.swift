import BitextModel
import Checks
import Terminology
import Testing

@Suite("People whose spelling is settled")
struct SettledPeopleTests {
  private static let resources = LanguageResources(world: nil)
  private static let gazetteer = Gazetteer(concepts: [], world: nil)

  private static func report(_ vietnamese: [String], settled: [String]) -> CheckReport {
    let people = settled.map { SettledPerson(vietnamese: $0, spanish: "S") }
    let lines = vietnamese.enumerated().map { CheckedText.Line(number: $0.offset, text: $0.element) }
    let beads = lines.map { CheckedText.Bead(vietnamese: [$0], spanish: []) }
    var checker = TextChecker(resources, gazetteer, people: people)
    return checker.report(on: CheckedText(beads: beads))
  }

  @Test(
    "The settled spelling is right, whatever the text has more often",
    arguments: [
      ("a slip in one word", "Nguyễn Thị Lam Anh", "Nguyễn Thị Lan Anh", true),
      ("another tone", "Nguyễn Thị Lan Ánh", "Nguyễn Thị Lan Anh", true),
      ("marks lost", "Nguyễn Thi Lan Anh", "Nguyễn Thị Lan Anh", true),
      ("the spelling itself", "Nguyễn Thị Lan Anh", "Nguyễn Thị Lan Anh", false),
      ("another person", "Nguyễn Thị Bích Hằng", "Nguyễn Thị Lan Anh", false),
      ("two words that differ by one letter", "Nguyễn An", "Nguyễn Anh", false),
    ])
  func spellings(name: String, written: String, settled: String, isFound: Bool) {
    let text = ["Bà \(written) nói.", "Bà \(written) đi.", "Ông Trần Văn Bình cũng đi."]
    let report = Self.report(text, settled: [settled])
    #expect(
      report.findings.map(\.suggestion) == (isFound ? [settled, settled] : []), "\(name): \(report.findings)")
    #expect(report.people.first?.vietnamese?.canonical == (isFound ? settled : written), "\(name)")
  }

  @Test("Where two people come into question nobody is meant")
  func doubtful() {
    let report = Self.report(
      ["Bà Nguyễn Thị Lân Anh nói."], settled: ["Nguyễn Thị Lan Anh", "Nguyễn Thị Lan Ánh"])
    #expect(report.findings.isEmpty)
  }

  @Test("A text that spells the settled person right has another one with a name like it")
  func both() {
    let report = Self.report(
      ["Bà Nguyễn Thị Lan Anh và bà Nguyễn Thị Lan Ánh cùng đi."], settled: ["Nguyễn Thị Lan Anh"])
    #expect(report.findings.isEmpty)
    #expect(report.people.count == 2)
  }
}
