import Testing

@testable import TextCore

@Suite("Syllables and where their tones stand")
struct SyllableTableTests {
  private static func reading(_ word: String) -> SyllableTable.Reading? {
    WordForm(word.unicodeScalars).map { SyllableTable.shared.reading(of: $0) }
  }

  private static func isMisplaced(_ word: String) -> Bool {
    if case .misplaced = reading(word) { true } else { false }
  }

  private static func isToneless(_ word: String) -> Bool {
    if case .wrongTone = reading(word) { true } else { false }
  }

  @Test(
    "Syllables with one place for the tone",
    arguments: [
      "a", "ạ", "gì", "gìn", "giếng", "giữa", "giết", "già", "quý", "quỳnh", "quốc", "quạu", "nghiêng",
      "khuỷu", "ngoằn", "ngoéo",
      "thuở", "mía", "múa", "mưa", "người", "rượu", "hươu", "yêu", "Yến", "huýt", "tuyết", "khuya", "ngoài",
      "xoáy",
      "moóc", "Quới", "đờn", "ích", "ưu", "oan", "uống", "ĐƯỜNG", "Chuyển", "nghỉ", "kỹ", "thuế",
    ])
  func syllables(word: String) {
    #expect(Self.reading(word) == .syllable, "\(word)")
  }

  @Test(
    "Open oa, oe and uy have two places",
    arguments: [
      ("hòa", ToneStyle.Style.old), ("hoà", .new), ("khỏe", .old), ("khoẻ", .new), ("thủy", .old),
      ("thuỷ", .new), ("ủy", .old),
      ("uỷ", .new), ("Tỏa", .old),
    ])
  func styled(word: String, style: ToneStyle.Style) {
    #expect(Self.reading(word) == .styled(style))
  }

  @Test(
    "A tone elsewhere is misplaced",
    arguments: [
      "tòan", "qúy", "ngừơi", "bỉên", "Qũy", "thúôc", "gía", "mơí", "chưã", "lọai", "khủyu",
    ])
  func misplaced(word: String) {
    #expect(Self.isMisplaced(word), "\(word)")
  }

  @Test("Before a stop stand two tones", arguments: ["hoc", "sàch", "tiềp", "kêt", "phảt", "mổc", "toàch"])
  func stopped(word: String) {
    #expect(Self.isToneless(word), "\(word)")
  }

  @Test(
    "What is no syllable",
    arguments: [
      "phaát", "ngệ", "nghuyễn", "cế", "kòa", "hòà", "bld", "ngh", "uơm", "iên", "tyên", "español", "xcơ",
      "đắk",
    ])
  func none(word: String) {
    let reading = Self.reading(word)
    #expect(reading == SyllableTable.Reading.none || reading == nil, "\(word)")
  }

  @Test("Every letter with every tone comes back from its parts")
  func letters() {
    for code in 1...VietnameseLetter.count {
      for tone in VietnameseLetter.Tone.allCases {
        for isCapital in [false, true] {
          let letter = VietnameseLetter(code: code, tone: tone, isCapital: isCapital)
          if tone != .level, !letter.isVowel { continue }
          #expect(VietnameseLetter(letter.scalar) == letter, "\(letter.scalar)")
        }
      }
    }
  }

  @Test("A syllable is one in the old grammar too")
  func agreement() {
    for word in ["hòa", "nghiêng", "quý", "giết", "chuyển", "khuỷu", "đường", "yêu"] {
      #expect(VietnameseSyllable.grammar.admits(word), "\(word)")
    }
  }
}
