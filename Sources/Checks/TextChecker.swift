internal import BitextModel
package import Terminology
internal import TextCore

/// Checks texts one after another: letters, syllables, names, places.
///
/// A value for one thread: it remembers the words that it has met, so copies of it go to the threads. What it keeps of a text
/// while it checks it is as large as the text.
package struct TextChecker: Sendable {
  private var letters: OrthographyChecker
  private var names: NameChecker
  private let terms: TermChecker?
  private let style: HouseStyle

  /// A checker with what is known of the languages, of places and of Vietnamese words.
  ///
  /// Terms are checked where a glossary's checker is given. People whose spelling is settled have it whatever a text has more often.
  package init(
    _ resources: LanguageResources, _ gazetteer: Gazetteer, known: KnownWords = KnownWords(),
    terms: TermChecker? = nil, style: HouseStyle = HouseStyle(), people: [SettledPerson] = []
  ) {
    self.terms = terms
    letters = OrthographyChecker(known: known, style: style)
    names = NameChecker(resources, gazetteer, style, people: people)
    self.style = style
  }

  /// What the checks have to say of a text.
  package mutating func report(on text: CheckedText) -> CheckReport {
    let checked = letters.check(text)
    let (found, people) = names.check(text, checked)
    let all =
      checked.flatMap { ($0.vietnamese + $0.spanish).flatMap(\.findings) } + found
      + (terms?.findings(in: text, checked) ?? [])
    return CheckReport(findings: all.filter { style.wants($0.category) }, people: people)
  }
}
