import BitextModel
import Testing
import TextCore

@testable import Alignment

@Suite("Page splitter")
struct PageSplitterTests {
  private func units(_ line: String) -> [(PageLanguage, String)] {
    TestPage(line).units().map { ($0.language, $0.text.text) }
  }

  @Test(
    "A line of one language stays whole, whatever names it carries",
    arguments: [
      ("Thứ trưởng Bộ Ngoại giao Ngô Lê Văn phát biểu tại hội nghị", .vietnamese),
      ("El viceministro Ngô Lê Văn recibe a Nguyễn Thị Kim Ngân en Hà Nội", .spanish),
      ("Đại sứ Juan Carlos Rodríguez Gómez trao quà cho học sinh", .vietnamese),
      ("La Asociación de Amistad Vietnam-Cuba celebra su aniversario", .spanish),
      ("12/3/2024", .undetermined),
      ("VNA", .undetermined), ("bo truong bo ngoai giao phat bieu tai hoi nghi", .vietnamese),
    ] as [(String, PageLanguage)])
  func whole(line: String, language: PageLanguage) {
    let found = units(line)
    #expect(found.map(\.1) == [line])
    #expect(found.first?.0 == language)
  }

  @Test(
    "A line that holds both languages is cut where they meet",
    arguments: [
      (
        "Thứ trưởng Bộ Ngoại giao phát biểu tại hội nghị ",
        "El viceministro interviene en la conferencia de embajadores"
      ),
      (
        "Nông dân thu hoạch cà phê tại Đắk Lắk / ",
        "Los agricultores recogen el café en la provincia de Dak Lak"
      ),
      (
        "El embajador visita la nueva fábrica de calzado. ",
        "Đại sứ thăm nhà máy giày mới tại tỉnh Bình Dương"
      ),
      (
        "Học sinh trường tiểu học đọc sách trong thư viện ảnh 1",
        "Los alumnos leen en la biblioteca de la escuela"
      ),
    ])
  func cut(first: String, second: String) throws {
    let found = units(first + second)
    try #require(found.count == 2, "\(found)")
    #expect(found[0].0 != found[1].0)
    #expect(found[1].1 == second)
  }

  @Test("Vietnamese without diacritics is marked so, and slugs fall into words")
  func unaccented() {
    let page = TestPage("thu-truong-bo-ngoai-giao-phat-bieu-tai-hoi-nghi\nThứ trưởng phát biểu")
    #expect(page.units().map(\.isUnaccented) == [true, false])
    #expect(page.units().first?.wordCount == 10)
  }

  @Test("Units keep their lines, their roles and their segments")
  func places() {
    let units = TestPage([(.caption, "Thứ trưởng phát biểu"), (.heading, "El viceministro interviene")])
      .units()
    #expect(units.map(\.lines) == [1...1, 2...2])
    #expect(units.map(\.role) == [.caption, .heading])
    #expect(units.map(\.segment) == [0, 1])
  }
}

@Suite("Credit finder")
struct CreditFinderTests {
  @Test(
    "A credit begins at its bracket or its word",
    arguments: [
      ("Thứ trưởng phát biểu (Ảnh: Đinh Hòa)", "(Ảnh: Đinh Hòa)"),
      ("El viceministro interviene. Foto: VNA", "Foto: VNA"),
      ("Bản đồ vùng biển. Đồ họa: TTXVN", "Đồ họa: TTXVN"),
      ("Ảnh: Minh Quyết/TTXVN", "Ảnh: Minh Quyết/TTXVN"),
      ("Vista del puerto [Fuente: VOV]", "[Fuente: VOV]"),
      ("Cầu mới. Nguồn ảnh: Báo Lao Động", "Nguồn ảnh: Báo Lao Động"),
    ])
  func credits(text: String, credit: String) throws {
    let unit = try #require(TestPage(text).units().first)
    #expect(unit.hasCredit)
    #expect(unit.text.text(of: unit.creditStart..<unit.text.tokens.count) == credit)
  }

  @Test(
    "Text is no credit",
    arguments: [
      "Thứ trưởng phát biểu", "Ảnh 3: Thứ trưởng phát biểu tại hội nghị",
      "Foto 2. La ministra en el acto",
      "Ảnh: Thứ trưởng Bộ Ngoại giao Ngô Lê Văn phát biểu tại hội nghị các đại sứ",
      "Lễ khai mạc lúc 8:30",
    ])
  func none(text: String) {
    #expect(TestPage(text).units().allSatisfy { !$0.hasCredit })
  }
}

@Suite("Interface text")
struct InterfaceTextTests {
  private let known = InterfaceText.known

  @Test(
    "Buttons, slogans and fields are labels",
    arguments: [
      "Chia sẻ", "CHIA SẺ", "Chia sẻ | In bài", "Từ khóa: ngoại giao, Cuba", "Gửi bình luận",
      "Tin liên quan", "ảnh",
      "Bạn cần đăng nhập để bình luận.", "Ver más", "Theo dõi chúng tôi trên: Facebook, Zalo",
    ])
  func labels(text: String) throws {
    #expect(known.isLabel(try #require(TestPage(text).units().first?.text)))
  }

  @Test(
    "Captions are no labels",
    arguments: ["Thứ trưởng chia sẻ tại hội nghị", "Học sinh đọc báo", "Người dân theo dõi trận đấu"])
  func noLabels(text: String) throws {
    #expect(!known.isLabel(try #require(TestPage(text).units().first?.text)))
  }

  @Test(
    "Stamps name a source, doubled or with a date",
    arguments: [
      ("Báo Đà NẵngBáo Đà Nẵng11/06/2025", true), ("Thời ĐạiThời Đại08/07/2025", true),
      ("Báo Lao Động 05/11/2024", true),
      ("https://vietnam.vn/anh", true), ("Thứ trưởng phát biểu ngày 16/9", false),
      ("Thứ trưởng phát biểu tại hội nghị các đại sứ Việt Nam tại nước ngoài ngày 16/9/2025", false),
    ])
  func stamps(text: String, expected: Bool) throws {
    #expect(known.isStamp(try #require(TestPage(text).units().first?.text)) == expected)
  }

  @Test(
    "Headings open lists of other articles",
    arguments: [("Tin liên quan", true), ("XEM THÊM:", true), ("Otros", true), ("Hội nghị", false)])
  func headings(text: String, expected: Bool) throws {
    #expect(known.isListHeading(try #require(TestPage(text).units().first?.text)) == expected)
  }
}
