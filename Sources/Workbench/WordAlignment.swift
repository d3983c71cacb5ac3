package import Alignment
internal import BitextModel
internal import Foundation
internal import TextCore

/// Links the words of sentence pairs.
///
/// By a model that `train` saved; without one, by what the sentences themselves and the lexicons teach.
package struct WordAlignment: Sendable {
  private let trained: TrainedWordModel?
  private let index: WordIndex

  /// Prepares the knowledge.
  ///
  /// - Parameters:
  ///   - settings: Whether the shipped lexicon counts.
  ///   - model: A file that `train --model` wrote; nil for none.
  ///   - lexicon: A file that `train --out` wrote; it counts where there is no model.
  /// - Throws: What is wrong with these files.
  package init(_ settings: Settings, model: String? = nil, lexicon: String? = nil) throws(WorkbenchError) {
    trained = try model.map { path throws(WorkbenchError) in try Self.model(path) }
    index = trained == nil ? try LexicalKnowledge.index(settings, learned: lexicon) : WordIndex()
  }

  private static func model(_ file: String) throws(WorkbenchError) -> TrainedWordModel {
    let bytes = try InputFile.bytes(of: file)
    do {
      return try WordModelFile.model(from: bytes)
    } catch {
      let reason = error == .damaged ? "is damaged" : "is no word model of this version"
      throw .badList(file: file, line: 0, reason: reason + "; expected what train --model writes")
    }
  }

  /// The links between the words of each pair of sentences, whose words are given one by one.
  package func links(_ pairs: [(source: [String], target: [String])]) -> [[WeightedWordLink]] {
    if let trained { return trained.links(pairs) }
    return learned(from: pairs).links(pairs)
  }

  private func learned(from pairs: [(source: [String], target: [String])]) -> TrainedWordModel {
    var index = index
    var corpus = WordCorpus()
    for (source, target) in pairs {
      let sourceTokens = source.flatMap { index.lexer.tokens(of: NormalizedText($0)) }
      let targetTokens = target.flatMap { index.lexer.tokens(of: NormalizedText($0)) }
      corpus.append(source: index.source(sourceTokens).words, target: index.target(targetTokens).words)
    }
    let model = WordTraining().train(corpus, prior: index.prior())
    return TrainedWordModel(model: model, index: index)
  }

  /// Links in the form of Pharaoh: `0-0 1-2`, positions from 0.
  package static func pharaoh(_ links: [WeightedWordLink]) -> String {
    links.map { "\($0.link.source)-\($0.link.target)" }.joined(separator: " ")
  }
}
