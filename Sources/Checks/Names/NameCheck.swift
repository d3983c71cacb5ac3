internal import BitextModel

/// Looks for one kind of fault in the names of a text.
protocol NameCheck {
  func findings(in names: TextNames) -> [Finding]
}
