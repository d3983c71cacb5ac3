import BitextModel
import Testing

@testable import Alignment

@Suite("Place scorer")
struct PlaceScorerTests {
  /// A Spanish line, a Vietnamese one, a Spanish one, and one far away.
  private let groups = TestPage(
    """
    Agricultores de Muong Te recogen el café
    Nông dân Mường Tè thu hoạch cà phê
    El médico atiende a los niños de Sin Ho



    Turistas visitan el mercado de Bac Ha
    """
  ).groups()

  @Test("Unless a page shows otherwise, the next line is the likeliest, then the line before")
  func unlearned() {
    let scorer = PlaceScorer()
    let next = scorer.score(groups[1], groups[2])
    let previous = scorer.score(groups[1], groups[0])
    #expect(next > previous && previous > 0)
    #expect(scorer.score(groups[1], groups[3]) < 0)
  }

  @Test("A page that puts the Spanish line first is learned from its sure pairs")
  func learned() {
    let scorer = PlaceScorer(surePairs: (0..<6).map { _ in (vietnamese: groups[1], spanish: groups[0]) })
    #expect(scorer.score(groups[1], groups[0]) > scorer.score(groups[1], groups[2]))
    let other = PlaceScorer(surePairs: (0..<6).map { _ in (vietnamese: groups[1], spanish: groups[2]) })
    #expect(other.score(groups[1], groups[2]) > PlaceScorer().score(groups[1], groups[2]))
  }

  @Test("Empty lines between two lines weaken their bond")
  func gaps() {
    let near = TestPage("Nông dân thu hoạch cà phê\nAgricultores recogen el café").groups()
    let apart = TestPage("Nông dân thu hoạch cà phê\n\nAgricultores recogen el café").groups()
    let far = TestPage("Nông dân thu hoạch cà phê\n\n\n\nAgricultores recogen el café").groups()
    let scores = [near, apart, far].map { PlaceScorer().score($0[0], $0[1]) }
    #expect(scores == scores.sorted(by: >) && Set(scores).count == 3)
  }
}
