internal import BitextModel
internal import Terminology
internal import TextCore

/// The small words that hold names together, by id; without diacritics where the text has none.
struct VietnameseJoins {
  private let accented: Words
  private let folded: Words

  init(resources: LanguageResources) {
    accented = Words { resources.vocabulary.id(of: Array($0.utf8)) }
    folded = Words { resources.vocabulary.id(of: Array(Folding.folded($0).utf8)) }
  }

  /// What a token joins, if it joins anything.
  func role(of token: Token, isUnaccented: Bool) -> Role? {
    isUnaccented ? folded.roles[token.folded] : accented.roles[token.word]
  }

  /// How a small word goes on with a name.
  enum Role {
    /// và
    case and
    /// tại
    case at
    /// của, thuộc, về: another name may follow, or the text.
    case of
    /// các, những, ở: part of what follows.
    case inside
    /// với, cho, vì: part of a name only before a capital.
    case with
  }

  private struct Words {
    let roles: [TokenID: Role]

    init(id: (String) -> TokenID?) {
      let words: [(String, Role)] = [
        ("và", .and), ("tại", .at), ("của", .of), ("thuộc", .of), ("về", .of), ("các", .inside),
        ("những", .inside),
        ("ở", .inside), ("với", .with), ("cho", .with), ("vì", .with),
      ]
      roles = Dictionary(words.compactMap { word, role in id(word).map { ($0, role) } }) { first, _ in first
      }
    }
  }
}
