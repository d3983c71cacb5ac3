import BitextModel
import Terminology
import TextCore

/// Words of Vietnamese terms that are no syllables: acronyms, loans, names of other peoples.
enum KnownWords {
  /// Acronyms of terms that are more than acronyms, and Roman numbers.
  static let acronyms = words(
    """
    aipa apec asean bbnj brics c cptpp eu evfta evipa g20 g7 ghpgvn qr rcep tncs ukvfta unesco vtc xiii
    xiv xxi
    """)
  /// Loans and foreign names as Vietnamese texts write them.
  static let loans = words(
    """
    abyei aids alô arab argentina bar basa bolivar brazil brunei campuchia caribe cen chile container
    covid cuba cup daklak dioxin duma euro fansipan game gara gen geneva guitar hecta hiv indonesia
    internet ireland israel italia khmer kilômét kilôoát kon kontum kremlin kông kạn latin latina latinh
    livestream logistics lênin lăk lắk malacca mekong metro mexico mêgaoát nicaragua nilon nobel noel
    olympic ozone paris peru piano pleiku plus prensa sapa shangri sofa sudan taxi tivi tour vaccine
    vali vatican venezuela vesak vest video vietnam viettel virus web world yoga đăk đắk
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// The words of a term that are neither syllables nor known; capitals are where a term says that it is short.
  static func strange(in term: Term) -> [String] {
    var lexer = Lexer()
    let isShort = [.acronym, .abbreviation, .shortForm].contains(term.type)
    let tokens = lexer.tokens(of: NormalizedText(term.text)).filter {
      $0.isWord && !(isShort && $0.isCapital)
    }
    return tokens.filter { !isKnown($0, in: lexer.vocabulary) }.map { lexer.vocabulary.text(of: $0.word) }
  }

  private static func isKnown(_ token: Token, in vocabulary: Vocabulary) -> Bool {
    let word = vocabulary.text(of: token.word)
    return VietnameseSyllable.grammar.admits(word) || loans.contains(word) || acronyms.contains(word)
  }
}
