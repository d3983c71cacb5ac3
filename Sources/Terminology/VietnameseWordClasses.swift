package import TextCore

/// The classes of Vietnamese words: where a word of several syllables ends, and where a verb ends a name.
///
/// "Bộ Ngoại giao trao đổi": "ngoại giao" is one word, "trao đổi" a verb, so the ministry's name ends before it.
package struct VietnameseWordClasses: Sendable {
  /// The classes that matter for the extent of a name.
  package struct Classes: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let verb = Classes(rawValue: 1)
    package static let noun = Classes(rawValue: 2)
    package static let adjective = Classes(rawValue: 4)
    package static let other = Classes(rawValue: 8)
    /// Ends a name wherever it stands: a verb of captions, a particle.
    package static let stop = Classes(rawValue: 16)
  }

  private var exact = PhraseTrie<Classes>()
  private var folded = PhraseTrie<Classes>()

  /// The verbs and particles that end names, without any lexicon.
  package init(lexer: inout Lexer) {
    for verb in Self.captionVerbs.split(separator: ",") { add(String(verb), [.verb, .stop], &lexer) }
    for particle in Self.particles.split(separator: ",") { add(String(particle), [.other, .stop], &lexer) }
  }

  /// Adds a word of the lexicon.
  package mutating func add(_ entry: LexiconEntry, lexer: inout Lexer) {
    switch entry.partOfSpeech {
    case .verb: add(entry.vietnamese, .verb, &lexer)
    case .noun: add(entry.vietnamese, .noun, &lexer)
    case .adjective: add(entry.vietnamese, .adjective, &lexer)
    default: add(entry.vietnamese, .other, &lexer)
    }
  }

  private mutating func add(_ word: String, _ classes: Classes, _ lexer: inout Lexer) {
    let words = lexer.words(of: word)
    exact.update(words.map(\.word)) { $0 = ($0 ?? []).union(classes) }
    folded.update(words.map(\.folded)) { $0 = ($0 ?? []).union(classes) }
  }

  /// The longest known word that begins at a token, and its classes.
  package func word(at index: Int, in tokens: [Token], folded useFolded: Bool) -> (
    end: Int, classes: Classes
  )? {
    let trie = useFolded ? folded : exact
    let found = trie.longest(from: index) { index in
      guard index < tokens.count else { return nil }
      return useFolded ? tokens[index].folded : tokens[index].word
    }
    return found.map { ($0.end, $0.value) }
  }

  /// Verbs of captions and headlines.
  private static let captionVerbs = """
    phát biểu,trao,trao tặng,tặng,thăm,tiếp,tiếp đón,đón,đón tiếp,gặp,gặp gỡ,hội kiến,hội đàm,chủ trì,đồng chủ trì,\
    ký,ký kết,khai mạc,bế mạc,cắt băng,khánh thành,giới thiệu,trình bày,báo cáo,kiểm tra,thị sát,khảo sát,\
    chụp ảnh,dâng hương,thắp hương,đặt vòng hoa,đặt hoa,chúc mừng,trao đổi,thảo luận,thúc đẩy,tăng cường,\
    tổ chức,tham dự,tham gia,dự,đến,chia sẻ,trả lời,nghe,xem,nhận,đọc,nói,kêu gọi,đề nghị,yêu cầu,nhấn mạnh,\
    khẳng định,cho biết,bắt tay,trò chuyện,tuyên bố,công bố,phát động,ra mắt,bàn giao,hướng dẫn,biểu diễn,\
    cùng,và phu nhân,đánh trống,gióng,rung chuông,đối thoại,chỉ đạo,động viên,tặng quà,tuyên dương,vinh danh,\
    hoan nghênh,làm việc,điều hành,giám sát,tuần tra,bảo vệ,ghi sổ,trồng cây,trồng,mở,đi,về thăm,vận hành,\
    diễn ra,triển khai,thực hiện,ủng hộ,quyên góp,hỗ trợ,giúp,cứu,cấp cứu,khám,chữa,nếm,chấm thi,đại diện cho
    """
  /// Words that stand in no name.
  private static let particles = """
    đã,đang,sẽ,được,bị,tại,trong,ngoài,trên,dưới,với,cho,từ,khi,sau khi,trước khi,nhân dịp,nhân,vào,là,rằng,\
    do,bởi,để,nhằm,sáng,chiều,tối,ngày,hôm nay,vừa,cũng,đều,theo,giữa,bên lề,như,mà,có
    """
}
