import Testing

@testable import TextCore

@Suite("Tone style")
struct ToneStyleTests {
  private func old(_ word: String) -> String {
    var scalars = Array(word.unicodeScalars)
    ToneStyle.old(&scalars)
    return String(String.UnicodeScalarView(scalars))
  }

  @Test(
    "The new style becomes the old one in open oa, oe, uy",
    arguments: [
      ("hoà", "hòa"), ("hoá", "hóa"), ("toả", "tỏa"), ("loã", "lõa"), ("hoạ", "họa"), ("khoẻ", "khỏe"),
      ("loè", "lòe"),
      ("xoé", "xóe"), ("thuỷ", "thủy"), ("uỷ", "ủy"), ("tuý", "túy"), ("luỹ", "lũy"), ("tuỳ", "tùy"),
      ("luỵ", "lụy"),
      ("ngoẹ", "ngọe"), ("oà", "òa"),
    ])
  func moved(new: String, old: String) {
    #expect(self.old(new).unicodeScalars.elementsEqual(old.unicodeScalars))
    #expect(self.old(old).unicodeScalars.elementsEqual(old.unicodeScalars))
  }

  @Test(
    "What has one form stays",
    arguments: [
      "quý", "quỳ", "quỷ", "hoàn", "toán", "khoét", "thuyền", "huỳnh", "hoa", "thuế", "loài", "", "à",
      "hà", "cuả", "đã",
      "qu", "xòe",
    ])
  func kept(word: String) {
    #expect(old(word).unicodeScalars.elementsEqual(word.unicodeScalars))
  }
}
