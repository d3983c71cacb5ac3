import TestSupport
import Testing

@testable import Interchange

@Suite("Zip archives")
struct ZipTests {
  private static func content(_ bytes: [UInt8], _ name: String, limits: ZipLimits = ZipLimits()) throws
    -> [UInt8]
  {
    let archive = try ZipArchive(bytes, limits: limits)
    return try archive.bytes(of: try #require(archive[name]))
  }

  private static let sample = [
    (name: "a.xml", text: "<a>hoa đào</a>"), (name: "thư mục/b.xml", text: ""),
    (name: "c", text: String(repeating: "Giá đào năm nay cao hơn năm ngoái.\n", count: 20_000)),
  ]

  @Test("What is written is read again, in the order of writing")
  func roundTrip() throws {
    let bytes = try ZipSamples.archive(Self.sample)
    let archive = try ZipArchive(bytes)
    #expect(archive.entries.map(\.name) == Self.sample.map(\.name))
    for (name, text) in Self.sample { #expect(try Self.content(bytes, name) == Array(text.utf8)) }
    #expect(archive["A.xml"] == nil)
    #expect(bytes.count < 10_000)
    #expect(bytes == (try ZipSamples.archive(Self.sample)))
  }

  @Test("Random bytes survive, in pieces of any size", arguments: [1 as UInt64, 2, 3, 4, 5])
  func random(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let text = (0..<Int.random(in: 0..<200_000, using: &random)).map { _ in
      String(Unicode.Scalar(UInt8.random(in: 32..<127, using: &random)))
    }.joined()
    let bytes = try ZipSamples.archive([("a", "x"), ("b", text)])
    #expect(try Self.content(bytes, "b") == Array(text.utf8), "seed \(seed)")
  }

  @Test("Files that are stored and not packed are read, and a comment behind the list does no harm")
  func stored() throws {
    let content = Array("hoa mai".utf8)
    let bytes = ZipSamples.stored("a.txt", content)
    #expect(try Self.content(bytes, "a.txt") == content)
    let commented = ZipSamples.patched(bytes, ZipHeader.end, at: 20, ZipSamples.short(6)) + "chợ!".utf8
    #expect(try Self.content(commented, "a.txt") == content)
    #expect(throws: ZipError.damaged(entry: "a.txt")) {
      try Self.content(bytes.map { $0 == UInt8(ascii: "m") ? UInt8(ascii: "n") : $0 }, "a.txt")
    }
  }

  @Test("An archive that was cut anywhere is told, never read as a whole one")
  func truncated() throws {
    let bytes = try ZipSamples.archive([("a.xml", "<a/>"), ("b.xml", "<b>hoa</b>")])
    for length in 0..<bytes.count {
      #expect(throws: ZipError.notAnArchive, "\(length) bytes") { try ZipArchive(Array(bytes[..<length])) }
    }
  }

  @Test("A byte that was changed in the data is found out", arguments: [6 as UInt64, 7])
  func damaged(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bytes = try ZipSamples.archive([Self.sample[2]])
    let entry = try #require(try ZipArchive(bytes).entries.first)
    for _ in 0..<100 {
      var broken = bytes
      broken[31 + Int.random(in: 0..<entry.packedSize, using: &random)] ^= UInt8.random(
        in: 1...255, using: &random)
      // A change behind the last bit that counts changes nothing.
      let found = try? Self.content(broken, "c")
      #expect(found == nil || found == Array(Self.sample[2].text.utf8), "seed \(seed)")
    }
  }

  private struct Lie: CustomTestStringConvertible {
    let name: String
    let offset: Int
    let value: [UInt8]
    let error: ZipError
    var testDescription: String { name }
  }

  private static let lies = [
    Lie(
      name: "less content than there is", offset: 24, value: ZipSamples.long(3), error: .damaged(entry: "a")),
    Lie(
      name: "more content than there is", offset: 24, value: ZipSamples.long(900), error: .damaged(entry: "a")
    ),
    Lie(
      name: "a size of no memory", offset: 24, value: ZipSamples.long(0x7FFF_FFFF),
      error: .tooLarge(entry: "a", limit: 256 << 20)),
    Lie(
      name: "a large archive's size", offset: 24, value: ZipSamples.long(0xFFFF_FFFF),
      error: .unsupported("a file of more than 4 GiB in it")),
    Lie(name: "data that end too late", offset: 20, value: ZipSamples.long(60), error: .damaged(entry: "a")),
    Lie(name: "data that end too early", offset: 20, value: ZipSamples.long(4), error: .damaged(entry: "a")),
    Lie(
      name: "data behind the end", offset: 20, value: ZipSamples.long(1 << 30), error: .damaged(entry: "a")),
    Lie(name: "another place", offset: 42, value: ZipSamples.long(1), error: .damaged(entry: "a")),
    Lie(
      name: "a place behind the end", offset: 42, value: ZipSamples.long(1 << 30), error: .damaged(entry: "a")
    ),
    Lie(name: "another checksum", offset: 16, value: ZipSamples.long(1), error: .damaged(entry: "a")),
    Lie(
      name: "a password", offset: 8, value: ZipSamples.short(1), error: .unsupported("one with a password")),
    Lie(
      name: "another packing", offset: 10, value: ZipSamples.short(14),
      error: .unsupported("“a” packed in another way than by deflate")),
    Lie(name: "a name over the end", offset: 28, value: ZipSamples.short(60_000), error: .damaged(entry: "")),
    Lie(name: "a name that is no UTF-8", offset: 46, value: [0xFF], error: .damaged(entry: "")),
    Lie(name: "another name than the file's own", offset: 46, value: [0x62], error: .damaged(entry: "b")),
  ]

  @Test("A list that lies is found out", arguments: lies)
  private func lying(_ lie: Lie) throws {
    let bytes = try ZipSamples.archive([("a", String(repeating: "chợ nổi ", count: 50))])
    let broken = ZipSamples.patched(bytes, ZipHeader.listed, at: lie.offset, lie.value)
    #expect(throws: lie.error) {
      let archive = try ZipArchive(broken)
      for entry in archive.entries { _ = try archive.bytes(of: entry) }
    }
  }

  @Test("The record at the end has to fit the list")
  func badEnd() throws {
    let bytes = try ZipSamples.archive([("a", "x")])
    for (offset, value) in [(10, 5), (12, 1 << 20), (16, 1 << 20)] {
      let broken = ZipSamples.patched(
        bytes, ZipHeader.end, at: offset, ZipSamples.short(value) + [0, 0].prefix(offset == 10 ? 0 : 2))
      #expect(throws: ZipError.self, "\(offset)") { try ZipArchive(broken) }
    }
    #expect(throws: ZipError.damaged(entry: "a")) {
      try ZipArchive(ZipSamples.archive([("a", "x"), ("a", "y")]))
    }
    #expect(throws: ZipError.unsupported("one of 3 files")) {
      try ZipArchive(ZipSamples.archive(Self.sample), limits: ZipLimits(mostEntries: 2))
    }
  }

  @Test("Bombs are refused before they are unpacked, and while they are where the list lies")
  func bombs() throws {
    let zeros = String(repeating: "0", count: 4 << 20)
    let bomb = try ZipSamples.archive([("a", zeros)])
    #expect(bomb.count < 10_000)
    #expect(throws: ZipError.tooDense(entry: "a")) { try Self.content(bomb, "a") }
    let limits = ZipLimits(largestEntry: 1 << 20)
    #expect(throws: ZipError.tooLarge(entry: "a", limit: 1 << 20)) {
      try Self.content(bomb, "a", limits: limits)
    }
    // A list that tells a small size: no more than one piece is unpacked.
    let lying = ZipSamples.patched(bomb, ZipHeader.listed, at: 24, ZipSamples.long(1000))
    let archive = try ZipArchive(lying)
    var pieces = 0
    #expect(throws: ZipError.damaged(entry: "a")) {
      try archive.forEachPiece(of: try #require(archive["a"])) { _ in pieces += 1 }
    }
    #expect(pieces == 0)
  }

  @Test("An error of the receiver ends the reading")
  func stops() throws {
    struct Enough: Error {}
    let archive = try ZipArchive(ZipSamples.archive([Self.sample[2]]))
    #expect(throws: Enough.self) { try archive.forEachPiece(of: archive.entries[0]) { _ in throw Enough() } }
  }
}
