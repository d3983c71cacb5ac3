internal import BitextModel

/// One of both languages, as clients name it.
enum Side: String, CaseIterable, Codable, Sendable {
  case vi, es

  init(_ language: Language) { self = language.isVietnamese ? .vi : .es }

  var language: Language { self == .vi ? .vietnamese : .spanish }
}
