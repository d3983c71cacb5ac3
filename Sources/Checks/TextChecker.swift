internal import BitextModel
package import Terminology
internal import TextCore

/// Checks texts: letters, syllables, names, places.
///
/// A value that all threads share; what it keeps of a text is as large as the text.
package struct TextChecker: Sendable {
  private let names: NameChecker
  private let style: HouseStyle

  /// A checker with what is known of the languages and of places, and the people whose spelling is settled.
  package init(
    _ resources: LanguageResources, _ gazetteer: Gazetteer, style: HouseStyle = HouseStyle(),
    people: [SettledPerson] = []
  ) {
    names = NameChecker(resources, gazetteer, style, people: people)
    self.style = style
  }

  /// What the checks have to say of a text.
  package func report(on text: CheckedText) -> CheckReport {
    let lines = text.beads.map { bead in
      CheckedBead(
        vietnamese: bead.vietnamese.map { ($0, checked($0)) }, spanish: bead.spanish.map { ($0, checked($0)) }
      )
    }
    let (found, people) = names.check(lines)
    let letters = lines.flatMap { ($0.vietnamese + $0.spanish).flatMap(\.checked.findings) }
    return CheckReport(findings: (letters + found).filter { style.wants($0.category) }, people: people)
  }

  private func checked(_ line: CheckedText.Line) -> CheckedLine {
    CheckedLine(findings: [], text: NormalizedText(line.text))
  }
}
