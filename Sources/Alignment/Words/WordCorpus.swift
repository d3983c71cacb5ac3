/// Sentences as numbers of words, one behind the other in one array.
package struct WordSentences: Sendable, Equatable {
  /// The words of all sentences.
  package private(set) var words: [Int32] = []
  /// Where each sentence begins, and behind them where the last one ends.
  package private(set) var starts: [Int] = [0]

  /// No sentences.
  package init() {}

  /// How many sentences there are.
  package var count: Int { starts.count - 1 }

  /// The words of a sentence.
  package subscript(sentence: Int) -> ArraySlice<Int32> { words[range(of: sentence)] }

  /// Where a sentence stands among all words.
  package func range(of sentence: Int) -> Range<Int> { starts[sentence]..<starts[sentence + 1] }

  /// Puts one more sentence behind the others.
  package mutating func append(_ sentence: some Sequence<Int32>) {
    words.append(contentsOf: sentence)
    starts.append(words.count)
  }

  /// Puts more sentences behind the others.
  package mutating func append(contentsOf sentences: WordSentences) {
    let behind = words.count
    starts += sentences.starts.dropFirst().map { $0 + behind }
    words += sentences.words
  }

  /// The same sentences with other numbers for their words.
  package func renumbered(_ numbers: [Int32]) -> WordSentences {
    var sentences = self
    for index in words.indices { sentences.words[index] = numbers[Int(words[index])] }
    return sentences
  }
}

/// Pairs of sentences that say the same, as numbers of words from 0; each language counts its own.
package struct WordCorpus: Sendable, Equatable {
  /// The source sentences.
  package private(set) var source = WordSentences()
  /// The target sentences, as many.
  package private(set) var target = WordSentences()

  /// No pairs.
  package init() {}

  /// How many pairs there are.
  package var count: Int { source.count }

  /// Puts one more pair behind the others; either side may be empty.
  package mutating func append(source: some Sequence<Int32>, target: some Sequence<Int32>) {
    self.source.append(source)
    self.target.append(target)
  }

  /// Puts more pairs behind the others, whose words have other numbers here.
  package mutating func append(contentsOf other: WordCorpus, sources: [Int32], targets: [Int32]) {
    source.append(contentsOf: other.source.renumbered(sources))
    target.append(contentsOf: other.target.renumbered(targets))
  }
}
