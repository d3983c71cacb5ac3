package import BitextModel

/// What the checks have to say of a text.
package struct CheckReport: Sendable {
  /// The findings, check by check; who shows them puts them in the order of the file.
  package let findings: [Finding]
  /// The people of the text with their spellings, in the order in which they are first named.
  package let people: [CheckedPerson]

  package init(findings: [Finding], people: [CheckedPerson]) {
    self.findings = findings
    self.people = people
  }
}

/// A person of a text with the spellings that the text has for the full name.
package struct CheckedPerson: Sendable, Equatable {
  /// The spellings of one side.
  package struct Side: Sendable, Equatable {
    /// The spellings as they were read, the first one first.
    package let spellings: [String]
    /// The one that is right.
    package let canonical: String

    package init(spellings: [String], canonical: String) {
      self.spellings = spellings
      self.canonical = canonical
    }
  }

  /// How the Vietnamese text spells the name; nil where only the Spanish one names the person.
  package let vietnamese: Side?
  /// How the Spanish text spells the name; nil where only the Vietnamese one names the person.
  package let spanish: Side?

  package init(vietnamese: Side?, spanish: Side?) {
    self.vietnamese = vietnamese
    self.spanish = spanish
  }
}
