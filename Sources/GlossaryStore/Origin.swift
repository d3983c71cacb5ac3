/// Who put a concept or a term into the glossary.
package enum Origin: String, CaseIterable, Hashable, Sendable {
  /// The tables that ship with the program; replaced when a newer program brings newer tables.
  case builtin
  /// A person: imported, entered or edited.
  case user
  /// The extraction of terms from pages.
  case extraction
}
