/// White space in XML, where line breaks and indents are those of the file and not of the text.
enum XMLSpace {
  /// The text without outer space, each run of spaces and line breaks in it as one space.
  static func collapsed(_ text: [UInt8]) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(text.count)
    var isAfterSpace = false
    for byte in text {
      if byte > 0x20 {
        if isAfterSpace, !line.isEmpty { line.append(0x20) }
        line.append(byte)
      }
      isAfterSpace = byte <= 0x20
    }
    return line
  }
}
