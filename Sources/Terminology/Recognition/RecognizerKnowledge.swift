internal import BitextModel
internal import TextCore

/// All terms, heads of offices and countries, compiled into one trie for both languages.
struct RecognizerKnowledge: Sendable {
  private(set) var trie = TermTrie()
  private(set) var entries: [TermEntry] = []
  private(set) var parts: [TermPart] = []
  /// Heads of offices as the entries of role `head` number them.
  private(set) var heads: [RecognizedHead.Vietnamese] = []
  private(set) var spanishHeads: [RecognizedHead.Spanish] = []
  /// For each word, the number under which the trie knows it: "uỷ" is "ủy", "–" is "-".
  private(set) var aliases: [Int32] = []
  /// Whether some phrase begins with a word.
  private(set) var begins: [Bool] = []
  /// Whether a word may make more of the title behind it: "nguyên", "quyền", "exministro".
  private var qualifies: [Bool] = []
  /// "exministro" as the word behind "ex"; -1 for other words.
  private(set) var former: [Int32] = []

  /// What joins the parts of titles.
  let words: LinkWords

  private let isFolded: Bool
  private let markers: Markers

  init(_ concepts: [Concept], world: WorldNames?, isFolded: Bool, lexer: inout Lexer) {
    self.isFolded = isFolded
    words = LinkWords(isFolded: isFolded, lexer: &lexer)
    markers = Markers(lexer: &lexer)
    for name in world?.names ?? [] { add(name, &lexer) }
    for entry in HeadTable.offices.entries { add(entry, &lexer) }
    for phrase in Self.blocked { enter(phrase, TermEntry.Role.blocked, 0, isVietnamese: true, &lexer) }
    for concept in concepts { add(concept, &lexer) }
    trie.compile()
    compileWords(&lexer)
  }

  /// Oceans and peoples that begin like a province.
  private static let blocked = ["Thái Bình Dương", "Ấn Độ Dương"]

  // MARK: - Terms

  private mutating func add(_ concept: Concept, _ lexer: inout Lexer) {
    guard let part = TermPart(concept) else { return }
    let value = Int32(parts.count)
    parts.append(part)
    for term in concept.terms(in: .vietnamese) where term.review != .rejected {
      enter(term, concept.kind, value, isVietnamese: true, forms: [term.text], &lexer)
      if concept.kind == .organization {
        enterField(of: term.text, after: "Bộ ", value, isVietnamese: true, &lexer)
      }
    }
    for term in concept.terms(in: .spanish) where term.review != .rejected {
      enter(term, concept.kind, value, isVietnamese: false, forms: Self.forms(of: term, concept.kind), &lexer)
      if concept.kind == .organization {
        enterField(of: term.text, after: "Ministerio ", value, isVietnamese: false, &lexer)
      }
    }
  }

  /// As a head may stand in text: titles in both genders and numbers, common nouns in both numbers.
  private static func forms(of term: Term, _ kind: TermKind) -> [String] {
    let texts = [term.text] + PartyBodies.otherNames(of: term.text)
    if kind == .title { return texts.flatMap(SpanishInflection.forms) }
    guard kind != .person, kind != .place, !term.isShortened, let first = term.text.unicodeScalars.first,
      LetterTable.shared.kind(of: first) == .letter
    else { return texts }
    return SpanishPlural.forms(of: term.text)
  }

  private mutating func enter(
    _ term: Term, _ kind: TermKind, _ value: Int32, isVietnamese: Bool, forms: [String], _ lexer: inout Lexer
  ) {
    for form in forms {
      let tokens = lexer.words(of: form)
      let conditions = TermConditions.of(term, kind, tokens, isVietnamese: isVietnamese, lexer.vocabulary)
      put(
        tokens, TermTrie.root,
        TermEntry(
          role: .term, isVietnamese: isVietnamese, conditions: conditions,
          capitals: TermConditions.capitals(of: tokens), value: value,
          isShort: kind == .organization && term.type == .shortForm))
    }
  }

  private mutating func enterField(
    of text: String, after head: String, _ value: Int32, isVietnamese: Bool, _ lexer: inout Lexer
  ) {
    guard text.hasPrefix(head) else { return }
    let tokens = lexer.words(of: String(text.dropFirst(head.count)))
    put(
      tokens, TermTrie.ministries,
      TermEntry(role: .term, isVietnamese: isVietnamese, conditions: [], capitals: 0, value: value))
  }

  // MARK: - Heads and places

  private mutating func add(_ entry: HeadTable.Entry, _ lexer: inout Lexer) {
    let value = Int32(heads.count)
    heads.append(RecognizedHead.Vietnamese(entry))
    enter(entry.vietnamese, .head, value, isVietnamese: true, &lexer)
    for lemma in entry.spanish where !lemma.contains("ministro de ") { addSpanishHead(lemma, &lexer) }
  }

  private mutating func addSpanishHead(_ lemma: String, _ lexer: inout Lexer) {
    let value = Int32(spanishHeads.count)
    if spanishHeads.contains(where: { $0.lemma == lemma }) { return }
    spanishHeads.append(RecognizedHead.Spanish(lemma))
    for form in SpanishInflection.forms(of: lemma) { enter(form, .head, value, isVietnamese: false, &lexer) }
  }

  private mutating func add(_ name: WorldNames.Name, _ lexer: inout Lexer) {
    guard name.kind == .country || name.kind == .city,
      let known = KnownTerm(vietnamese: name.vietnamese, spanish: [name.spanish], kind: .place)
    else { return }
    let value = Int32(parts.count)
    parts.append(TermPart(known))
    enter(name.vietnamese, .place, value, isVietnamese: true, &lexer)
    enter(name.spanish, .place, value, isVietnamese: false, &lexer)
  }

  private mutating func enter(
    _ phrase: String, _ role: TermEntry.Role, _ value: Int32, isVietnamese: Bool, _ lexer: inout Lexer
  ) {
    let tokens = lexer.words(of: phrase)
    put(
      tokens, TermTrie.root,
      TermEntry(
        role: role, isVietnamese: isVietnamese, conditions: role == .place ? .capitals : [],
        capitals: TermConditions.capitals(of: tokens), value: value))
  }

  // MARK: - Words

  private mutating func put(_ tokens: [Token], _ root: Int32, _ entry: TermEntry) {
    if tokens.isEmpty { return }
    let index = Int32(entries.count)
    let previous = trie.put(index, at: tokens.map { number(of: $0) }, from: root)
    entries.append(entry)
    entries[Int(index)].next = previous
  }

  private func number(of token: Token) -> Int32 { (isFolded ? token.folded : token.word).rawValue }

  /// The numbers of the tokens of a text, for the trie; -1 for words that no phrase has.
  func words(of tokens: [Token]) -> [Int32] {
    tokens.map { token in
      let id = Int(number(of: token))
      return id < aliases.count ? aliases[id] : -1
    }
  }

  /// The next word with which a phrase begins and ends that stands in the text.
  func nextPhrase(in words: [Int32], from start: Int) -> Int? {
    var index = start
    while index < words.count {
      if words[index] >= 0, begins[Int(words[index])], isPhrase(words, from: index) { return index }
      index += 1
    }
    return nil
  }

  /// Whether some phrase, or a word that qualifies one, stands at a word.
  private func isPhrase(_ text: [Int32], from start: Int) -> Bool {
    if qualifies[Int(text[start])] { return true }
    var node = TermTrie.root
    var index = start
    while index < text.count, text[index] >= 0 {
      node = trie.step(node, text[index])
      if node < 0 { return false }
      if trie.entry(at: node) >= 0 { return true }
      index += 1
    }
    return false
  }

  /// Whether the token before is the surname of a person whose name goes on here.
  func isSurname(before index: Int, in line: LineScan) -> Bool {
    guard line.isName(at: index - 1) else { return false }
    let token = line.tokens[index - 1]
    return markers.surnames.contains(token.word) || markers.foldedSurnames.contains(token.folded)
  }

  /// Aliases of spelling, words with "ex", and the words that phrases begin with.
  private mutating func compileWords(_ lexer: inout Lexer) {
    var pairs: [(Int32, Int32)] = []
    var formerPairs: [(Int32, Int32)] = []
    for id in 0..<Int32(lexer.vocabulary.count) {
      for spelling in WordSpelling.others(of: lexer.vocabulary.text(of: TokenID(id))) {
        pairs.append((lexer.vocabulary.intern(Array(spelling.utf8)).rawValue, id))
      }
      guard trie.step(TermTrie.root, id) >= 0 else { continue }
      let word = Array("ex".utf8) + lexer.vocabulary.bytes(of: TokenID(id))
      formerPairs.append((lexer.vocabulary.intern(word).rawValue, id))
    }
    let count = Int32(lexer.vocabulary.count)
    aliases = Array(0..<count)
    for (spelling, id) in pairs where trie.step(TermTrie.root, spelling) < 0 { aliases[Int(spelling)] = id }
    former = [Int32](repeating: -1, count: Int(count))
    for (word, id) in formerPairs { former[Int(word)] = id }
    qualifies = former.map { $0 >= 0 }
    for word in words.former.union([words.acting]) { qualifies[Int(word)] = true }
    begins = (0..<count).map { trie.step(TermTrie.root, $0) >= 0 || qualifies[Int($0)] }
  }
}

/// What is known, by reference.
final class SharedKnowledge: Sendable {
  let knowledge: RecognizerKnowledge
  let identifier: LanguageIdentifier

  init(_ knowledge: RecognizerKnowledge, _ identifier: LanguageIdentifier) {
    self.knowledge = knowledge
    self.identifier = identifier
  }
}
