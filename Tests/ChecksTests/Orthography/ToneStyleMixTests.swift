import BitextModel
import Testing

@testable import Checks

@Suite("Two styles of tones in one text")
struct ToneStyleMixTests {
  private func mixed(_ lines: [String], _ tones: HouseStyle.Tones = .either) -> [String] {
    var style = HouseStyle()
    style.tones = tones
    return OneLine.findings(lines, style: style).map { "\($0.line): \($0.text) → \($0.suggestion ?? "")" }
  }

  @Test("The minority form is found, once for each word")
  func minority() {
    #expect(mixed(["hòa bình, khỏe mạnh", "thuỷ thủ và thuỷ điện", "xóa bỏ"]) == ["1: thuỷ → thủy"])
    #expect(mixed(["hoà bình, khoẻ mạnh", "thủy thủ"]) == ["1: thủy → thuỷ"])
  }

  @Test("A tie goes to the form seen first")
  func tie() {
    #expect(mixed(["hóa trang; thuỷ thủ"]) == ["0: thuỷ → thủy"])
    #expect(mixed(["thuỷ thủ; hóa trang"]) == ["0: hóa → hoá"])
  }

  @Test(
    "Names and words with one form take no part",
    arguments: ["bà Thuỷ và bà Thúy hòa giải", "quý, quỳ, quỹ; hòa"])
  func exempt(line: String) {
    #expect(mixed([line]) == [])
  }

  @Test("A house may demand one style")
  func house() {
    #expect(mixed(["hòa bình và thủy thủ"], .new) == ["0: hòa → hoà", "0: thủy → thuỷ"])
    #expect(mixed(["hòa bình"], .old) == [])
  }
}
