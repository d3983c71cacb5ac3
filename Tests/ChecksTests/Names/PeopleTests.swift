import BitextModel
import Checks
import Testing

@Suite("The people of a text")
struct PeopleTests {
  private static let article = [
    ("Bộ trưởng Bùi Khắc Huệ khai mạc hội nghị.", "El ministro Bui Khac Hue inaugura la conferencia."),
    ("Giáo sư Trịnh Thị Nhạn phát biểu.", "La profesora Trinh Thi Nan interviene."),
    ("Bộ trưởng Bùi Khắc Huê cảm ơn bà Nhạn.", "Bui Khac Hue dio las gracias a Ti Nhan."),
    ("Ông Huệ và Giáo sư Trịnh Thị Nhạn trồng cây.", "Khac Hue y Trinh Thi Nhan plantan un árbol."),
    ("Bộ trưởng Bùi Khắc Huệ ra về.", "Bui Kac Hue se va."),
  ]

  @Test("Spellings of one person are compared over the whole text")
  func findings() {
    #expect(
      SmallChecker.summary(Self.article) == [
        "es es-name-misspelled: Trinh Thi Nan → Trinh Thi Nhan",
        "vi vi-name-inconsistent: Bùi Khắc Huê → Bùi Khắc Huệ",
        "es es-name-misspelled: Ti Nhan → Thi Nhan",
        "es es-name-misspelled: Bui Kac Hue → Bui Khac Hue",
      ])
  }

  @Test("Each person has the spellings of both sides and the right one of each")
  func people() {
    var checker = SmallChecker.make()
    let beads = Self.article.enumerated().map { number, pair in
      CheckedText.Bead(
        vietnamese: [CheckedText.Line(number: number, text: pair.0)],
        spanish: [CheckedText.Line(number: number, text: pair.1)])
    }
    let people = checker.report(on: CheckedText(beads: beads)).people
    #expect(
      people == [
        CheckedPerson(
          vietnamese: .init(spellings: ["Bùi Khắc Huệ", "Bùi Khắc Huê"], canonical: "Bùi Khắc Huệ"),
          spanish: .init(spellings: ["Bui Khac Hue", "Bui Kac Hue"], canonical: "Bui Khac Hue")),
        CheckedPerson(
          vietnamese: .init(spellings: ["Trịnh Thị Nhạn"], canonical: "Trịnh Thị Nhạn"),
          spanish: .init(spellings: ["Trinh Thi Nan", "Trinh Thi Nhan"], canonical: "Trinh Thi Nhan")),
      ])
  }

  @Test("What a house has settled is asked for")
  func house() {
    var style = HouseStyle()
    style.places = ["Hanói"]
    style.spanishNames = .accented
    #expect(
      SmallChecker.summary([("Ông Mạc Thế Tùng ở Hà Nội.", "Mac The Tung, en Hanoi.")], style: style) == [
        "es es-name-partial-diacritics: Mac The Tung → Mạc Thế Tùng",
        "es es-place-inconsistent: Hanoi → Hanói",
      ])
    style.severities = [.partialDiacritics: .off]
    #expect(
      SmallChecker.summary([("Ông Mạc Thế Tùng ở Huế.", "Mac The Tung, en Hue.")], style: style).isEmpty)
  }
}
