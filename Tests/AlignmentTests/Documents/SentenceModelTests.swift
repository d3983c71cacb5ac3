import BitextModel
import TestSupport
import TextCore
import Testing

@testable import Alignment

@Suite("Numbers of sentences")
struct SentenceModelTests {
  static let counts: [(String, Int)] = [
    ("", 1), ("Hội nghị khai mạc", 1), ("Hội nghị khai mạc.", 1), ("Ông đến. Bà đi.", 2),
    ("Ông đến. Bà đi", 2), ("¿Filtró usted el documento?", 1), ("Mmm, ¿qué? No, no, espero. Su lenguaje", 3),
    ("“Es una.” Dijo que no.", 2), ("TP. Hồ Chí Minh khai mạc.", 1), ("El Sr. A. Gómez llegó.", 2),
    ("Thật ư?! Vâng.", 2), ("Tăng 2.150 đồng. Giảm 3,5%.", 2), ("Đến… rồi đi… Hết.", 2), ("...", 1),
  ]

  @Test("Final marks are counted, one sentence at least", arguments: counts)
  func counting(text: String, wanted: Int) {
    var lexer = Lexer()
    #expect(SentenceCount.sentences(in: TokenizedText(text, lexer: &lexer)) == wanted)
  }

  private static func text(_ sentences: [Int]) -> EvidenceText {
    var text = EvidenceText()
    for count in sentences {
      text.append(clues: [], letters: 40, words: 1, sentences: count, foreignness: 0)
    }
    return text
  }

  private static func fit(_ source: [Int], _ target: [Int], _ beads: [Bead]) -> SentenceFit {
    let evidence = Evidence(
      source: text(source), target: text(target), links: ClueLinks(), clues: (source: 0, target: 0))
    return SentenceFit(after: beads, of: evidence)
  }

  private static func pairs(_ count: Int) -> [Bead] {
    (0..<count).map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, probability: 1) }
  }

  @Test("Documents that keep their sentences say more of a difference than those that do not")
  func learning() {
    let counts = (0..<60).map { 1 + $0 * 7 % 5 }
    let faithful = Self.fit(counts, counts, Self.pairs(60))
    let free = Self.fit(counts, counts.map { 1 + ($0 + 2) % 5 }, Self.pairs(60))
    let single = Self.fit(Array(repeating: 1, count: 60), Array(repeating: 1, count: 60), Self.pairs(60))
    #expect(faithful.difference < SentenceFit().difference)
    #expect(free.difference > faithful.difference && free.difference <= 0)
    #expect(faithful.agreement > free.agreement && free.agreement >= 0)
    #expect(abs(single.difference) < abs(faithful.difference))
    #expect(Self.fit([], [], []).difference == SentenceFit().difference)
  }

  @Test("Every score is that of the definition, counted one at a time")
  func definition() {
    let (source, target) = ([1, 3, 2, 1, 5], [1, 1, 4, 2, 1, 1])
    let fit = SentenceFit()
    let model = SentenceModel(source: Self.text(source), target: Self.text(target), fit: fit)
    for i in source.indices {
      for j in target.indices {
        for width in 1...min(4, source.count - i) {
          let scores = model.scores(source: i, width: width, target: j)
          for other in 1...min(4, target.count - j) {
            let more = target[j..<j + other].reduce(0, +) - source[i..<i + width].reduce(0, +)
            let unexplained = min(4, min(abs(more), abs(more - (other - width))))
            let wanted = fit.agreement + fit.difference * Float(unexplained)
            #expect(abs(scores[other - 1] - wanted) < 1e-5, "\(i), \(width) with \(j), \(other)")
          }
        }
      }
    }
  }
}
