/// Walks from one word of a line through the trie.
struct TermWalk {
  let line: LineScan
  /// Where the walk has to stop.
  let end: Int
  /// A word that is read as another one: "exministro" as "ministro".
  let substitute: (index: Int, word: Int32)?

  init(_ line: LineScan, end: Int, substitute: (Int, Int32)? = nil) {
    self.line = line
    self.end = end
    self.substitute = substitute
  }

  var knowledge: RecognizerKnowledge { line.known.knowledge }

  /// A phrase that ends at a word, and its first entry.
  private struct Stop {
    let end: Int
    let entry: Int32
  }

  // MARK: - Terms

  /// The longest known term of some kinds.
  func known(at index: Int, where isWanted: (FoundTerm) -> Bool) -> FoundTerm? {
    for stop in stops(from: index).reversed() {
      if let found = term(stop, at: index), isWanted(found) || found.isBlocked { return found }
    }
    return nil
  }

  /// What stands at the end of a walk: all concepts of that expression in one language.
  private func term(_ stop: Stop, at index: Int) -> FoundTerm? {
    let range = index..<stop.end
    var entries = entries(from: stop.entry)
    if entries.contains(where: { $0.role == .blocked }) { return .blocked(range) }
    entries.removeAll { $0.role != .term || !line.accepts($0, range) }
    guard let first = chosen(entries, range) else { return nil }
    let same = entries.filter { $0.isVietnamese == first.isVietnamese }
    let parts = same.map { knowledge.parts[Int($0.value)] }
    return FoundTerm(
      range: range, isVietnamese: first.isVietnamese, kind: knowledge.parts[Int(first.value)].known.kind,
      equivalents: Self.united(zip(same, parts).map { $1.equivalents(of: $0) }),
      names: parts.flatMap { first.isVietnamese ? $0.vietnamese : $0.spanish })
  }

  /// Of the entries of both languages those of the language of the words around.
  private func chosen(_ entries: [TermEntry], _ range: Range<Int>) -> TermEntry? {
    guard let first = entries.first, entries.contains(where: { $0.isVietnamese != first.isVietnamese }) else {
      return entries.first
    }
    let isVietnamese = line.odds(around: range) > 0
    return entries.first { $0.isVietnamese == isVietnamese }
  }

  private static func united(_ lists: [[String]]) -> [String] {
    var seen: Set<[UInt8]> = []
    // The first of every concept before the second of any.
    let longest = lists.map(\.count).max() ?? 0
    return (0..<longest).flatMap { rank in lists.compactMap { rank < $0.count ? $0[rank] : nil } }
      .filter { seen.insert(Array($0.utf8)).inserted }
  }

  // MARK: - Parts of titles

  /// The longest entry of some role and language at a word.
  func part(
    at index: Int, from root: Int32 = TermTrie.root, isVietnamese: Bool,
    where isWanted: (TermEntry, TermPart) -> Bool
  ) -> (end: Int, part: TermPart)? {
    for stop in stops(from: index, root).reversed() {
      for entry in entries(from: stop.entry)
      where entry.isVietnamese == isVietnamese && (entry.role == .term || entry.role == .place) {
        let part = knowledge.parts[Int(entry.value)]
        if isWanted(entry, part), line.accepts(entry, index..<stop.end) { return (stop.end, part) }
      }
    }
    return nil
  }

  /// The heads of offices at a word, the longest first.
  func heads(at index: Int) -> [(end: Int, entry: TermEntry)] {
    stops(from: index).reversed().flatMap { stop in
      entries(from: stop.entry).filter { $0.role == .head }.map { (stop.end, $0) }
    }
  }

  // MARK: - Steps

  private func stops(from start: Int, _ root: Int32 = TermTrie.root) -> [Stop] {
    var stops: [Stop] = []
    var node = root
    var index = start
    while index < end, line.words[index] >= 0 {
      node = knowledge.trie.step(node, word(at: index))
      if node < 0 { break }
      index += 1
      let entry = knowledge.trie.entry(at: node)
      if entry >= 0 { stops.append(Stop(end: index, entry: entry)) }
    }
    return stops
  }

  private func word(at index: Int) -> Int32 {
    if let substitute, substitute.index == index { return substitute.word }
    return line.words[index]
  }

  /// The entries of one expression, in the order in which they came.
  private func entries(from first: Int32) -> [TermEntry] {
    var entries: [TermEntry] = []
    var next = first
    while next >= 0 {
      entries.append(knowledge.entries[Int(next)])
      next = knowledge.entries[Int(next)].next
    }
    return entries.reversed()
  }
}
