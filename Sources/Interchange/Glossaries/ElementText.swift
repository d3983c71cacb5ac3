/// The text of an element while it is read, on one line: each run of spaces and line breaks is one space.
struct ElementText {
  private var bytes: [UInt8] = []
  private var isAfterSpace = false

  /// Begins anew.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    isAfterSpace = false
  }

  /// Takes a piece of the text.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text {
      if byte > 0x20 {
        if isAfterSpace, !bytes.isEmpty { bytes.append(0x20) }
        bytes.append(byte)
      }
      isAfterSpace = byte <= 0x20
    }
  }

  /// The text so far.
  var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension ElementText {
  /// A text on one line.
  static func onOneLine(_ text: String) -> String {
    var line = ElementText()
    var text = text
    text.withUTF8 { line.append($0) }
    return line.string
  }
}
