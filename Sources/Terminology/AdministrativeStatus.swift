/// How far a term may be used, in the words of ISO 30042.
package enum AdministrativeStatus: String, CaseIterable, Hashable, Sendable {
  /// The one to write.
  case preferred
  /// Right as well.
  case admitted
  /// To be avoided.
  case deprecated
  /// Right once, replaced since: an institution renamed, a unit merged.
  case superseded
}
