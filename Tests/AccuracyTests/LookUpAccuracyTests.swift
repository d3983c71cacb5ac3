import BitextModel
import Foundation
import TestSupport
import Testing
import Workbench

/// Titles and institutions as Vietnamese news write them, with the Spanish forms that are in use: how often the first
/// answer, and the first five forms, hold one of them.
@Suite("Accuracy of look-up")
struct LookUpAccuracyTests {
  /// Per cent of the titles that may not be lost.
  private static let marks = (first: 93.0, firstFive: 96.0)

  /// `Vietnamese TAB Spanish | Spanish …` a line.
  private static func gold() throws -> [(vietnamese: String, spanish: Set<String>)] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "lookup-gold.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let cells = line.split(separator: "\t").map(String.init)
      let forms = cells[1].split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
      return (cells[0], Set(forms))
    }
  }

  @Test("Recall of attested forms stays at its mark")
  func recall() throws {
    let folder = try TemporaryFolder()
    let settings = Settings(glossary: folder.file("glossary.sqlite"))
    let lookUp = LookUp(try settings.openGlossary().store, settings)
    let gold = try Self.gold()
    var found = (first: 0, firstFive: 0)
    for (vietnamese, spanish) in gold {
      let rows = try lookUp.answers(to: vietnamese, from: .vietnamese).flatMap(\.rows)
      let forms = rows.map { $0.es.lowercased() }.reduce(into: [String]()) { unique, form in
        if !unique.contains(form) { unique.append(form) }
      }
      found.first += forms.first.map(spanish.contains) == true ? 1 : 0
      found.firstFive += forms.prefix(5).contains(where: spanish.contains) ? 1 : 0
    }
    let recall = (
      first: 100 * Double(found.first) / Double(gold.count),
      firstFive: 100 * Double(found.firstFive) / Double(gold.count)
    )
    print("accuracy look-up: \(recall.first) at 1, \(recall.firstFive) at 5 of \(gold.count)")
    #expect(recall.first >= Self.marks.first)
    #expect(recall.firstFive >= Self.marks.firstFive)
  }
}
