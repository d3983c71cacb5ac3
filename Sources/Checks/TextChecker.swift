internal import BitextModel
package import Terminology
internal import TextCore

/// Checks texts one after another: letters, syllables, names, places.
///
/// A value for one thread: it remembers the words that it has met, so copies of it go to the threads. What it keeps of a text
/// while it checks it is as large as the text.
package struct TextChecker: Sendable {
  private var names: NameChecker
  private let style: HouseStyle

  /// A checker with what is known of the languages and of places.
  package init(_ resources: LanguageResources, _ gazetteer: Gazetteer, style: HouseStyle = HouseStyle()) {
    names = NameChecker(resources, gazetteer, style)
    self.style = style
  }

  /// What the checks have to say of a text.
  package mutating func report(on text: CheckedText) -> CheckReport {
    let beads = text.beads.map { bead in
      CheckedBead(
        vietnamese: bead.vietnamese.map { ($0, checked($0)) }, spanish: bead.spanish.map { ($0, checked($0)) }
      )
    }
    let (found, people) = names.check(beads)
    let letters = beads.flatMap { ($0.vietnamese + $0.spanish).flatMap(\.checked.findings) }
    return CheckReport(findings: (letters + found).filter { style.wants($0.category) }, people: people)
  }

  private func checked(_ line: CheckedText.Line) -> CheckedLine {
    CheckedLine(findings: [], text: NormalizedText(line.text))
  }
}
