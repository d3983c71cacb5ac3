/// What a term names.
package enum TermKind: String, CaseIterable, Hashable, Sendable {
  /// An office or rank that a person bears: "Thứ trưởng Bộ Ngoại giao".
  case title
  /// An institution: "Bộ Ngoại giao".
  case organization
  /// A person.
  case person
  /// A country, a province, a building, a road.
  case place
  /// A ceremony, a conference, a campaign, a prize.
  case event
  /// Anything else.
  case other
}
