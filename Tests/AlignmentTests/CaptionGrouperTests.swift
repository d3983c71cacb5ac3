import BitextModel
import Testing
import TextCore

@testable import Alignment

@Suite("Caption grouper")
struct CaptionGrouperTests {
  private func lines(_ page: String) -> [[Int]] { TestPage(page).groups().map(\.lines) }

  @Test(
    "Lines that read as one are one group",
    arguments: [
      ("Thứ trưởng Bộ Ngoại giao Ngô Lê Văn\nphát biểu tại hội nghị", [[1, 2]]),
      ("El viceministro de Asuntos Exteriores\nde Vietnam interviene en el acto", [[1, 2]]),
      ("Nông dân thu hoạch cà phê\n(Ảnh: TTXVN)", [[1, 2]]),
      ("Thứ trưởng phát biểu tại hội nghị.\nphóng viên đưa tin tại hội nghị", [[1], [2]]),
      ("Thứ trưởng phát biểu tại hội nghị\nNông dân thu hoạch cà phê", [[1], [2]]),
      ("Thứ trưởng phát biểu tại hội nghị\n\nphát biểu tại lễ khai mạc", [[1], [3]]),
      ("Nông dân thu hoạch cà phê\nlos agricultores recogen el café", [[1], [2]]),
      ("nong dan thu hoach ca phe\nhoc sinh doc sach trong thu vien", [[1], [2]]),
      ("", []),
    ])
  func groups(page: String, expected: [[Int]]) {
    #expect(lines(page) == expected)
  }

  @Test("A caption that stands there twice is one group that speaks once")
  func doubled() throws {
    let groups = TestPage(
      "Nông dân thu hoạch cà phê\nNông dân thu hoạch cà phê\nLos agricultores recogen el café"
    ).groups()
    #expect(groups.map(\.lines) == [[1, 2], [3]])
    let first = try #require(groups.first)
    #expect(first.isRepeated && first.spokenUnits.count == 1 && first.wordCount == 6)
  }

  @Test("Blocks of markup are never joined")
  func blocks() {
    let page = TestPage([
      (.caption, "Thứ trưởng Bộ Ngoại giao Ngô Lê Văn"), (.caption, "phát biểu tại hội nghị"),
    ])
    #expect(page.groups().map(\.lines) == [[1], [2]])
  }
}

@Suite("Caption detector")
struct CaptionDetectorTests {
  private func scores(_ page: TestPage) -> [Double] { CaptionDetector(groups: page.groups()).scores() }

  @Test("Spanish and the page's own words can be no caption")
  func impossible() {
    let found = scores(
      TestPage("El viceministro interviene en el acto\nChia sẻ\nBáo Lao Động 05/11/2024\nTin liên quan"))
    #expect(found.allSatisfy { $0 == -.infinity })
  }

  @Test("A credit, a caption's markup or a Spanish neighbour speak for a caption")
  func speaksFor() throws {
    let text = "Nông dân thu hoạch cà phê tại Đắk Lắk"
    let alone = try #require(scores(TestPage([(.block, text)])).first)
    let credited = try #require(scores(TestPage([(.block, text + " (Ảnh: TTXVN)")])).first)
    let caption = try #require(scores(TestPage([(.caption, text)])).first)
    let beside = try #require(
      scores(TestPage([(.block, text), (.block, "Los agricultores recogen el café")])).first)
    #expect(credited > alone && caption > alone && beside > alone)
    #expect(credited > CaptionDetector.threshold && caption > CaptionDetector.threshold)
  }

  @Test("Headlines of other articles and running text speak against one")
  func speaksAgainst() {
    let headlines = scores(
      TestPage("Tin liên quan\nThủ tướng tiếp Đại sứ Cuba tại Hà Nội\nGiá cà phê tăng mạnh trong tháng ba"))
    #expect(headlines.allSatisfy { $0 < CaptionDetector.threshold })
    let body = scores(
      TestPage(
        "Theo Bộ Ngoại giao, hội nghị sẽ diễn ra vào tháng tới tại Hà Nội\n\nNgoài ra, các đại biểu cho biết sẽ tham dự"
      ))
    #expect(body.allSatisfy { $0 < CaptionDetector.threshold })
  }
}
