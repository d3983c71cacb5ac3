import BitextModel
import Testing
import TextCore

@testable import Checks

@Suite("Text read in another encoding")
struct MojibakeTests {
  @Test(
    "A run of damaged words is one finding with the text decoded",
    arguments: [
      ("Bà §ç ThÞ Mai nói", "§ç ThÞ", "Đỗ Thị"),
      ("Ông NguyÔn V¨n Th¾ng.", "NguyÔn V¨n Th¾ng", "Nguyễn Văn Thắng"),
      ("chị Nguyeãn Thò Höôøng ký", "Nguyeãn Thò Höôøng", "Nguyễn Thị Hường"),
      ("ông ÐôÞ Quyì", "ÐôÞ Quyì", "Đỗ Quý"),
      ("Ng­êi §µ N½ng", "Ng­êi §µ N½ng", "Người Đà Nẵng"), ("xã Háº£i An", "Háº£i", "Hải"),
      ("Äáº·ng VÄƒn Lá»™c thăm", "Äáº·ng VÄƒn Lá»™c", "Đặng Văn Lộc"), ("VÆ°Æ¡ng Mai", "VÆ°Æ¡ng", "Vương"),
      ("NguyÃªÌƒn", "NguyÃªÌƒn", "Nguyễn"), ("(§Æng An)", "§Æng", "Đặng"),
      ("LÃƒÂª Lá»£i", "LÃƒÂª Lá»£i", "Lê Lợi"),
    ])
  func garbled(line: String, text: String, suggestion: String) {
    let findings = OneLine.findings([line]).filter { $0.category == .mojibake }
    #expect(findings.map(\.text) == [text])
    #expect(findings.first?.suggestion == suggestion)
    #expect(findings.first?.isCertain == true)
  }

  @Test(
    "Lost letters are found and can't be restored",
    arguments: [
      ("Ông Nguy?n Th? Ng? ký", "Nguy?n Th? Ng?"), ("bà Ph?m Mai", "Ph?m"),
      ("\u{FFFD}\u{FFFD}ng An", "\u{FFFD}\u{FFFD}ng"),
      ("V? Th? H? và Mai", "V? Th? H?"), ("Qu? Qu?c gia", "Qu? Qu?c"), ("mũi ??t Cà Mau", "??t"),
    ])
  func lost(line: String, text: String) {
    let findings = OneLine.findings([line])
    #expect(findings.map(\.text) == [text])
    #expect(findings.allSatisfy { $0.category == .mojibake && $0.suggestion == nil && !$0.isCertain })
  }

  @Test(
    "Letters and signs of proper text are left alone",
    arguments: [
      "José Muñoz, João Gonçalves, Håkon Bjørnstad, Étienne, Zúñiga Ordóñez",
      "Điều 5 § 3, 25 °C, 30 m², nº 5, Windows®",
      "«Hà Nội» – “Huế”… ‘Đà Nẵng’", "Bạn đi đâu? Tôi về.", "Đúng không?Tôi nghĩ vậy",
      "https://a.vn/?q=ha&x=1",
      "“XÃ”, “NHÀ”, “THỊ XÃ”", "¿Cómo? ¡Ñoño!", "aún más, día, país", "phương án B? Hay C?",
      "« in » và « GNU »",
      "kiểu lô-gíc", "An-gê-ri và Ni-gê-ri-a", "góc 45° ± 2", "8 × 5", "Vâng ạ?", "μ và ß", "Gặp ai?",
    ])
  func untouched(line: String) {
    #expect(OneLine.summary(line) == "")
    #expect(OneLine.summary(line, side: .spanish) == "")
  }

  @Test("What an encoding writes and windows-1252 reads comes back", arguments: LegacyEncoding.allCases)
  func everyEncoding(encoding: LegacyEncoding) throws {
    let line = "Nguyễn Thị Hường, Đặng Văn Lộc và Vũ Đức Bảo"
    let garbled = try #require(LegacyWriter.garbled(line, encoding))
    #expect(OneLine.repaired(garbled) == line)
  }
}
