@testable import Interchange

/// Archives to break.
enum ZipSamples {
  /// An archive as the writer makes it.
  static func archive(_ files: [(name: String, text: String)]) throws -> [UInt8] {
    var writer = ZipWriter()
    var sink = ByteSink()
    for (name, text) in files {
      try writer.begin(name, to: &sink)
      try writer.write(text, to: &sink)
    }
    try writer.finish(&sink)
    return sink.bytes
  }

  /// An archive whose files are stored, not packed, as some programs do with small ones.
  static func stored(_ name: String, _ content: [UInt8]) -> [UInt8] {
    var checksum = Checksum()
    checksum.add(content)
    let sizes = long(Int(checksum.value)) + long(content.count) + long(content.count)
    let lengths = short(name.utf8.count) + short(0)
    let local = long(ZipHeader.local) + short(10) + long(0) + long(0) + sizes + lengths + name.utf8 + content
    let listed =
      long(ZipHeader.listed) + short(10) + short(10) + long(0) + long(0) + sizes + lengths + long(0) + long(0)
      + short(0) + long(0) + name.utf8
    let end =
      long(ZipHeader.end) + long(0) + short(1) + short(1) + long(listed.count) + long(local.count) + short(0)
    return local + listed + end
  }

  /// The archive with other numbers of four bytes at an offset behind the place of the last mark of some kind.
  static func patched(_ bytes: [UInt8], _ mark: Int, at offset: Int, _ value: [UInt8]) -> [UInt8] {
    let mark = long(mark)
    let place = bytes.indices.dropLast(3).last { bytes[$0..<$0 + 4].elementsEqual(mark) } ?? 0
    var bytes = bytes
    bytes.replaceSubrange(place + offset..<place + offset + value.count, with: value)
    return bytes
  }

  static func short(_ value: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }

  static func long(_ value: Int) -> [UInt8] { short(value) + short(value >> 16) }
}
