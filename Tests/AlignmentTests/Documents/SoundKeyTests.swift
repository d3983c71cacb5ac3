import BitextModel
import Testing
import TextCore

@testable import Alignment

@Suite("Names by their sound")
struct SoundKeyTests {
  @Test(
    "Spellings of one name have one key",
    arguments: [
      ("gierusalem", "jerusalen"), ("pharaon", "faraon"), ("philippines", "filipinas"),
      ("afghanistan", "afganistan"), ("ukraine", "ucrania"), ("babylon", "babilonia"), ("davit", "david"),
      ("salomon", "salomon"), ("giuda", "juda"), ("maria", "maria"),
    ])
  func alike(vietnamese: String, spanish: String) {
    #expect(SoundKey(Array(vietnamese.utf8)) == SoundKey(Array(spanish.utf8)))
  }

  @Test("Other names have other keys", arguments: [("david", "daniel"), ("peru", "cuba"), ("jose", "juan")])
  func different(one: String, other: String) {
    #expect(SoundKey(Array(one.utf8)) != SoundKey(Array(other.utf8)))
  }

  @Test("One consonant tells nothing", arguments: ["eva", "ai", "", "oe"])
  func short(name: String) {
    #expect(!SoundKey(Array(name.utf8)).isTelling)
  }

  @Test(
    "Syllables that hyphens join behind a capital are a name",
    arguments: [
      ("vua Giê-ru-sa-lem và Đa-vít", 2), ("cơm-áo gạo-tiền", 0), ("Hà Nội - Sài Gòn", 0), ("Cu-ba", 1),
      ("", 0),
      ("Ba-", 0),
    ])
  func transliterations(text: String, count: Int) {
    var lexer = Lexer()
    let read = TokenizedText(text, lexer: &lexer)
    #expect(SoundKey.transliterations(in: read, lexer.vocabulary).count == count)
  }
}

@Suite("Prices of disorder")
struct DisorderTests {
  @Test("A list's blocks cost together what a permutation costs, to within a bead")
  func permutation() {
    for count in [5, 20, 100] {
      let whole = Float(count) * Disorder.list.price(ofBlockAmong: count)
      let permutations = (1...count).reduce(Float(0)) { $0 + fastLog(SIMD4(repeating: Float($1)))[0] }
      #expect(abs(whole - permutations) < 5)
    }
  }

  @Test("Among much that has no counterpart a block costs more than in a document with moved parts")
  func order() {
    for count in [3, 50, 1_000] {
      #expect(Disorder.rest.price(ofBlockAmong: count) > Disorder.blocks.price(ofBlockAmong: count))
      #expect(Disorder.blocks.price(ofBlockAmong: count) > Disorder.list.price(ofBlockAmong: count))
    }
  }
}
