import TestSupport

/// Makes damaged files out of good ones, the same for the same seed.
struct Mutations {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// A copy with up to four kinds of damage.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) { damage(&bytes) }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 1...64, using: &random))
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.removeSubrange(place...)
    case 4:
      let target = Int.random(in: 0...bytes.count, using: &random)
      let copies = Int.random(in: 1...20, using: &random)
      bytes.insert(contentsOf: repeatElement(bytes[place..<end], count: copies).joined(), at: target)
    case 5: bytes.replaceSubrange(place..<end, with: Self.nasty.randomElement(using: &random) ?? [])
    default: bytes.replaceSubrange(place..<end, with: repeatElement(0xFF, count: end - place))
    }
  }

  /// What readers have stumbled over.
  private static let nasty: [[UInt8]] =
    [
      "&a;", "&#0;", "&#x110000;", "<![CDATA[", "]]>", "<!DOCTYPE a [<!ENTITY a \"b\">]>", "<", ">", "\"",
      "\\",
      "99999999999999999999", "-1", "\u{FEFF}", "\r", "\t\t\t", " --> ", "00:99:99,999", "{\\an8}", "msgid",
    ].map { Array($0.utf8) } + [
      [0], [0xC3], [0xED, 0xA0, 0x80], [0xFF, 0xFF, 0xFF, 0xFF], [0x50, 0x4B, 0x05, 0x06],
    ]
}
