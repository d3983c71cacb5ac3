/// Writes a zip archive to a sink, file by file and piece by piece, so that one of any size passes through.
///
/// Sizes and checksums stand behind each file, since they are not known before; dates are those of nothing, so that the
/// same content gives the same bytes.
struct ZipWriter {
  private struct Written {
    let name: [UInt8]
    let checksum: UInt32
    let packedSize: Int
    let size: Int
    let offset: Int
  }

  private struct Open {
    let name: [UInt8]
    let offset: Int
    let deflater = Deflater()
    var waiting: [UInt8] = []
    var checksum = Checksum()
    var packedSize = 0
    var size = 0
  }

  /// So much is packed at once.
  private static let pieceSize = 1 << 16

  private var offset = 0
  private var written: [Written] = []
  private var open: Open?

  /// Begins a file of this path.
  mutating func begin(_ name: String, to sink: inout some GlossarySink) throws {
    try end(&sink)
    let name = Array(name.utf8)
    open = Open(name: name, offset: offset)
    try write(
      Self.long(ZipHeader.local) + Self.description(0, 0, 0) + Self.short(name.count) + Self.short(0) + name,
      to: &sink)
  }

  /// Writes into the file that was begun.
  mutating func write(_ text: String, to sink: inout some GlossarySink) throws {
    open?.waiting += text.utf8
    if open?.waiting.count ?? 0 >= Self.pieceSize { try pack(isLast: false, to: &sink) }
  }

  /// Writes the end of the last file, and the list of all of them.
  mutating func finish(_ sink: inout some GlossarySink) throws {
    try end(&sink)
    let start = offset
    for file in written { try write(Self.listed(file), to: &sink) }
    let count = Self.short(written.count)
    try write(
      Self.long(ZipHeader.end) + Self.short(0) + Self.short(0) + count + count + Self.long(offset - start)
        + Self.long(start) + Self.short(0), to: &sink)
  }

  private mutating func end(_ sink: inout some GlossarySink) throws {
    if open == nil { return }
    try pack(isLast: true, to: &sink)
    guard let file = open else { return }
    open = nil
    try write(
      Self.long(ZipHeader.descriptor) + Self.sizes(file.checksum.value, file.packedSize, file.size), to: &sink
    )
    written.append(
      Written(
        name: file.name, checksum: file.checksum.value, packedSize: file.packedSize, size: file.size,
        offset: file.offset))
  }

  private mutating func pack(isLast: Bool, to sink: inout some GlossarySink) throws {
    guard var file = open else { return }
    let packed = file.deflater.packed(file.waiting, isLast: isLast)
    file.checksum.add(file.waiting)
    file.size += file.waiting.count
    file.packedSize += packed.count
    file.waiting.removeAll(keepingCapacity: true)
    open = file
    if !packed.isEmpty { try write(packed, to: &sink) }
  }

  private mutating func write(_ bytes: [UInt8], to sink: inout some GlossarySink) throws {
    offset += bytes.count
    try sink.write(bytes)
  }

  private static func listed(_ file: Written) -> [UInt8] {
    long(ZipHeader.listed) + short(version) + description(file.checksum, file.packedSize, file.size)
      + short(file.name.count) + short(0) + short(0) + short(0) + short(0) + long(0) + long(file.offset)
      + file.name
  }

  /// Version 2.0 of the format, which has deflate.
  private static let version = 20
  /// Sizes behind the file; names in UTF-8.
  private static let flags = 0x0808
  /// The first day that the format knows: 1 January 1980.
  private static let date = 0x0021

  /// What both headers of a file tell of it.
  private static func description(_ checksum: UInt32, _ packedSize: Int, _ size: Int) -> [UInt8] {
    short(version) + short(flags) + short(Int(ZipEntry.Method.deflated.rawValue)) + short(0) + short(date)
      + sizes(checksum, packedSize, size)
  }

  private static func sizes(_ checksum: UInt32, _ packedSize: Int, _ size: Int) -> [UInt8] {
    long(Int(checksum)) + long(packedSize) + long(size)
  }

  private static func short(_ value: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }

  private static func long(_ value: Int) -> [UInt8] { short(value) + short(value >> 16) }
}
