internal import BitextModel
internal import Terminology
internal import TextCore

/// The small words of Spanish names, by id.
struct SpanishJoins {
  /// de, del.
  let of: Set<TokenID>
  /// de, del, para, sobre, contra, por, con.
  let prepositions: Set<TokenID>
  /// y, e.
  let and: Set<TokenID>
  let articles: Set<TokenID>
  /// en, ante.
  let at: Set<TokenID>
  private let adjectiveEndings = [
    "al", "ales", "ivo", "iva", "ico", "ica", "icos", "icas", "or", "ora", "ario", "aria", "nte", "ntes",
    "ano", "ana",
    "anos", "anas", "es", "esa", "eses", "il", "ar", "oso", "osa", "ado", "ada", "adas", "ados", "ino",
    "ina",
    "mayor", "unto", "unta", "io", "ia", "ero", "era", "ble", "eño", "eña",
  ].map { Array($0.utf8) }

  init(resources: LanguageResources) {
    func ids(_ list: String) -> Set<TokenID> {
      Set(list.split(separator: " ").compactMap { resources.vocabulary.id(of: Array($0.utf8)) })
    }
    of = ids("de del")
    prepositions = ids("de del para sobre contra por con")
    and = ids("y e")
    articles = ids("el la los las un una")
    at = ids("en ante")
  }

  /// Whether a lower-case word has an ending of adjectives.
  func isAdjective(_ word: ArraySlice<UInt8>) -> Bool {
    adjectiveEndings.contains { word.count > $0.count + 1 && word.suffix($0.count).elementsEqual($0) }
  }
}
