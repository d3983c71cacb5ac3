/// What a misspelt phrase may be meant for: the phrase with one of its words, or all that no term has, replaced by words
/// near to them, with words joined, parted, swapped or left out.
///
/// Words are corrected first and terms looked up by them, so that the cost depends on the length of the phrase and on
/// how many words are near to each other, not on the number of terms.
struct Corrections {
  private let near: WordNear
  private let words: [String]
  private let measure: Similarity
  /// Longer texts are sentences.
  private static let mostWords = 16
  /// Of the words near to one, those that are tried; a syllable of three letters has about forty.
  private static let mostNear = 60
  /// Where several words are unknown, the combinations that are tried.
  private static let mostCombined = 200

  init(_ folded: String, _ near: WordNear) {
    self.near = near
    words = WordNear.words(of: folded)
    measure = Similarity(to: words.joined(separator: " "))
  }

  /// A phrase and how near it is.
  typealias Candidate = (text: String, score: Double)

  /// Phrases that may stand in the glossary, the nearest first.
  func candidates() throws -> [Candidate] {
    guard !words.isEmpty, words.count <= Self.mostWords else { return [] }
    let choices = try words.map { try self.choices(for: $0) }
    let unknown = words.indices.filter { !choices[$0].contains(words[$0]) }
    var phrases = Set(unknown.isEmpty ? single(choices, words.indices) : combined(choices, unknown))
    if unknown.count == 1 { phrases.formUnion(single(choices, unknown[0]..<unknown[0] + 1)) }
    phrases.formUnion(try parted())
    phrases.formUnion(rearranged())
    return phrases.map { ($0, measure.score(of: $0)) }
      .filter { $0.score >= Similarity.threshold }
      .sorted { ($1.score, $0.text) < ($0.score, $1.text) }
  }

  private func choices(for word: String) throws -> [String] {
    let found = try near.words(near: word)
    let measure = Similarity(to: word)
    return Array(
      found.map { ($0, measure.score(of: $0)) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(Self.mostNear)
        .map(\.0))
  }

  private func single(_ choices: [[String]], _ positions: Range<Int>) -> [String] {
    positions.flatMap { index in choices[index].map { joined(replacing: index, by: $0) } }
  }

  /// All unknown words replaced at once.
  private func combined(_ choices: [[String]], _ unknown: [Int]) -> [String] {
    var phrases = [words]
    for index in unknown {
      let few = choices[index].prefix(max(1, Self.mostCombined / max(1, phrases.count)))
      phrases = phrases.flatMap { phrase in
        few.map { word in
          var phrase = phrase
          phrase[index] = word
          return phrase
        }
      }
    }
    return phrases.map { $0.joined(separator: " ") }
  }

  private func joined(replacing index: Int, by word: String) -> String {
    var words = words
    words[index] = word
    return words.joined(separator: " ")
  }

  /// Words that lost the space between them, or got one.
  private func parted() throws -> [String] {
    var phrases: [String] = []
    for index in words.indices {
      let letters = Array(words[index].unicodeScalars)
      for cut in letters.indices.dropFirst() {
        let first = String(String.UnicodeScalarView(letters[..<cut]))
        let second = String(String.UnicodeScalarView(letters[cut...]))
        guard try near.holds(first), try near.holds(second) else { continue }
        phrases.append(joined(replacing: index, by: first + " " + second))
      }
      phrases += try respaced(index, letters)
      if index + 1 < words.count {
        let both = words[index] + words[index + 1]
        phrases.append((words[..<index] + [both] + words[(index + 2)...]).joined(separator: " "))
      }
    }
    return phrases
  }

  /// A space that became another letter, or moved by one.
  private func respaced(_ index: Int, _ letters: [Unicode.Scalar]) throws -> [String] {
    var phrases: [String] = []
    for cut in letters.indices.dropFirst().dropLast() {
      let first = String(String.UnicodeScalarView(letters[..<cut]))
      let second = String(String.UnicodeScalarView(letters[(cut + 1)...]))
      guard try near.holds(first), try near.holds(second) else { continue }
      phrases.append(joined(replacing: index, by: first + " " + second))
    }
    guard index + 1 < words.count else { return phrases }
    let both = letters + Array(words[index + 1].unicodeScalars)
    for cut in [letters.count - 1, letters.count + 1] where cut > 0 && cut < both.count {
      let pair = [both[..<cut], both[cut...]].map { String(String.UnicodeScalarView($0)) }
      guard try near.holds(pair[0]), try near.holds(pair[1]) else { continue }
      phrases.append((words[..<index] + pair + words[(index + 2)...]).joined(separator: " "))
    }
    return phrases
  }

  /// Two neighbours swapped, or one word left out.
  private func rearranged() -> [String] {
    guard words.count > 2 else { return [] }
    return words.indices.flatMap { index -> [String] in
      var shorter = words
      shorter.remove(at: index)
      guard index + 1 < words.count else { return [shorter.joined(separator: " ")] }
      var swapped = words
      swapped.swapAt(index, index + 1)
      return [shorter.joined(separator: " "), swapped.joined(separator: " ")]
    }
  }
}
