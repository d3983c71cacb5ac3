internal import BitextModel
internal import TextCore

/// Knows the words that pages say of themselves: buttons, stamps of sources, headings of lists, file names.
struct InterfaceText: Sendable {
  private let labels: Set<String>
  private let listHeadings: Set<String>
  private let fieldNames: [String]

  static let known = InterfaceText()

  private init() {
    labels = Set(Self.labelWords.split(separator: "|").map { Folding.folded(String($0)) })
    fieldNames = Self.fieldWords.split(separator: "|").map { Folding.folded(String($0)) }
    listHeadings = Set(Self.headingWords.split(separator: "|").map { Folding.folded(String($0)) })
  }

  /// Whether a line is a button, a label or a slogan, or several of them in a row.
  func isLabel(_ text: TokenizedText) -> Bool {
    let words = plainWords(text)
    if labels.contains(words) || isListHeading(text) { return true }
    if fieldNames.contains(where: { words.hasPrefix($0 + " ") }), hasColon(text) { return true }
    let parts = parts(of: text)
    if parts.count > 1, parts.allSatisfy({ labels.contains($0) || listHeadings.contains($0) }) { return true }
    return labels.contains {
      $0.utf8.count > 12 && words.utf8.count < $0.utf8.count * 2 && words.contains($0)
    }
  }

  /// "Từ khóa: …" names a field of the page.
  private func hasColon(_ text: TokenizedText) -> Bool {
    text.tokens.indices.prefix(5).contains { text.isMark($0, ":") }
  }

  /// The words between marks: "Chia sẻ | In bài" has two parts.
  private func parts(of text: TokenizedText) -> [String] {
    text.tokens.split { $0.shape == .punctuation }.map { part in
      Folding.folded(part.map { text.normalized.slice($0.range) }.joined(separator: " "))
    }
  }

  /// Whether a line opens a list of other articles.
  func isListHeading(_ text: TokenizedText) -> Bool { listHeadings.contains(plainWords(text)) }

  /// Whether a line names the source, most often doubled and with a date: "Báo Đà NẵngBáo Đà Nẵng11/06/2025".
  func isStamp(_ text: TokenizedText) -> Bool {
    let tokens = text.tokens
    let words = tokens.filter(\.isWord)
    if isURL(text) { return true }
    if words.count > 12 { return false }
    let half = words.count / 2
    if half > 0, words.count % 2 == 0, words[..<half].map(\.folded) == words[half...].map(\.folded) {
      return true
    }
    return words.count <= 8 && tokens.last(where: { $0.shape == .number }).map { isDate($0, text) } ?? false
      && tokens.last?.shape == .number
  }

  /// A date of a stamp has day, month and year.
  private func isDate(_ token: Token, _ text: TokenizedText) -> Bool {
    text.normalized.bytes[token.range].count { $0 == UInt8(ascii: "/") } == 2
  }

  private func isURL(_ text: TokenizedText) -> Bool {
    let bytes = text.normalized.bytes
    return ["http://", "https://", "www."].contains { address in
      let needle = Array(address.utf8)
      return bytes.indices.contains { bytes[$0...].starts(with: needle) }
    }
  }

  private func plainWords(_ text: TokenizedText) -> String {
    let words = text.tokens.filter(\.isWord).map { text.normalized.slice($0.range) }
    return Folding.folded(words.joined(separator: " "))
  }

  /// The labels and headings by themselves, as they are written.
  static var knownLabels: [String] {
    (labelWords + "|" + headingWords).split(separator: "|").map(String.init)
  }

  private static let labelWords = """
    chia sẻ|bình luận|gửi bình luận|ý kiến|gửi phản hồi|phản hồi|in bài|in bài viết|in bài này|lưu bài|theo dõi|trang chủ|\
    đăng nhập|đăng ký|tìm kiếm|menu|video|ảnh|hình ảnh|từ khóa|chú thích ảnh|ảnh minh họa|hình minh họa|quảng cáo|\
    tải thêm|xem bản gốc tại đây|xem bản gốc|nền tảng quảng bá việt nam|theo dõi trên|quay lại|về đầu trang|\
    bản quyền thuộc về|ghi rõ nguồn|không có dữ liệu|chưa có bình luận|bạn cần đăng nhập để bình luận|cỡ chữ|\
    nghe đọc bài|nghe bài viết|giọng nữ|giọng nam|sao chép liên kết|sao chép|gửi email|báo điện tử|thứ tự|mới nhất|\
    quan tâm nhất|google news|facebook|zalo|twitter|theo dõi chúng tôi trên|vui lòng|tổng biên tập|giấy phép|thư ngỏ|\
    đánh giá|đọc báo in|thời tiết|tỷ giá|lịch phát sóng|chủ đề|thẻ|nguồn tin|tác giả|ảnh bìa|bấm để xem|phóng to|\
    bộ sưu tập|trước|sau|tiếp theo|mở rộng|thu gọn|ảnh đại diện|chia sẻ bài viết|gửi bài viết
    """
  private static let headingWords = """
    tin liên quan|bài liên quan|bài viết liên quan|tin cùng chuyên mục|cùng chuyên mục|cùng chủ đề|tin khác|các tin khác|\
    tin mới|tin mới nhất|tin nổi bật|đọc thêm|đọc nhiều|xem thêm|xem nhiều|xem nhiều nhất|có thể bạn quan tâm|\
    tin đọc nhiều|bài đọc nhiều|tin bài khác|bài cùng chuyên mục|đừng bỏ lỡ|nổi bật|khám phá thêm|tin tức khác|\
    bài cùng tác giả|tin cùng mục|tin bài liên quan|có thể quan tâm|được quan tâm|tiêu điểm|ver más|otros|más noticias|\
    noticias relacionadas|te puede interesar|lea también|ver también|relacionados|lo más leído|últimas noticias
    """
  private static let fieldWords =
    "từ khóa|tags|tag|chuyên mục|tác giả|thẻ|chủ đề|nguồn tin|bản quyền|giấy phép|tổng biên tập"
}
