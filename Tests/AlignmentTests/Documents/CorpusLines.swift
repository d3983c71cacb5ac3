import Foundation
import TestSupport

/// The lines of the bitexts in `Corpus`, as material for documents of any kind.
struct CorpusLines {
  let name: String
  let vietnamese: [String]
  let spanish: [String]

  /// All bitexts, in the order of their names.
  static func all() throws -> [CorpusLines] {
    let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let folder = root.appendingPathComponent("Corpus/bitexts")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let names = files.filter { $0.pathExtension == "vi" }.map { $0.deletingPathExtension().lastPathComponent }
    return try names.sorted().map { name in
      let file = folder.appendingPathComponent(name)
      return CorpusLines(
        name: name, vietnamese: try lines(of: file.appendingPathExtension("vi")),
        spanish: try lines(of: file.appendingPathExtension("es")))
    }
  }

  private static func lines(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// Some bitexts behind each other, with lines missing, emptied, doubled and reduced to marks on either side.
  static func generated(_ random: inout SplitMix64, from all: [CorpusLines]) -> CorpusLines {
    let parts = (0..<Int.random(in: 1...2, using: &random)).compactMap { _ in
      all.randomElement(using: &random)
    }
    return CorpusLines(
      name: parts.map(\.name).joined(separator: "+"),
      vietnamese: parts.flatMap(\.vietnamese).flatMap { damaged($0, &random) },
      spanish: parts.flatMap(\.spanish).flatMap { damaged($0, &random) })
  }

  private static func damaged(_ line: String, _ random: inout SplitMix64) -> [String] {
    switch Int.random(in: 0..<60, using: &random) {
    case 0, 1, 2: []
    case 3: [""]
    case 4: ["* * *"]
    case 5: ["…", line]
    case 6: [line, line]
    default: [line]
    }
  }
}
