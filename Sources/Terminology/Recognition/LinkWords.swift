internal import BitextModel
internal import TextCore

/// Words that join the parts of titles, by their numbers in the trie.
struct LinkWords: Sendable {
  let de: Int32
  let del: Int32
  let articles: Set<Int32>
  /// "en", "ante", "tại": where an envoy serves.
  let atPlaces: Set<Int32>
  let former: Set<Int32>
  let acting: Int32

  init(isFolded: Bool, lexer: inout Lexer) {
    func numbers(_ words: String) -> [Int32] {
      lexer.words(of: words).map { (isFolded ? $0.folded : $0.word).rawValue }
    }
    let prepositions = numbers("de del")
    (de, del) = (prepositions[0], prepositions[1])
    articles = Set(numbers("la las los el"))
    atPlaces = Set(numbers("en ante tại"))
    former = Set(numbers("nguyên cựu"))
    acting = numbers("quyền")[0]
  }
}
