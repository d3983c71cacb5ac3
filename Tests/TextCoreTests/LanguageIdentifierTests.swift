import Testing

@testable import TextCore

@Suite("Language identifier")
struct LanguageIdentifierTests {
  /// The log odds of a line, positive for Vietnamese.
  private func odds(_ line: String) -> Float {
    var lexer = Lexer()
    let identifier = LanguageIdentifier(vocabulary: &lexer.vocabulary)
    let text = TokenizedText(line, lexer: &lexer)
    return identifier.evidence(of: text.tokens, in: lexer.vocabulary).reduce(0, +)
  }

  @Test(
    "Lines of three words and more are Vietnamese where they are",
    arguments: [
      "Thứ trưởng phát biểu", "Lễ ký kết", "Ảnh minh họa", "Đoàn đại biểu Quốc hội",
      "thu truong phat bieu",
      "toan canh hoi nghi", "chu tich nuoc tiep dai su", "CHỦ TỊCH QUỐC HỘI TIẾP ĐẠI SỨ",
      "Tổng Bí thư Tô Lâm",
      "Người dân xem triển lãm", "Ông Ngô Lê Văn phát biểu", "nguoi dan xem trien lam",
      "Quang cảnh buổi lễ",
      "Trao quà cho học sinh", "Đại biểu tham quan nhà máy", "hoc sinh truong tieu hoc",
      "dong bao ky niem tai hue",
      "Thứ trưởng gặp ngài Juan Carlos Rodríguez Gómez", "ảnh chụp tại Madrid, España",
    ])
  func vietnamese(line: String) {
    #expect(odds(line) >= 2, "\(odds(line))")
  }

  @Test(
    "Lines of three words and more are Spanish where they are",
    arguments: [
      "El viceministro interviene", "Foto de archivo", "La ceremonia de firma", "Vista general del acto",
      "El viceministro Ngô Lê Văn", "Ngô Lê Văn, viceministro de Asuntos Exteriores",
      "La presidenta Nguyễn Thị Kim Ngân recibe a Trần Văn Hùng",
      "EL PRESIDENTE RECIBE AL EMBAJADOR DE CUBA",
      "Phan Anh Son, presidente de la Unión", "Tô Lâm visita la provincia de Đắk Lắk",
      "Más de tres mil personas",
      "Vietnam y Cuba firman acuerdo", "Ver más noticias", "La embajadora en Hanói",
      "Artesanos de Huế trabajan la seda",
      "Se han entregado becas", "Dan premios a niños", "con sus hijos",
      "Luong Cuong se reúne con el rey Felipe VI",
    ])
  func spanish(line: String) {
    #expect(odds(line) <= -2, "\(odds(line))")
  }

  @Test("Marks and numbers say nothing", arguments: ["", "12/3/2024", "— … !", "2.150 – 17,4"])
  func nothing(line: String) {
    #expect(odds(line) == 0)
  }

  @Test("A name alone says less than a line", arguments: ["Ngo Le Van", "Juan Pérez", "Tô Lâm"])
  func names(line: String) {
    #expect(abs(odds(line)) < 2)
  }

  @Test("Each token has one evidence, and marks have none")
  func perToken() {
    var lexer = Lexer()
    let identifier = LanguageIdentifier(vocabulary: &lexer.vocabulary)
    let text = TokenizedText("Thứ trưởng, el 12 ministro", lexer: &lexer)
    let evidence = identifier.evidence(of: text.tokens, in: lexer.vocabulary)
    #expect(evidence.count == text.tokens.count)
    #expect(evidence[2] == 0 && evidence[4] == 0)
    #expect(evidence[0] > 0 && evidence[1] > 0 && evidence[3] < 0 && evidence[5] < 0)
  }
}
