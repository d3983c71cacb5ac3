import BitextModel

/// A text whose sentences are parted by "|".
struct SentenceCase: Sendable, CustomStringConvertible {
  let name: String
  let marked: String
  let language: Language

  var description: String { "\(language.tag): \(name)" }
  /// The sentences as they are expected.
  var sentences: [String] {
    marked.split(separator: "|").map { part in
      String(part.drop(while: isOuter).reversed().drop(while: isOuter).reversed())
    }
  }
  /// The text without the marks.
  var text: String { marked.filter { $0 != "|" } }

  private func isOuter(_ character: Character) -> Bool { character == " " || character == "\n" }

  private init(_ name: String, _ marked: String, _ language: Language) {
    self.name = name
    self.marked = marked
    self.language = language
  }

  static let all =
    vietnamese.map { SentenceCase($0, $1, .vietnamese) } + spanish.map { SentenceCase($0, $1, .spanish) }

  private static let vietnamese: [(String, String)] = [
    ("two sentences", "Trời mưa to. |Đường làng ngập nước."),
    ("ông ends a sentence", "Cả làng đều quý ông. |Ông vẫn sống giản dị."),
    ("ở ends a sentence", "Đó là nơi gia đình tôi ở. |Sau này chúng tôi chuyển đi."),
    ("bà, anh, cô end sentences", "Tôi nhớ bà. |Bà nhớ anh. |Anh nhớ cô. |Cô quên hết."),
    ("TP. before a name", "Đoàn vào TP. Hồ Chí Minh sáng nay. |Trời nắng."),
    ("TP.HCM without a space", "Xe chạy từ TP.HCM ra Hà Nội. |Xe đi hai ngày."),
    ("TP. at the end", "Đó là quy định của TP. |Theo đó, xe tải bị cấm giờ cao điểm."),
    ("academic titles", "GS. Lê Hòa và PGS.TS. Trần Bình cùng dự. |Hội thảo kéo dài hai ngày."),
    ("ThS., TS.", "ThS. Vũ Mai là học trò của TS. Đinh Lộc. |Hai người viết chung."),
    ("Th.S", "Người dẫn là Th.S Phan Thảo. |Th.S. Phan Thảo quê ở Huế."),
    ("BS. and KS.", "BS. Hạnh gặp KS. Tùng ở bến xe. |Họ cùng về quê."),
    ("district by number", "Nhà ở Q. 1 và Q. 3 rất đắt. |Nhà ở Q. 12 rẻ hơn."),
    ("ward by name", "Tôi sống tại P. Bến Nghé, Q. Bình Thạnh. |Chợ ở gần nhà."),
    ("v.v. in the middle", "Họ trồng cam, bưởi, v.v. quanh nhà. |Vườn rất đẹp."),
    ("v.v. at the end", "Họ trồng cam, bưởi, v.v. |Vườn rất đẹp."),
    ("vd.", "Có nhiều loài quý, vd. Sao la và voọc. |Chúng cần được bảo vệ."),
    ("tr. with a number", "Xem tr. 15 và tr. 27. |Bảng này đã cũ."),
    ("initials", "Ng. V. A. đã đến lớp. |Cả lớp vỗ tay."),
    ("initials before a foreign name", "Tôi đọc truyện của J. K. Rowling từ nhỏ. |Truyện rất hay."),
    ("joined initials", "Nhà văn J.R.R. Tolkien sinh năm 1892. |Ông mất năm 1973."),
    ("a kind's letter at the end", "Đội bóng nằm ở bảng B. |Đội kia ở bảng C. |Trận đầu đá tối nay."),
    ("anonymous name at the end", "Công an đã bắt Trần Văn B. |Người này khai đã lấy xe."),
    ("thousands", "Giá là 1.174 đồng. |Hôm qua là 1.205 đồng."),
    ("decimals", "Lạm phát là 3,5 phần trăm. |Năm ngoái là 4.2 phần trăm."),
    ("date with stops", "Lễ mừng ngày 2.9.1945 diễn ra ở quảng trường. |Dân kéo về rất đông."),
    ("date with stops and spaces", "Họ cưới ngày 2. 9. 1975 tại quê nhà."),
    ("date at the end", "Lễ mừng diễn ra ngày 2.9. |Trường học được nghỉ."),
    ("year at the end", "Cầu khánh thành năm 2020. |Cầu dài hai cây số."),
    ("time", "Tàu chạy lúc 10.30 và 14:45. |Vé bán từ 8 giờ."),
    ("number begins a sentence", "Mưa lớn suốt đêm. |30 ngôi nhà bị tốc mái."),
    ("numbered item", "1. Mục tiêu chung"), ("numbered items", "1. Mục tiêu chung. |2. Nhiệm vụ cụ thể."),
    ("nested number", "2.1. Phạm vi áp dụng"),
    ("lettered item", "a) Hồ sơ gồm hai bản. |b) Lệ phí không thu."),
    ("lettered item with a stop", "a. Hồ sơ gồm hai bản. |b. Lệ phí không thu."),
    ("Roman item", "II. Tổ chức thực hiện"),
    ("item behind a colon", "Gồm hai phần: 1. Lý thuyết; 2. Thực hành."),
    ("an answer of one letter", "Ừ. |Tôi biết rồi."),
    ("quotation then small letter", "“Tôi sẽ về.” bà nói khẽ. |Rồi bà đi."),
    ("quotation then attribution", "“Tôi sẽ về!” Bà Lan nói. |Rồi bà đi."),
    ("attribution of two syllables", "“Giá sẽ giảm.” Ông Hải cho biết. |Chợ đông trở lại."),
    ("quotation then another sentence", "Bà bảo: “Tôi sẽ về.” |Đêm ấy trời mưa."),
    ("closing quote stays", "Anh đáp: “Không sao đâu.” |Chị im lặng."),
    ("closing bracket stays", "(Ảnh chụp sáng nay.) |Nắng đã lên."),
    ("straight quotes", "Anh hỏi: \"Mấy giờ rồi?\" |Chị lắc đầu."),
    ("question and exclamation", "Ai đó? |Mau ra đây! |Có khách."),
    ("exclamation then small letter", "Ôi! đẹp quá."),
    ("both marks", "Thật thế à?! |Tôi không tin."),
    ("ellipsis goes on", "Anh định nói... nhưng lại thôi. |Chị quay đi."),
    ("ellipsis ends", "Anh ngập ngừng… |Chị quay đi."),
    ("ellipsis leads", "... Và rồi mùa xuân đến. |Hoa nở."),
    ("URL", "Xem tại https://baohoa.vn/tin.Moi?id=1.2 để biết thêm. |Trang mở cửa cả ngày."),
    ("address without protocol", "Vào www.chohoa.vn để đặt. |Hoa giao tận nhà."),
    ("e-mail", "Gửi về toa.soan@baohoa.vn trước thứ Sáu. |Thư đến muộn không nhận."),
    ("file name", "Mở tệp bao_cao.v2.docx rồi in. |Tệp dài mười trang."),
    ("missing space", "Hội chợ đã kết thúc.|Người dân ra về. |Chợ vắng."),
    ("dash behind a full stop", "Hà Nội sáng nay mưa. |– Trời sẽ tạnh vào trưa."),
    ("dateline", "Hà Nội (BH) – Sáng 5/3, chợ hoa mở cửa. |Khách đến đông."),
    ("line break", "Chợ hoa mở cửa\n|Khách đến đông"), ("note", "Cầu dài hai cây số.[12] |Cầu có sáu làn."),
    ("no letters", "..."), ("no mark", "Chợ hoa ngày Tết"),
  ]

  private static let spanish: [(String, String)] = [
    ("two sentences", "Llovió toda la noche. |El camino quedó cortado."),
    ("Sr. and Sra.", "El Sr. Robles saludó a la Sra. Vega. |Ambos viven en Lugo."),
    ("Dr. and D.", "El Dr. Pinto operó a D. Manuel Soto. |Todo salió bien."),
    ("EE. UU. goes on", "Vive en EE. UU. desde niño. |Allí estudió."),
    ("EE. UU. at the end", "Viajó a EE. UU. |El vuelo duró nueve horas."),
    ("EE.UU. joined", "Vive en EE.UU. desde niño. |Allí estudió."),
    ("other doubled capitals", "Los JJ. OO. de invierno abren hoy. |Compiten las FF. AA. también."),
    ("núm. and pág.", "Véase el núm. 5, pág. 12 y págs. 14-16. |Hay más datos allí."),
    ("art. with a number", "Lo dice el art. 5 de la ley. |El art. 6 lo niega."),
    ("century", "Nació en el s. XIX en Cádiz. |Murió joven."),
    ("p. ej.", "Hay frutas tropicales, p. ej. Mango o papaya. |Son caras."),
    ("etc. goes on", "Trajo pan, queso, etc. y una manta. |Comimos bien."),
    ("etc. at the end", "Trajo pan, queso, etc. |Comimos bien."),
    ("no at the end", "Dijo que no. |Después se marchó."),
    ("No. with a number", "El bus No. 7 llega tarde. |Siempre igual."),
    ("initials", "El premio fue para J. K. Rowling. |Nadie lo discutió."),
    ("an initial in a name", "Llegó Juan A. Mora. |Lo esperaban todos."),
    ("vitamina C", "Toma vitamina C. |Médicos y vecinos lo dicen."),
    ("antes de Cristo", "Ocurrió en el año 44 a. C. |Roma cambió para siempre."),
    ("S. A.", "La firma Telar S. A. |El dueño es gallego."),
    ("hours", "Abre a las 9 a. m. y cierra a las 8 p. m. |Los lunes no abre."),
    ("St.", "Pasaron por St. Moritz y Sto. Domingo. |Volvieron el lunes."),
    ("question and exclamation", "¿Quién viene? |¡Nadie! |Estamos solos."),
    ("question then comma", "¿Vienes?, preguntó Ana. |No hubo respuesta."),
    ("question then small letter", "—¿Vienes? —preguntó Ana. |Nadie contestó."),
    ("question behind a small letter's sentence", "Llegó tarde. |¿y eso qué importa?"),
    ("dialogue", "—Sí. |—Pues vamos."),
    ("quotation then small letter", "“Volveré.” dijo el capitán. |Zarparon al alba."),
    ("quotation then attribution", "«¡Volveré!» Ramón gritó. |Zarparon al alba."),
    ("quotation then another sentence", "Dijo: «Volveré.» |Zarparon al alba."),
    ("quotation with the stop outside", "Dijo: «Volveré». |Zarparon al alba."),
    ("spaced quotes", "Gritó: « ¡Vamos! » |Zarparon al alba."),
    ("ellipsis goes on", "Quiso hablar... pero calló. |Nadie insistió."),
    ("ellipsis ends", "Quiso hablar… |Nadie insistió."),
    ("ordinals", "Vive en el 1.º izquierda y trabaja en la 3.ª planta. |Baja a pie."),
    ("thousands and decimals", "Son 1.174 cajas de 3,5 kilos. |Pesan 4.109 kilos."),
    ("date with stops goes on", "La fiesta del 2.9. se celebra en la plaza. |Hay música."),
    ("date in words", "Nació el 2 de mayo de 1945. |Murió en 1999. |Nadie lo supo."),
    ("time", "El tren sale a las 10.30 h. y llega a las 12. |Va lleno."),
    ("number begins a sentence", "Cayó granizo. |30 casas quedaron sin techo."),
    ("numbered items", "1. Objeto del acuerdo. |2. Plazo de entrega."),
    ("lettered item", "b) Plazo de entrega. |c) Forma de pago."),
    ("brackets", "(Foto tomada hoy.) |El sol ya salió."),
    ("URL", "Visite https://floreria.es/Hoy.html hoy. |Abre siempre."),
    ("e-mail and file", "Envíe plano.v3.pdf a taller@obra.es cuanto antes. |Gracias."),
    ("missing space", "Terminó la feria.|Los vecinos se fueron. |Quedó el silencio."),
    ("small brand", "Compró un teléfono nuevo. |iPhone era demasiado caro."),
    ("several marks", "¡¿Cómo?! |No puede ser."), ("spaced dots", "Esperó . . . y nada."),
    ("other script's stop", "中文。|Después en español."), ("no mark", "Mercado de flores"),
  ]
}
