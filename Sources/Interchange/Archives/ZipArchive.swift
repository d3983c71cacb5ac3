/// Reads a zip archive that stands in memory: its list of files, and each of them piece by piece.
///
/// The list at the end is believed, and whatever it says is checked: offsets, names, sizes, checksums. Nothing is written
/// anywhere. Opening costs the length of the list, reading the size of the entry.
package struct ZipArchive: Sendable {
  /// The files, in the order of the list.
  package let entries: [ZipEntry]
  private let bytes: [UInt8]
  private let limits: ZipLimits
  private static let pieceSize = 1 << 16

  /// Whether bytes begin as archives do.
  package static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Reads the list of an archive.
  package init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipError) {
    self.bytes = bytes
    self.limits = limits
    entries = try ZipList(bytes).entries(atMost: limits.mostEntries)
  }

  /// The file of this path, letter for letter; nil where there is none.
  package subscript(name: String) -> ZipEntry? {
    entries.first { $0.name.utf8.elementsEqual(name.utf8) }
  }

  /// Calls `body` with what an entry holds, piece by piece.
  ///
  /// Pieces before an error have been told already.
  package func forEachPiece(of entry: ZipEntry, _ body: ([UInt8]) throws -> Void) throws {
    try limits.check(entry)
    let packed = try packedBytes(of: entry)
    var check = ZipCheck(entry)
    switch entry.method {
    case .stored: try forEachPiece(of: packed) { try check.take($0, body) }
    case .deflated:
      let inflater = try Inflater(entry)
      try inflater.forEachPiece(of: packed) { try check.take($0, body) }
    }
    try check.finish()
  }

  /// All that an entry holds.
  package func bytes(of entry: ZipEntry) throws(ZipError) -> [UInt8] {
    var content: [UInt8] = []
    do {
      try forEachPiece(of: entry) { content += $0 }
    } catch let error as ZipError {
      throw error
    } catch {
      throw .damaged(entry: entry.name)
    }
    return content
  }

  private func forEachPiece(of stored: ArraySlice<UInt8>, _ body: ([UInt8]) throws -> Void) throws {
    var start = stored.startIndex
    while start < stored.endIndex {
      let end = min(start + Self.pieceSize, stored.endIndex)
      try body(Array(stored[start..<end]))
      start = end
    }
  }

  /// The bytes behind the entry's own header, which has to tell the same name.
  private func packedBytes(of entry: ZipEntry) throws(ZipError) -> ArraySlice<UInt8> {
    let fields = ZipFields(bytes)
    let start = entry.offset
    guard fields.long(at: start) == ZipHeader.local, let nameLength = fields.short(at: start + 26),
      let extraLength = fields.short(at: start + 28),
      let name = fields.slice(at: start + ZipHeader.localSize, count: nameLength),
      name.elementsEqual(entry.name.utf8),
      let packed = fields.slice(
        at: start + ZipHeader.localSize + nameLength + extraLength, count: entry.packedSize)
    else { throw .damaged(entry: entry.name) }
    return packed
  }
}

/// The list at the end of an archive.
private struct ZipList {
  private let fields: ZipFields
  private let count: Int
  private let start: Int

  init(_ bytes: [UInt8]) throws(ZipError) {
    fields = ZipFields(bytes)
    guard let end = Self.end(of: bytes), let count = fields.short(at: end + 10),
      let size = fields.long(at: end + 12), let start = fields.long(at: end + 16)
    else { throw .notAnArchive }
    if start == ZipHeader.isElsewhere || count == 0xFFFF {
      throw .unsupported("one for more than 65,534 files or 4 GiB")
    }
    guard fields.short(at: end + 4) == 0, fields.short(at: end + 8) == count else {
      throw .unsupported("a part of one that stands in several files")
    }
    guard start + size <= end, count * ZipHeader.listedSize <= size else { throw .damaged(entry: "") }
    self.count = count
    self.start = start
  }

  /// Where the record at the end begins; a comment of up to 65,535 bytes may follow it.
  private static func end(of bytes: [UInt8]) -> Int? {
    let fields = ZipFields(bytes)
    let last = bytes.count - ZipHeader.endSize
    guard last >= 0 else { return nil }
    return (max(0, last - 0xFFFF)...last).reversed().first { offset in
      bytes[offset] == 0x50 && fields.long(at: offset) == ZipHeader.end
        && fields.short(at: offset + 20) == last - offset
    }
  }

  func entries(atMost limit: Int) throws(ZipError) -> [ZipEntry] {
    guard count <= limit else { throw .unsupported("one of \(count) files") }
    var entries: [ZipEntry] = []
    var names: Set<[UInt8]> = []
    var offset = start
    for _ in 0..<count {
      let (entry, next) = try entry(at: offset)
      // Of two files with one name, programs read one or the other.
      guard names.insert(Array(entry.name.utf8)).inserted else { throw .damaged(entry: entry.name) }
      entries.append(entry)
      offset = next
    }
    return entries
  }

  private func entry(at offset: Int) throws(ZipError) -> (ZipEntry, next: Int) {
    guard fields.long(at: offset) == ZipHeader.listed, let nameLength = fields.short(at: offset + 28),
      let extraLength = fields.short(at: offset + 30), let commentLength = fields.short(at: offset + 32),
      let name = fields.slice(at: offset + ZipHeader.listedSize, count: nameLength),
      let text = String(validating: name, as: UTF8.self)
    else { throw .damaged(entry: "") }
    let entry = try entry(named: text, at: offset)
    return (entry, offset + ZipHeader.listedSize + nameLength + extraLength + commentLength)
  }

  private func entry(named name: String, at offset: Int) throws(ZipError) -> ZipEntry {
    guard let flags = fields.short(at: offset + 8), let method = fields.short(at: offset + 10),
      let checksum = fields.long(at: offset + 16), let packedSize = fields.long(at: offset + 20),
      let size = fields.long(at: offset + 24), let start = fields.long(at: offset + 42)
    else { throw .damaged(entry: name) }
    if flags & 1 != 0 { throw .unsupported("one with a password") }
    if [packedSize, size, start].contains(ZipHeader.isElsewhere) {
      throw .unsupported("a file of more than 4 GiB in it")
    }
    guard let method = ZipEntry.Method(rawValue: UInt16(method)) else {
      throw .unsupported("“\(name)” packed in another way than by deflate")
    }
    return ZipEntry(
      name: name, size: size, packedSize: packedSize, checksum: UInt32(checksum), method: method,
      offset: start)
  }
}

/// Holds what comes out of an entry against its description.
private struct ZipCheck {
  private let entry: ZipEntry
  private var checksum = Checksum()
  private var size = 0

  init(_ entry: ZipEntry) {
    self.entry = entry
  }

  /// Hands a piece on, unless more comes than was told.
  mutating func take(_ piece: [UInt8], _ body: ([UInt8]) throws -> Void) throws {
    size += piece.count
    if size > entry.size { throw ZipError.damaged(entry: entry.name) }
    checksum.add(piece)
    try body(piece)
  }

  func finish() throws(ZipError) {
    guard size == entry.size, checksum.value == entry.checksum else { throw .damaged(entry: entry.name) }
  }
}
