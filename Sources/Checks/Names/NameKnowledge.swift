internal import BitextModel
internal import Terminology
internal import TextCore

/// What is known of the words around names and in them.
///
/// An object that never changes, because every line's readers hold it.
final class NameKnowledge: Sendable {
  let grammar: TermGrammar
  let wordClasses: VietnameseWordClasses
  let gazetteer: Gazetteer
  /// "Ảnh", "Foto" …: before a name in a credit, folded.
  let credits: TokenSet
  /// The surnames of the Vietnamese, with diacritics.
  let surnames: TokenSet
  /// The surnames without diacritics.
  let foldedSurnames: TokenSet
  /// "ông", "bà", "anh", "chị" …: before a person, with diacritics.
  let honorifics: TokenSet
  /// The last syllables of what persons are called by their work: bác sĩ, nhà thơ, huấn luyện viên, with diacritics.
  let callings: TokenSet
  /// "tỉnh", "phố", "sông" …: before a place, with diacritics.
  let placeWords: TokenSet
  /// "ở", "tại", "đến" …: before places, with diacritics.
  let prepositions: TokenSet
  /// Words that open a sentence and no name, with diacritics.
  let openers: TokenSet
  /// Small words inside foreign names: de, la, van, folded.
  let connectors: TokenSet
  /// Spanish words that stand before names, folded.
  let spanishSmallWords: TokenSet
  /// Middle names that are written small by mistake or lose their marks: thị, văn, with diacritics.
  let middleNames: TokenSet

  init(_ resources: LanguageResources, _ gazetteer: Gazetteer, lexer: inout Lexer) {
    func exact(_ words: String) -> TokenSet { TokenSet(lexer.words(of: words).map(\.word)) }
    func folded(_ words: String) -> TokenSet { TokenSet(lexer.words(of: words).map(\.folded)) }
    grammar = resources.grammar
    credits = TokenSet(resources.markers.credits)
    surnames = TokenSet(resources.markers.surnames)
    foldedSurnames = TokenSet(resources.markers.foldedSurnames)
    wordClasses = resources.wordClasses
    self.gazetteer = gazetteer
    honorifics = exact("ông bà anh chị em cô chú bác cụ ngài cháu chí cậu dì thím mợ cha thầy mẹ bé tên")
    callings = exact(Self.callingWords)
    placeWords = exact(Self.placeHeads)
    prepositions = exact("ở tại đến từ về sang tới qua")
    openers = exact(Self.openingWords)
    connectors = folded("de la las los del da do dos das di du van von der den bin al el y e")
    spanishSmallWords = folded(Self.smallWords)
    middleNames = exact("thị văn")
  }

  private static let callingWords = """
    sĩ sỹ thơ văn báo giáo viên sư nhân giả thủ diễn mẫu hậu vương trưởng tướng tá úy nông dân công tử mục sỹ mẫu y tá hộ lý bệnh \
    nạn huynh làng bản khách trò phó hiệu sứ thư ký tịch thợ lái xe chủ tọa sinh học bà con ngư phủ tiều phu hoàng đế đức
    """
  private static let placeHeads = """
    tỉnh phố huyện quận xã phường thôn bản làng ấp buôn sông núi hồ đèo cầu đường đảo vịnh biển chợ chùa đền đình cảng ga thị trấn \
    khu vùng miền đồn cửa bến bãi hang động suối thác trường viện nhà
    """
  private static let openingWords = """
    với theo tại và do của cho từ khi nếu vì sau trước trong ngoài trên dưới đến về cùng cả các những một hai ba mọi mỗi ở là có \
    đây đó này kia để nhờ bởi tuy dù như nhân qua gặp ảnh trái phải thế vậy rồi nay mai hôm ngày tháng năm lễ tượng tàu món bún
    """
  private static let smallWords = """
    el la los las lo de del al a en y e o u con por para su sus se le les un una según ante antes tras desde hasta sobre entre como \
    que foto fotos fuente san santa don doña señor señora no si ya más allí aquí viene ven nos son es fue ha han he
    """
}
