import BitextModel
import Checks
import Testing

@Suite("Names on both sides")
struct NameTests {
  @Test(
    "What is wrong with a name is found, with the form that it should have",
    arguments: [
      // Letters, order, words.
      (
        "Bộ trưởng Bùi Khắc Huệ thăm Cuba.",
        "El ministro ⟦Bui Khac Hu|es-name-misspelled|Bui Khac Hue⟧ visita Cuba."
      ),
      ("Bà Trịnh Thị Nhạn đọc thơ.", "⟦Trinh Thi Nhang|es-name-misspelled|Trinh Thi Nhan⟧ lee poemas."),
      (
        "Luật sư Khâu Bá Lộc phát biểu.", "El abogado ⟦Kau Ba Loc|es-name-misspelled|Khau Ba Loc⟧ interviene."
      ),
      (
        "Nhà thơ Vũ Thị Kim Xuyến đọc thơ.", "La poeta ⟦Vu Thi Xuyen Kim|es-name-order|Vu Thi Kim Xuyen⟧ lee."
      ),
      (
        "Giáo sư Hoàng Đăng Nhượng phát biểu.",
        "El profesor ⟦Hoang Nhuong|es-name-syllables|Hoang Dang Nhuong⟧ interviene."
      ),
      ("Ông Mạc Thế Tùng trồng cây.", "⟦Mac Mac The Tung|es-name-syllables|Mac The Tung⟧ planta un árbol."),
      (
        "Ông Lục Quốc Điền trồng cây.",
        "Planta un árbol ⟦Luc Quoc Quoc Dien|es-name-syllables|Luc Quoc Dien⟧."
      ),
      (
        "Đại sứ Tống Gia Huy trình quốc thư.",
        "El embajador ⟦TongGia Huy|es-name-joined|Tong Gia Huy⟧ presenta credenciales."
      ),
      (
        "Đại sứ Tống Gia Huy trình quốc thư.",
        "El embajador ⟦Tong Gia-Huy|es-name-joined|Tong Gia Huy⟧ presenta credenciales."
      ),
      (
        "Đại sứ Tống Gia Huy trình quốc thư.",
        "El embajador ⟦Tong Giahuy|es-name-joined|Tong Gia Huy⟧ presenta credenciales."
      ),
      // Marks.
      (
        "Đại tá Phùng Hữu Đức chủ trì.",
        "El coronel ⟦Phung Hữu Duc|es-name-partial-diacritics|Phung Huu Duc⟧ preside."
      ),
      (
        "Đại tá Phùng Hữu Đức chủ trì.",
        "El coronel ⟦Phúng Huu Duc|es-name-wrong-diacritics|Phung Huu Duc⟧ preside."
      ),
      // Missing.
      (
        "Bác sĩ ⟦Tạ Đình Ngoạn|es-name-missing|Ta Dinh Ngoan⟧ mổ cho bệnh nhân.",
        "El médico opera a un paciente."
      ),
      // Capitals.
      ("Y tá ⟦Ngô thị Lài|name-case|Ngô Thị Lài⟧ đến.", "La enfermera Ngo Thi Lai llega."),
      ("Đạo diễn ⟦Phan Huy lượng|name-case|Phan Huy Lượng⟧ đến.", "El director Phan Huy Luong llega."),
      ("Bà ⟦NGuyễn|name-case|Nguyễn⟧ Thị Lài đến.", "Nguyen Thi Lai llega."),
      ("Bà Đoàn Thị Lài đến.", "⟦Doan thi Lai|name-case|Doan Thi Lai⟧ llega."),
      // The Vietnamese side.
      ("Ông ⟦Tran Quốc Bảo|vi-name-missing-diacritics|Trần Quốc Bảo⟧ đến.", "Tran Quoc Bao llega."),
      ("Lễ hội ở ⟦Quang Tri|vi-name-missing-diacritics|Quảng Trị⟧.", "Fiesta en Quang Tri."),
      (
        "Bộ trưởng Lê Hữu Tạo đến. Bộ trưởng ⟦Lê Hữu Tảo|vi-name-inconsistent|Lê Hữu Tạo⟧ về.",
        "El ministro Le Huu Tao llega. Le Huu Tao se va."
      ),
      (
        "Ông Đinh Văn Khuê đến. Ông ⟦Dinh Van Khue|vi-name-missing-diacritics|Đinh Văn Khuê⟧ về.",
        "Dinh Van Khue llega y se va."
      ),
      // Places and foreign names.
      ("Từ Hà Nội về Hà Nội.", "De Hanoi a Hanoi; de ⟦Hanói|es-place-inconsistent|Hanoi⟧ a Hanoi."),
      ("Việt Nam và Việt Nam.", "⟦Viet Nam|es-place-inconsistent|Vietnam⟧ y Vietnam."),
      (
        "Ông ⟦Andres Perez Galdos|foreign-accent-lost|Andrés Pérez Galdós⟧ đến.", "Andrés Pérez Galdós llega."
      ),
      (
        "Nhà văn Ángel Núñez Olmo đến.",
        "El escritor ⟦Angel Nuñez Olmo|foreign-accent-lost|Ángel Núñez Olmo⟧ llega."
      ),
      (
        "Từ Mát-xcơ-va, tàu về Mát-xcơ-va; ⟦Matxcơva|foreign-respelling|Mát-xcơ-va⟧ có tuyết.",
        "De Moscú a Moscú; nieva en Moscú."
      ),
      ("Thụy Điển thắng Ba Lan.", "⟦Suiza|foreign-respelling|Suecia⟧ vence a Polonia."),
    ])
  func wrong(vietnamese: String, spanish: String) {
    let pair = MarkedPair(vietnamese, spanish)
    #expect(SmallChecker.summary([(pair.vietnamese, pair.spanish)]) == pair.expected)
  }

  @Test(
    "Nothing is said of what is right",
    arguments: [
      ("Bộ trưởng Bùi Khắc Huệ thăm Cuba.", "El ministro Bui Khac Hue visita Cuba."),
      ("Bộ trưởng Bùi Khắc Huệ thăm Cuba.", "El ministro Bùi Khắc Huệ visita Cuba."),
      // Short forms, with an honorific and without.
      (
        "Ông Mạc Thế Tùng đến. Theo ông Tùng, trời đẹp.",
        "Mac The Tung llega. Según The Tung, hace buen tiempo."
      ),
      ("Chị Lài và anh Nhạn hát.", "Thi Lai y Ba Nhan cantan."),
      // A foreign leader has another name in Spanish.
      ("Chủ tịch Trung Quốc Lý Gia Thành phát biểu.", "El presidente chino, Li Jiacheng, interviene."),
      // Minorities, respellings, hyphens, initials.
      ("Nghệ nhân Y Bhiăng Niê ở Đắk Lắk.", "El artesano Y Bhiang Nie, en Dak Lak."),
      ("Nhà thơ Pa-blô Nê-ru-đa.", "El poeta Pablo Neruda."),
      ("Chủ tịch Kim Young-soo đến.", "El presidente Kim Young-soo llega."),
      ("Nạn nhân T.V.K. (20 tuổi).", "La víctima, T.V.K. (20 años)."),
      // Two people whose names differ by a tone.
      ("Cầu thủ Lê Văn Hoàn và Lê Văn Hoàng ghi bàn.", "Los jugadores Le Van Hoan y Le Van Hoang marcan."),
      (
        "Bộ trưởng Lê Hữu Tạo gặp Đại tá Lê Hữu Tảo.",
        "El ministro Le Huu Tao se reúne con el coronel Le Huu Tao."
      ),
      // Capitals throughout, places, institutions.
      ("CHỦ TỊCH BÙI KHẮC HUỆ THĂM CUBA", "EL PRESIDENTE BUI KHAC HUE VISITA CUBA"),
      (
        "Chủ tịch UBND tỉnh Sóc Trăng Thạch Sà Rươne.",
        "El presidente del Comité Popular de Soc Trang, Thach Sa Ruone."
      ),
      ("Từ Hà Nội đến Thành phố Hồ Chí Minh.", "De Hanói a Ciudad Ho Chi Minh."),
      (
        "Một Đại biểu Đảng Bảo thủ và một Đại biểu Đảng Lao động.", "Un diputado conservador y uno laborista."
      ),
      ("Cảnh sát ở Los Angeles.", "La policía de Los Ángeles."),
      ("Quán cà phê ở phố Nguyễn Hữu Huân.", "Un café en el centro."),
      ("", "Solo en español, Hanoi."), ("Chỉ có tiếng Việt.", ""),
    ])
  func right(vietnamese: String, spanish: String) {
    #expect(SmallChecker.summary([(vietnamese, spanish)]).isEmpty)
  }
}
