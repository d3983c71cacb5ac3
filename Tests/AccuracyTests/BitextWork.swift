import Alignment
import BitextModel
import Dispatch
import Foundation
import Synchronization
import Testing
import TextCore
import Workbench

/// An aligner of documents and what it finds in the bitexts of `Corpus`; made once for all tests.
struct BitextWork {
  let aligner: DocumentAligner
  let found: [FoundBitext]

  private static let all = [
    "shipped": Result { try BitextWork(knowsAll: true) },
    "nothing": Result { try BitextWork(knowsAll: false) },
  ]

  /// The work with all knowledge that ships ("shipped"), or with neither glossaries nor lexicon ("nothing").
  static func with(_ knowledge: String) throws -> BitextWork { try #require(all[knowledge]).get() }

  private init(knowsAll: Bool) throws {
    var settings = Settings(glossary: "/nonexistent/glossary.sqlite")
    settings.usesBuiltin = knowsAll
    settings.usesLexicon = knowsAll
    let root = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let golds = try BitextGold.all(in: root.appendingPathComponent("Corpus/bitexts"))
    let aligner = DocumentAligner(
      resources: try Knowledge(settings).resources(meeting: Self.words(of: golds)))
    self.aligner = aligner
    found = Self.found(in: golds, by: aligner)
  }

  private static func found(in golds: [BitextGold], by aligner: DocumentAligner) -> [FoundBitext] {
    let found = Mutex([FoundBitext?](repeating: nil, count: golds.count))
    DispatchQueue.concurrentPerform(iterations: golds.count) { index in
      let gold = golds[index]
      let beads = aligner.align(vietnamese: gold.vietnamese, spanish: gold.spanish)
      found.withLock { $0[index] = FoundBitext(gold: gold, beads: beads) }
    }
    return found.withLock { $0.compactMap(\.self) }
  }

  /// What is compiled for these words alone finds the same in a fraction of the time.
  private static func words(of golds: [BitextGold]) -> DocumentWords {
    let lines = golds.flatMap { $0.vietnamese + $0.spanish }
    let segments = lines.enumerated().map { Segment(text: $1, lines: $0 + 1...$0 + 1) }
    return DocumentWords(of: Document(name: "bitexts", segments: segments))
  }
}
