/// What the names of two files have in common: `news` of `news.vi.txt` and `news.es.txt`.
enum SharedStem {
  private static let separators = Set(".-_ ".utf8)

  /// The common beginning of two names up to a dot, a dash, a low line or a space; the first name where there is none.
  static func of(_ first: String, _ second: String) -> String {
    let (one, other) = (Array(first.utf8), Array(second.utf8))
    if one == other { return withoutEnding(first) }
    var length = zip(one, other).prefix { $0 == $1 }.count
    while length > 0, !(isCut(one, at: length) && isCut(other, at: length)) { length -= 1 }
    return length == 0 ? first : String(decoding: one[..<length], as: UTF8.self)
  }

  /// Whether a name, or a part of it that ends in no separator, ends here.
  private static func isCut(_ name: [UInt8], at length: Int) -> Bool {
    !separators.contains(name[length - 1]) && (length == name.count || separators.contains(name[length]))
  }

  private static func withoutEnding(_ name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: 0x2E), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
