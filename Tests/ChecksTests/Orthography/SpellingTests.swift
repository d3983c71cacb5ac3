import BitextModel
import Testing

@testable import Checks

@Suite("Syllables and tones")
struct SpellingTests {
  @Test(
    "A word that is no syllable is found, with the nearest one that is",
    arguments: [
      ("sự phaát triển của ngành", "phaát", "phát"), ("thành phố Ngệ An", "Ngệ", "Nghệ"),
      ("họ gằp gỡ nhau", "gằp", "gặp"),
      ("những cuốn sàch vở mới", "sàch", "sách"), ("ông Đặng Kkhải nói", "Kkhải", "Khải"),
      ("Chủ tich nước đến thăm", "tich", "tịch"), ("môn sinh hoc ở trường", "hoc", "học"),
      ("kêt quả bầu cử", "kêt", "kết"), ("đất nươc mình", "nươc", "nước"),
      ("mọi nguời dân", "nguời", "người"),
      ("con đuờng mới", "đuờng", "đường"), ("bà Nghuyễn Mai", "Nghuyễn", "Nguyễn"),
      ("khôngg ai biết", "khôngg", "không"),
      ("đượcj mùa lớn", "đượcj", "được"), ("ngành công ngiệp lớn", "ngiệp", "nghiệp"),
      ("ghà trống gáy", "ghà", "gà"),
      ("nói tieếng Việt", "tieếng", "tiếng"), ("Ông Vuơng đến", "Vuơng", "Vương"),
      ("ông Ngô Sàch đến", "Sàch", "Sách"),
    ])
  func invalid(line: String, text: String, suggestion: String) {
    #expect(OneLine.summary(line) == "vi-invalid-syllable: \(text) → \(suggestion)")
  }

  @Test(
    "A tone on the wrong letter is found",
    arguments: [
      ("tòan dân", "tòan", "toàn"), ("rất qúy", "qúy", "quý"), ("mọi ngừơi", "ngừơi", "người"),
      ("bờ bỉên", "bỉên", "biển"),
      ("ông Đinh Xuân Qũy", "Qũy", "Quỹ"), ("Tọai nói", "Tọai", "Toại"), ("gía cả", "gía", "giá"),
      ("được mùa lúa mơí", "mơí", "mới"),
      ("TÒAN DÂN", "TÒAN", "TOÀN"), ("thủơ ấy", "thủơ", "thuở"), ("đựơc mùa", "đựơc", "được"),
    ])
  func misplaced(line: String, text: String, suggestion: String) {
    #expect(OneLine.summary(line) == "vi-tone-misplaced: \(text) → \(suggestion)")
  }

  @Test(
    "Loans, names of other peoples, foreign words and codes are left alone",
    arguments: [
      "uống cà-phê, đi ôtô, tiêm vắc-xin, xem video trên net, con chip, top 10, xcơ",
      "Mát-xcơ-va, Matxcơva, Irắc, Êtiôpia",
      "tỉnh Đắk Lắk, H'Hen Niê, Y Bhiông Mlô, Siu Krêl, Krông Nô, Kđăm, Zơ Râm, Kpă Thô",
      "huyện Ea H'leo, Cư M'gar, Đăk Glong",
      "ông Díaz, João, Bjørnstad, Kim Dong-hyun", "https://www.vnexpress.net/thoi-su hay a.nguyen@hoc.vn",
      "tệp bao_cao.txt, /usr/bin/tich, x=hoc", "anh nói “también está aquí” rồi đi",
      "ban nhạc The Beatles hát Let It Be",
      "UBND, HĐND, TP.HCM, TTXVN, GS.TS", "nhạc rap, quán net, phòng chat, đội hình mạnh nhất",
      "gì, gìn giữ, giếng, giết, quốc, quỳnh",
      "xoong, moóc, goòng, boong, khuỷu tay, ngoằn ngoèo, quạu, quờ quạng",
      "rađiô, tivi, sôcôla, axít, prôtêin, đôla",
      "Chu tich nuoc den tham sinh hoc", "khóa học, thủy thủ, hòa bình", "Ông Hùng (trái) và chị Thoa",
      "H5N1, A320, Covid-19",
    ])
  func untouched(line: String) {
    #expect(OneLine.summary(line) == "")
  }

  @Test("Words that the house accepts are no findings")
  func accepted() {
    var style = HouseStyle()
    style.acceptedWords = ["phaát"]
    #expect(OneLine.findings(["tiệm Phaát và Bình"], style: style).isEmpty)
    style.acceptedWords = []
    style.severities[.misplacedTone] = .off
    #expect(OneLine.findings(["tòan dân"], style: style).isEmpty)
  }
}
