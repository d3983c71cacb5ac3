import Testing

@testable import TextCore

@Suite("The grammar of Vietnamese syllables")
struct VietnameseSyllableTests {
  // The grammar itself would fill a failure's message with its tables.
  private static func admits(_ word: String) -> Bool { VietnameseSyllable.grammar.admits(word) }
  private static func refuses(_ word: String) -> Bool { !admits(word) }
  private static func admitsFolded(_ word: String) -> Bool {
    VietnameseSyllable.grammar.admitsFolded(Array(word.utf8))
  }

  @Test(
    "Syllables of every initial, rhyme and tone are accepted",
    arguments: [
      "a", "ạ", "ba", "bộ", "cá", "chủ", "chuyển", "dân", "đảng", "đường", "gà", "ghế", "gì", "gìn",
      "gia", "giang", "giêng",
      "giết", "giữa", "giếng", "hòa", "hoà", "huyện", "huỳnh", "ích", "kế", "khoẻ", "khuya", "kỷ", "lễ",
      "mười", "nghị",
      "nghiêng", "ngoại", "người", "nhượng", "oai", "oanh", "ông", "phát", "quốc", "quý", "quyền",
      "quanh", "quê", "quỳnh", "quýt", "rượu",
      "sách", "thứ", "thuở", "thuỷ", "thủy", "trưởng", "truyền", "tuyết", "tuần", "uống", "uỷ", "ủy",
      "ứng", "ưu", "văn",
      "việt", "xã", "xoong", "yên", "yêu", "ý", "y", "kết", "học", "tiếp", "quới", "huých", "khuỷu",
      "toàn", "thuê",
    ])
  func accepted(word: String) {
    #expect(Self.admits(word))
  }

  @Test(
    "Words that no initial and rhyme make are refused",
    arguments: [
      "phaát", "b", "ng", "", "vietnam", "español", "señor", "presidente", "straße", "đắkk", "xcơ", "fa",
      "jo",
      "wa", "zin", "trưởngg", "nghiêngg", "ơi̇", "uơm", "ngh", "hòà", "việtt", "aia", "bld", "cuaa",
      "viceministro",
    ])
  func refused(word: String) {
    #expect(Self.refuses(word))
  }

  @Test(
    "Syllables that break a rule between their parts are refused",
    arguments: [
      "hoc", "phat", "chip", "kêt", "tiềp", "sàch", "ngệ", "gế", "cế", "ka", "kòa", "ngha", "toàch",
      "mổc",
    ])
  func partsThatClash(word: String) {
    #expect(Self.refuses(word))
  }

  @Test(
    "A syllable that lost its diacritics is still one",
    arguments: [
      "truong", "ngoai", "viet", "nguyen", "uy", "phuong", "gi", "gin", "quy", "quynh", "duong", "huu",
      "an", "y",
      "thuy", "khuya",
      "la", "de", "con",
    ])
  func folded(word: String) {
    #expect(Self.admitsFolded(word))
  }

  @Test(
    "Spanish words of some length are none",
    arguments: [
      "presidente", "vietnam", "ministerio", "asuntos", "exteriores", "ciudad", "entre", "sobre", "los",
      "del", "para",
      "fotografia", "bl", "", "str", "xz",
    ])
  func notFolded(word: String) {
    #expect(!Self.admitsFolded(word))
  }

  @Test("What the grammar accepts, it accepts folded")
  func foldedForms() {
    for word in ["đường", "nghiêng", "khuỷu", "quyết", "giữa", "oanh", "uỷ", "yêu"] {
      #expect(Self.admitsFolded(Folding.folded(word)), "\(word)")
    }
  }
}
