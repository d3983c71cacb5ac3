internal import BitextModel

/// Why bytes are no word model.
package enum WordModelError: Error, Hashable, Sendable {
  /// They begin otherwise: another kind of file, or another version of this one.
  case notAModel
  /// They end too early, or their numbers do not fit together.
  case damaged
}

/// A trained word model as bytes: a line that names the format, then numbers in LEB128 (DWARF 5, 7.6) and texts.
package enum WordModelFile {
  private static let magic = Array("doichieu word model 1\n".utf8)

  /// The bytes of a model; the same for the same model.
  package static func bytes(of trained: TrainedWordModel) -> [UInt8] {
    var writer = Writer()
    writer.bytes = magic
    let model = trained.model
    writer.write(texts: trained.index.sources)
    writer.write(texts: trained.index.targets)
    writer.write(Int(model.samples))
    writer.write(Int(model.chains))
    write(model.pairs, to: &writer)
    for counts in [
      model.forward.jumps, model.forward.fertility, model.reverse.jumps, model.reverse.fertility,
    ] {
      writer.write(numbers: counts)
    }
    return writer.bytes
  }

  /// The model that stands in the bytes.
  package static func model(from bytes: [UInt8]) throws(WordModelError) -> TrainedWordModel {
    guard bytes.starts(with: magic) else { throw .notAModel }
    var reader = Reader(bytes: bytes, position: magic.count)
    let sources = try reader.texts()
    let targets = try reader.texts()
    let samples = try reader.number()
    let chains = try reader.number()
    let pairs = try pairs(from: &reader)
    var forward = OrderCounts(words: 0)
    var reverse = OrderCounts(words: 0)
    forward.jumps = try reader.numbers()
    forward.fertility = try reader.numbers()
    reverse.jumps = try reader.numbers()
    reverse.fertility = try reader.numbers()
    let model = WordModel(
      samples: Int32(samples), chains: Int32(chains), pairs: pairs, forward: forward, reverse: reverse)
    let index = WordIndex(sources: sources, targets: targets)
    // Of words that stand there twice the second would have no number.
    guard reader.isAtEnd, model.isSound, index.sources.count == sources.count,
      index.targets.count == targets.count, model.sourceWords <= sources.count,
      model.targetWords <= targets.count
    else { throw .damaged }
    return TrainedWordModel(model: model, index: index)
  }

  private static func write(_ pairs: WordPairTable, to writer: inout Writer) {
    writer.write(pairs.sourceWords)
    for word in 0..<pairs.sourceWords {
      let range = Int(pairs.starts[word])..<Int(pairs.starts[word + 1])
      writer.write(range.count)
      var previous: Int32 = 0
      for index in range {
        writer.write(Int(pairs.targets[index] - previous))
        previous = pairs.targets[index]
        writer.write(Int(pairs.forward[index]))
        writer.write(Int(pairs.reverse[index]))
      }
    }
    writer.write(numbers: pairs.unlinkedTargets)
    writer.write(numbers: pairs.unlinkedSources)
  }

  private static func pairs(from reader: inout Reader) throws(WordModelError) -> WordPairTable {
    var pairs = WordPairTable()
    for _ in 0..<(try reader.number()) {
      var previous = 0
      for _ in 0..<(try reader.number()) {
        previous += try reader.number()
        guard previous <= Int(Int32.max) else { throw .damaged }
        pairs.targets.append(Int32(previous))
        pairs.forward.append(Int32(try reader.number()))
        pairs.reverse.append(Int32(try reader.number()))
      }
      pairs.starts.append(Int32(pairs.targets.count))
    }
    pairs.unlinkedTargets = try reader.numbers()
    pairs.unlinkedSources = try reader.numbers()
    return pairs
  }
}

extension WordModel {
  /// Whether all parts have the sizes that the others expect.
  fileprivate var isSound: Bool {
    let jumps = 2 * OrderCounts.longestJump + 1
    return samples > 0 && chains > 0 && pairs.unlinkedSources.count == sourceWords
      && pairs.targets.allSatisfy { $0 < targetWords } && forward.jumps.count == jumps
      && reverse.jumps.count == jumps && forward.fertility.count == sourceWords * OrderCounts.fertilities
      && reverse.fertility.count == targetWords * OrderCounts.fertilities
  }
}

private struct Writer {
  var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    var rest = UInt64(number)
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(numbers: [Int32]) {
    write(numbers.count)
    for number in numbers { write(Int(number)) }
  }

  mutating func write(texts: Vocabulary) {
    write(texts.count)
    for number in 0..<texts.count {
      let text = texts.bytes(of: TokenID(Int32(number)))
      write(text.count)
      bytes += text
    }
  }
}

private struct Reader {
  let bytes: [UInt8]
  var position: Int

  var isAtEnd: Bool { position == bytes.count }

  /// A number that fits into 31 bits, as all of them do.
  mutating func number() throws(WordModelError) -> Int {
    var value = 0
    var shift = 0
    while position < bytes.count, shift < 35 {
      let byte = bytes[position]
      position += 1
      value |= Int(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 {
        if value > Int(Int32.max) { break }
        return value
      }
    }
    throw .damaged
  }

  /// A count of things of at least one byte each, so that a wrong one asks for no memory.
  private mutating func size() throws(WordModelError) -> Int {
    let size = try number()
    guard size <= bytes.count - position else { throw .damaged }
    return size
  }

  mutating func numbers() throws(WordModelError) -> [Int32] {
    var numbers: [Int32] = []
    for _ in 0..<(try size()) { numbers.append(Int32(try number())) }
    return numbers
  }

  mutating func texts() throws(WordModelError) -> [String] {
    var texts: [String] = []
    for _ in 0..<(try size()) {
      let length = try size()
      guard let text = String(validating: bytes[position..<position + length], as: UTF8.self) else {
        throw .damaged
      }
      texts.append(text)
      position += length
    }
    return texts
  }
}
