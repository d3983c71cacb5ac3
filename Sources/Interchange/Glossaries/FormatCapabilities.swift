/// What a format can hold of a glossary.
///
/// Writers count what it cannot hold, the conformance tests hold writers and readers to it, and the table in
/// `Formats.md` is made of it.
package struct FormatCapabilities: Hashable, Sendable {
  /// What an entry of the format is.
  package enum Entry: Hashable, Sendable {
    /// A concept with all terms of all its languages.
    case concept
    /// A source term and a target term; concepts without one of them have no entry.
    case pair
    /// As `pair`, but a source term has one target term in the whole file.
    case onlyTarget
  }

  /// What an entry is.
  package let entry: Entry
  /// The fields that a reader finds again where they were.
  package let held: Set<GlossaryField>
  /// The fields that are put together as one comment, for people.
  package let inComment: Set<GlossaryField>
  /// Whether terms that should not be written any more have a place: elsewhere they would be offered.
  package let holdsUnusable: Bool
  /// Whether languages are written by the tags that the glossary has for them, others than the two included.
  package let holdsAllLanguages: Bool

  /// What a format can hold; what is not named it cannot.
  package init(
    _ entry: Entry, _ held: Set<GlossaryField>, inComment: Set<GlossaryField> = [],
    holdsUnusable: Bool = false, holdsAllLanguages: Bool = false
  ) {
    self.entry = entry
    self.held = held
    self.inComment = inComment
    self.holdsUnusable = holdsUnusable
    self.holdsAllLanguages = holdsAllLanguages
  }

  /// Whether a reader, or at least a person, finds the field.
  func shows(_ field: GlossaryField) -> Bool { held.contains(field) || inComment.contains(field) }
}
