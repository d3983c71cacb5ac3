internal import CICU

/// ICU's services on UTF-8 bytes; all other code of the project reaches ICU through this type.
package enum ICU {
  /// The version of the ICU that runs, such as `72.1`; part of every signature.
  package static var version: String { String(cString: cicu_version()) }

  /// Whether the bytes are UTF-8 text in NFC.
  package static func isNFC(_ text: [UInt8]) -> Bool {
    cicu_is_nfc(text, Int64(text.count)) == 1
  }

  /// The NFC form of UTF-8 text.
  package static func nfc(_ text: [UInt8]) throws(TextError) -> [UInt8] {
    try filled(estimate: text.count + 16) { cicu_nfc(text, Int64(text.count), $0, $1) }
  }

  /// The NFC form of a string.
  package static func nfc(_ text: String) throws(TextError) -> String {
    String(decoding: try nfc(Array(text.utf8)), as: UTF8.self)
  }

  /// The NFKD form of UTF-8 text: letters and marks apart.
  package static func nfkd(_ text: [UInt8]) throws(TextError) -> [UInt8] {
    try filled(estimate: text.count * 3 + 16) { cicu_nfkd(text, Int64(text.count), $0, $1) }
  }

  /// UTF-8 text through the transliterator with this ICU id, such as `Latin-ASCII`.
  ///
  /// What `LetterTable` must agree with; too slow for running text.
  package static func transliterated(_ text: [UInt8], by id: String) throws(TextError) -> [UInt8] {
    try filled(estimate: text.count + 16) { cicu_transliterate(id, text, Int64(text.count), $0, $1) }
  }

  /// Bytes in a named encoding as UTF-8; bytes that mean nothing there become U+FFFD.
  package static func decoded(_ bytes: [UInt8], from encoding: String) throws(TextError) -> [UInt8] {
    try filled(estimate: bytes.count * 2 + 16) { cicu_decode(encoding, bytes, Int64(bytes.count), $0, $1) }
  }

  /// Where ICU would cut UTF-8 text into sentences by the rules of a locale: rising byte offsets, the last one the
  /// text's end.
  package static func sentenceEnds(_ text: [UInt8], locale: String) throws(TextError) -> [Int] {
    // A sentence of news has some 150 bytes; a text of shorter ones is asked for once more.
    var capacity = text.count / 64 + 8
    while true {
      var ends = [Int32](repeating: 0, count: capacity)
      let count = cicu_sentence_ends(locale, text, Int64(text.count), &ends, Int64(capacity))
      if count < 0 { throw TextError(icu: Int32(count)) }
      if Int(count) <= capacity { return ends[..<Int(count)].map(Int.init) }
      capacity = Int(count)
    }
  }

  /// One of ICU's lists of names in a locale, as (code, name).
  package static func names(_ list: NameList, locale: String) throws(TextError) -> [(
    code: String, name: String
  )] {
    let bytes = try filled(estimate: 16_384) { cicu_names(locale, list.code, $0, $1) }
    return bytes.split(separator: 0x0A).compactMap { line in
      let fields = line.split(separator: 0x09, maxSplits: 1).map { String(decoding: $0, as: UTF8.self) }
      return fields.count == 2 ? (fields[0], fields[1]) : nil
    }
  }

  /// The lists of names that ICU's locale data holds.
  package enum NameList: Sendable {
    case countries, languages, months, weekdays

    fileprivate var code: Int32 {
      switch self {
      case .countries: Int32(CICU_COUNTRIES.rawValue)
      case .languages: Int32(CICU_LANGUAGES.rawValue)
      case .months: Int32(CICU_MONTHS.rawValue)
      case .weekdays: Int32(CICU_WEEKDAYS.rawValue)
      }
    }
  }

  /// Calls a function that fills a buffer, once more where the first buffer was too small.
  private static func filled(
    estimate: Int, by fill: (UnsafeMutablePointer<UInt8>?, Int64) -> Int64
  ) throws(TextError) -> [UInt8] {
    var result = 0 as Int64
    var capacity = estimate
    while true {
      let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        result = fill(buffer.baseAddress, Int64(buffer.count))
        count = result < 0 || result > buffer.count ? 0 : Int(result)
      }
      if result < 0 { throw TextError(icu: Int32(result)) }
      if Int(result) <= capacity { return bytes }
      capacity = Int(result)
    }
  }
}

/// What can go wrong with text inside ICU.
package enum TextError: Error, Equatable {
  /// ICU refused the text.
  case rejected
  /// ICU knows no encoding, locale or transliterator of that name.
  case unknownName
  /// More text than ICU takes in one piece (2 GiB).
  case tooLong

  fileprivate init(icu code: Int32) {
    switch code {
    case CICU_UNKNOWN_NAME.rawValue: self = .unknownName
    case CICU_TOO_LONG.rawValue: self = .tooLong
    default: self = .rejected
    }
  }
}
