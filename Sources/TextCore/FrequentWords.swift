/// The frequent words of both languages with what they say of a line's language, in natural-log odds.
///
/// Words that exist in one language only say much; words that exist in both, one of them without its
/// diacritics (la/là, de/để, con, se/sẽ), say what the ratio of their frequencies in news says.
enum FrequentWords {
  static let odds: [(word: String, odds: Float)] =
    list(spanish, -3) + list(vietnamese, 3) + list(spanishSyllables, -2) + list(vietnamesePlain, 2) + shared

  private static func list(_ words: String, _ odds: Float) -> [(word: String, odds: Float)] {
    words.split(separator: " ").map { (String($0), odds) }
  }

  /// Spanish words that are no Vietnamese syllable.
  private static let spanish = """
    el los las del al por para una unos unas sus como más pero este esta estos estas ese esa entre sobre desde \
    hasta según durante tras contra hacia también ya fue ser es está están son era sido sin así otro otra otros \
    otras todo toda todos todas donde cuando quien cuyo cuya e y o u que qué en un les nos le muy sólo solo mientras
    """
  /// Vietnamese words with letters that both languages have, or that are frequent enough to name.
  private static let vietnamese = """
    của và là các những được tại với có không này đã đang sẽ từ đến về tới bởi vào trên dưới trước năm ngày tháng \
    người một nhân để việc sự cùng giữa nhiều làm phát biểu lễ hội nghị buổi chủ tịch bộ trưởng thứ ảnh nguồn
    """
  /// Spanish words that are Vietnamese syllables too when those lose their diacritics, but rarely.
  private static let spanishSyllables =
    "han dan van sin mi ni si te tu yo bien buen tan gran hay da den vio dio sea"
  /// Vietnamese words without diacritics, or that have lost them.
  private static let vietnamesePlain = """
    cho trong theo khi sau cua cac nhung duoc tai voi nguoi truong chu tich ngay thang nam mot nhan phat bieu \
    dai hoi nghi viet bo ngoai giao thu nguyen quoc tinh uy thanh pho gioi thieu trao tang tham
    """
  /// Both languages, by their frequencies.
  private static let shared: [(word: String, odds: Float)] = [
    ("de", -1.8), ("la", -1.2), ("a", -2), ("con", -0.5), ("se", -0.7), ("su", -0.5), ("no", -1.2),
    ("lo", -1),
    ("ha", -0.3), ("me", -0.5), ("va", 0.5), ("do", 0.3), ("hai", 1.5), ("ba", 0.5), ("ra", 1.5), ("nay", 2),
    ("o", -0.5),
  ]
}
