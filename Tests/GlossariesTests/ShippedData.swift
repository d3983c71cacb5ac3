import Foundation
import Terminology

@testable import Interchange

/// The folder `Glossaries` as it ships.
enum ShippedData {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Glossaries")

  static let lexiconName = "lexicon.vi-es.tsv"

  /// The names of the glossaries, the lexicon apart.
  static let glossaries: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".tsv") && $0 != lexiconName }.sorted()
  }()

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  /// The concepts of one glossary, or of all.
  static func concepts(_ name: String? = nil) throws -> [Concept] {
    let names = name.map { [$0] } ?? glossaries
    return try names.flatMap { try GlossaryTable().concepts(in: try bytes($0)) }
  }

  static func lexicon() throws -> [LexiconEntry] {
    try LexiconTable().entries(from: try bytes(lexiconName))
  }
}
