import Testing
import TextCore

@testable import Alignment

@Suite("Lines that pages say of themselves")
struct LineLabelsTests {
  @Test(
    "Buttons, headings, stamps and addresses are such lines, sentences with their words are none",
    arguments: [
      ("a button", "Chia sẻ", true), ("without diacritics, in capitals", "CHIA SE", true),
      ("with marks", "» Chia sẻ:", true), ("a heading", "Tin liên quan", true),
      ("a Spanish heading", "Últimas noticias", true), ("a stamp", "Báo Đà Nẵng 11/06/2025", true),
      ("an address", "https://example.org/a", true),
      ("a sentence with a button's word", "Bà chia sẻ kinh nghiệm", false),
      ("a button's word and more", "Chia sẻ kinh nghiệm", false),
      ("a date without its year", "Ngày 11/06", false),
      ("a date inside", "Ngày 11/06/2025 tại Huế", false),
      ("a sentence that ends in a date", "Hai bên đã ký kết hiệp định tại Huế ngày 11/06/2025", false),
      ("nothing", "", false), ("marks", "…", false),
    ])
  func labels(name: String, line: String, wanted: Bool) {
    var lexer = Lexer()
    let labels = LineLabels(lexer: &lexer)
    #expect(labels.contain(TokenizedText(line, lexer: &lexer)) == wanted, "\(name)")
  }
}
