package import BitextModel
internal import TextCore

/// Words that stand before persons, before credits and before what a page calls a person.
package struct Markers: Sendable {
  /// The last words of "ông", "bà", "đồng chí", "señor", "camarada" …, folded.
  package let honorifics: Set<TokenID>
  /// "ảnh", "foto", "nguồn", "fuente" …: what opens a credit when a colon follows, folded.
  package let credits: Set<TokenID>
  /// The surnames of the Vietnamese, with diacritics, in lower case.
  package let surnames: Set<TokenID>
  /// The surnames without diacritics.
  package let foldedSurnames: Set<TokenID>
  /// "và", "cùng", "y", "e": what joins two names, with diacritics.
  package let conjunctions: Set<TokenID>
  /// Provinces, cities and regions of Vietnam whose names look like persons', folded and joined by spaces.
  package let vietnamesePlaces: PhraseTrie<Bool>

  init(lexer: inout Lexer) {
    func ids(_ words: String, folded: Bool) -> Set<TokenID> {
      Set(lexer.words(of: words).map { folded ? $0.folded : $0.word })
    }
    honorifics = ids(Self.honorificWords, folded: true)
    credits = ids(Self.creditWords, folded: true)
    surnames = ids(Self.surnameWords, folded: false)
    foldedSurnames = ids(Self.surnameWords, folded: true)
    conjunctions = ids("và cùng y e", folded: false)
    var places = PhraseTrie<Bool>()
    for place in Self.placeNames.split(separator: ",") {
      places.update(lexer.words(of: String(place)).map(\.folded)) { $0 = true }
    }
    vietnamesePlaces = places
  }

  private static let honorificWords = """
    ông bà chí anh chị cô ngài cụ em cháu bác chú sr sra sres srta señor señora señores señorita camarada don doña \
    artesana artesano
    """
  private static let creditWords = """
    ảnh anh foto fotos fotografía fotografia nguồn fuente imagen hình video clip đồ họa gráfico infografía infographic
    """
  /// The hundred or so surnames that nearly all Vietnamese bear.
  private static let surnameWords = """
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm phùng \
    mai tô hà tạ chu châu thái cao lương lưu quách tống la thạch kim triệu tăng văn chung cam danh hồng hùng kim lam lệ long lý mỹ ngân ngữ nhữ nguyên phong phụng quang sinh thanh thành tín trưng văn bạch kiều nghiêm thân từ mạc quan \
    hứa doãn lục khổng giang thi phó tôn nông vi ma hoa đồng cù mạch ông ninh quản viên phương khúc sầm lò quàng lường \
    giàng vàng sùng thào hạng lầu mùa sình cầm điêu hầu tòng cấn chử đàm đậu điền đổng giáp hán kha khương lại liễu \
    lữ mã mẫn mộc nhan nhâm nhữ ngạc ngụy ong phí phi sơn sử tào thẩm tiêu tiết tòng trà trang triều trình ung uông ứng \
    vi xa y âu ân bế bì biện bành cái cổ chương diệp dư đầu đới đường hàn hạ hình hoắc khâu khuất lãnh lều lộ lỗ \
    mang nghi ngũ nhiếp nùng ôn phù quế quyền tất thiều thời tiếp tiền trác tri tuấn tường vận vạn vòng vưu yên
    """
  /// Names of places that stand in captions without a word that says so.
  private static let placeNames = """
    hà nội,hồ chí minh,đà nẵng,hải phòng,cần thơ,huế,thừa thiên huế,an giang,bà rịa,vũng tàu,bà rịa vũng tàu,bắc giang,\
    bắc kạn,bạc liêu,bắc ninh,bến tre,bình định,bình dương,bình phước,bình thuận,cà mau,cao bằng,đắk lắk,đắk nông,\
    điện biên,điện biên phủ,đồng nai,đồng tháp,gia lai,hà giang,hà nam,hà tĩnh,hải dương,hậu giang,hòa bình,hưng yên,\
    khánh hòa,kiên giang,kon tum,lai châu,lâm đồng,lạng sơn,lào cai,long an,nam định,nghệ an,ninh bình,ninh thuận,\
    phú thọ,phú yên,quảng bình,quảng nam,quảng ngãi,quảng ninh,quảng trị,sóc trăng,sơn la,tây ninh,thái bình,\
    thái nguyên,thanh hóa,tiền giang,trà vinh,tuyên quang,vĩnh long,vĩnh phúc,yên bái,nha trang,đà lạt,sa pa,hạ long,\
    hội an,phú quốc,côn đảo,trường sa,hoàng sa,tây nguyên,sài gòn,gia định,thủ đức,lạch huyện,cát bà,việt nam,vietnam,\
    vinh,pleiku,buôn ma thuột,mỹ tho,rạch giá,quy nhơn,đồng hới,biên hòa,cái mép,tam đảo,mù cang chải,đồng đăng
    """
}
