import BitextModel
import Terminology
import TextCore

/// Words of Vietnamese terms that are no syllables: acronyms, loans, names of other peoples.
enum KnownWords {
  /// Acronyms of terms that are more than acronyms, and Roman numbers.
  static let acronyms = words(
    """
    aipa apec asean brics c cptpp eu evfta evipa g20 ghpgvn qr rcep tncs ukvfta unesco vtc xiii xiv
    xxi
    """)
  /// Loans and foreign names as Vietnamese texts write them.
  static let loans = words(
    """
    alô argentina bar basa bolivar campuchia cen cup caribe chile container covid cuba daklak dioxin euro
    fansipan game gara gen geneva guitar hecta internet khmer kilômét kilôoát kạn kon kông kontum kremlin latina
    latinh livestream logistics lênin lăk lắk mekong metro mêgaoát nilon nobel noel olympic ozone paris piano
    pleiku prensa sapa sofa taxi tivi tour vaccine vali vatican venezuela vesak vest video virus web
    world yoga đăk đắk
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
