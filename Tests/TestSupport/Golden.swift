internal import Foundation

/// Compares bytes with a file in the `Golden` folder beside the test that asks.
///
/// Bytes, because `String ==` takes NFC and NFD for the same. With `RECORD_GOLDEN` set in the environment the file
/// is written and the test fails, so that a recording run is never taken for a passing one.
package enum Golden {
  /// What is wrong, in words, or nil where the bytes are those of the file.
  package static func difference(_ bytes: [UInt8], _ name: String, testFile: String = #filePath) -> String? {
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent().appendingPathComponent("Golden")
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil { return record(bytes, file) }
    guard let wanted = try? Data(contentsOf: file) else {
      return "there is no \(file.path); run with RECORD_GOLDEN=1 to make it"
    }
    return firstDifference(bytes, Array(wanted), name)
  }

  private static func record(_ bytes: [UInt8], _ file: URL) -> String {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
      return "recorded \(file.lastPathComponent)"
    } catch {
      return "cannot record \(file.path): \(error)"
    }
  }

  private static func firstDifference(_ found: [UInt8], _ wanted: [UInt8], _ name: String) -> String? {
    let foundLines = found.split(separator: 0x0A, omittingEmptySubsequences: false)
    let wantedLines = wanted.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, pair) in zip(foundLines, wantedLines).enumerated() where pair.0 != pair.1 {
      return """
        \(name):\(number + 1): expected \(String(decoding: pair.1, as: UTF8.self))
        found \(String(decoding: pair.0, as: UTF8.self))
        """
    }
    guard foundLines.count == wantedLines.count else {
      return "\(name): expected \(wantedLines.count) lines, found \(foundLines.count)"
    }
    return nil
  }
}
