internal import BitextModel
internal import TextCore

/// The marks that surnames and the commonest middle names have.
///
/// "Tran" at the beginning of a name stands for "Trần", because no family is called Tran. Those that are surnames without
/// marks too (Mai, Cao, Chu) are left alone.
struct SurnameMarks {
  private let marked: [TokenID: String]
  private let plain: Set<TokenID>
  private let middle: [TokenID: String]

  /// The surnames that most people bear, the most frequent first where several lose their marks alike.
  private static let surnames = """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Phùng Tô Hà Tạ Châu Thái Lương \
    Lưu Quách Tống Thạch Triệu Tăng Nghiêm Mạc Lục Khổng Phó Viên Khúc Sầm Thẩm Tiêu Hứa Đồng Nhữ Kiều Từ Cấn Chử Đàm Đậu Giáp Khương \
    Lữ Mẫn Ngạc Ngụy Phí Biện Tôn
    """
  /// Surnames that have no marks.
  private static let plainSurnames = """
    Phan Mai Cao Chu La Kim Cam Danh Lam Long Quang Thanh Minh Quan Thi Vi Ma Hoa Ninh Kha Nhan Ong Phi Trang Tra Ung Xa Y An Ba Cung \
    Nghi Tri Sung Tan Nay Sa Giang Tao Thao Lo Vang Lai Than Linh Nga Khai Yang
    """

  init(lexer: inout Lexer) {
    var marked: [TokenID: String] = [:]
    for surname in Self.surnames.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      guard let word = lexer.words(of: String(surname)).first, marked[word.folded] == nil else { continue }
      marked[word.folded] = String(surname)
    }
    self.marked = marked
    plain = Set(lexer.words(of: Self.plainSurnames).filter { $0.word == $0.folded }.map(\.word))
    var middle: [TokenID: String] = [:]
    for name in ["Thị", "Văn"] {
      if let word = lexer.words(of: name).first { middle[word.folded] = name }
    }
    self.middle = middle
  }

  /// The word as it should be where it stands in a name of so many words; nil where it may stay.
  func repaired(at index: Int, of count: Int, _ word: NameWord) -> String? {
    if index == 0 { return plain.contains(word.exact) ? nil : marked[word.folded] }
    return index == 1 && count >= 3 ? middle[word.folded] : nil
  }
}
