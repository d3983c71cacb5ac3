/// A person whose name is settled in both languages, whatever a text has more often.
package struct SettledPerson: Hashable, Sendable {
  /// The name with all of its diacritics.
  package let vietnamese: String
  /// The name as Spanish text writes it.
  package let spanish: String
  /// Who it is, or why it is spelled so; empty where nothing is to be said.
  package let note: String

  /// A person; any texts go.
  package init(vietnamese: String, spanish: String, note: String = "") {
    self.vietnamese = vietnamese
    self.spanish = spanish
    self.note = note
  }
}
