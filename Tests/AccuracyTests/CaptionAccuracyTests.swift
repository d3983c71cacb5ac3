import Foundation
import Testing
import Workbench

/// The gate that keeps what was reached: the measures over `Corpus/pages` may not fall below `thresholds.tsv`.
@Suite("Accuracy on the pages of Corpus")
struct CaptionAccuracyTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// `knowledge TAB measure TAB per cent` a line.
  private static func thresholds() throws -> [(knowledge: String, measure: String, least: Double)] {
    let file = root.appendingPathComponent("Tests/AccuracyTests/thresholds.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t")
      guard cells.count == 3, let least = Double(cells[2]) else { return nil }
      return (String(cells[0]), String(cells[1]), least)
    }
  }

  private static func measures(_ settings: Settings) throws -> [String: Double] {
    let pages = root.appendingPathComponent("Corpus/pages")
    let work = try PageWork(settings)
    var measures = Measures()
    for gold in try Gold.all(in: pages) {
      let bytes = [UInt8](try Data(contentsOf: pages.appendingPathComponent(gold.file)))
      measures.add(try work.align(named: gold.file, bytes), gold)
    }
    return [
      "detection": measures.detection.f1, "links": measures.links.f1, "beads": measures.beads.f1,
      "terms": measures.terms.f1,
    ]
  }

  @Test(
    "F1 stays at its mark, with all knowledge, without the glossaries, and without the lexicon too",
    arguments: ["shipped", "no-builtin", "nothing"])
  func staysAtItsMark(knowledge: String) throws {
    var settings = Settings(glossary: "/nonexistent/glossary.sqlite")
    settings.usesBuiltin = knowledge == "shipped"
    settings.usesLexicon = knowledge != "nothing"
    let measures = try Self.measures(settings)
    let marks = try Self.thresholds().filter { $0.knowledge == knowledge }
    #expect(marks.count == 4)
    for mark in marks {
      let value = try #require(measures[mark.measure])
      print("accuracy \(knowledge) \(mark.measure): \((value * 10).rounded() / 10)")
      #expect(value >= mark.least, "\(knowledge): F1 of \(mark.measure) fell below its mark")
    }
  }
}
