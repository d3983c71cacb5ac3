internal import TextCore

/// What stands for the content of a file, gathered while it is read.
package struct FileFingerprint {
  private var hash = FNV1a()
  private var count = 0

  /// The fingerprint of a file that stands in memory.
  package static func text(of bytes: [UInt8]) -> String {
    var fingerprint = FileFingerprint()
    fingerprint.add(bytes)
    return fingerprint.text
  }

  mutating func add(_ bytes: [UInt8]) {
    hash.add(bytes)
    count += bytes.count
  }

  /// The fingerprint in letters.
  var text: String { "\(count)-" + String(hash.value, radix: 16) }
}
