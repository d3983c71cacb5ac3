internal import BitextModel
internal import Terminology
package import TextCore

/// The words of texts as they are written, in lower case, numbered for both languages alike.
package struct SurfaceWords: Sendable {
  private var spellings = Vocabulary()
  private var texts = Vocabulary()
  private var textOfSpelling: [Int32] = []
  private var roles: [Role] = []
  private var lengths: [UInt8] = []
  private var buffer: [UInt8] = []

  /// What a word can do in a phrase.
  enum Role: UInt8, Sendable {
    case content
    /// A Spanish word that no phrase begins or ends with.
    case function
    /// No part of any phrase.
    case mark
  }

  /// No words.
  package init() {}

  /// The number of a word that spans these tokens of a text.
  package mutating func number(of tokens: Range<Int>, in text: TokenizedText, _ lexer: Lexer) -> Int32 {
    buffer.removeAll(keepingCapacity: true)
    if let range = text.byteRange(of: tokens) { buffer += text.normalized.bytes[range] }
    let spelling = Int(spellings.intern(buffer).rawValue)
    if spelling < textOfSpelling.count { return textOfSpelling[spelling] }
    let lower = String(decoding: buffer, as: UTF8.self).lowercased()
    let number = texts.intern(Array(lower.utf8)).rawValue
    textOfSpelling.append(number)
    if number == roles.count {
      roles.append(Self.role(of: tokens, in: text, lexer))
      lengths.append(UInt8(min(255, text.tokens[tokens].count { $0.shape != .punctuation })))
    }
    return number
  }

  /// Takes over the words of another text, and gives for each its number here.
  package mutating func adopt(_ other: SurfaceWords) -> [Int32] {
    let numbers = texts.adopt(other.texts)
    for (number, here) in numbers.enumerated() where Int(here) == roles.count {
      roles.append(other.roles[number])
      lengths.append(other.lengths[number])
    }
    for (spelling, here) in spellings.adopt(other.spellings).enumerated()
    where Int(here) == textOfSpelling.count {
      textOfSpelling.append(numbers[Int(other.textOfSpelling[spelling])])
    }
    return numbers
  }

  private static func role(of tokens: Range<Int>, in text: TokenizedText, _ lexer: Lexer) -> Role {
    guard let first = text.tokens[tokens].first, first.shape != .punctuation else { return .mark }
    return tokens.count == 1 && SpanishFunctionWords.contains(first, in: lexer.vocabulary)
      ? .function : .content
  }

  var count: Int { roles.count }

  /// The number of a word in lower case, where a text has it.
  func number(of text: String) -> Int32? { texts.id(of: Array(text.utf8))?.rawValue }

  /// The word in lower case.
  func text(of number: Int32) -> String { texts.text(of: TokenID(number)) }

  func role(of number: Int32) -> Role { roles[Int(number)] }

  /// How many syllables or words it has.
  func length(of number: Int32) -> Int { Int(lengths[Int(number)]) }
}
