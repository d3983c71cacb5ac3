internal import BitextModel
internal import GlossaryStore
internal import Terminology
internal import TextCore

/// Phrases as parts of titles; each is asked for once, since compositions try the same words in many ways.
final class KnownParts {
  private let reader: TermReader
  private let leavingOut: Set<Origin>
  private var known: [Key: KnownTerm?] = [:]
  private var held: [String: Bool] = [:]

  private struct Key: Hashable {
    let phrase: String
    let isVietnamese: Bool
  }

  init(_ reader: TermReader, leavingOut: Set<Origin>) {
    self.reader = reader
    self.leavingOut = leavingOut
  }

  /// Whether some term of the glossary has this text, diacritics apart.
  func holds(_ phrase: String) throws -> Bool {
    if let known = held[phrase] { return known }
    let holds = try reader.holds(phrase)
    held[phrase] = holds
    return holds
  }

  /// The first concept of a phrase that has both languages.
  func part(_ phrase: String, _ language: Language) throws -> KnownTerm? {
    let key = Key(phrase: phrase, isVietnamese: language.isVietnamese)
    if let part = known[key] { return part }
    let part = try holds(phrase) ? read(phrase, language) : nil
    known[key] = .some(part)
    return part
  }

  private func read(_ phrase: String, _ language: Language) throws -> KnownTerm? {
    var query = TermQuery(phrase, language: language, leavingOut: leavingOut, fuzzy: .never, limit: 8)
    query.scope = .same
    // "quán" is no "quận": a short phrase that bears marks means them.
    let isMarked = phrase.utf8.contains { $0 >= 0x80 } && phrase.split(separator: " ").count <= 2
    for hit in try reader.lookup(query) where !isMarked || hit.match == .exact {
      let name = hit.term.isShortened ? nil : hit.term.text
      guard let term = KnownTerm(hit.concept, vietnamese: language.isVietnamese ? name : nil) else {
        continue
      }
      return language.isVietnamese ? try suited(term, to: hit) : term
    }
    return nil
  }

  /// The Spanish forms in the order that suits the Vietnamese one.
  private func suited(_ term: KnownTerm, to hit: TermHit) throws -> KnownTerm? {
    let forms = SuitedForms(hit)
    if let rest = forms.rest(), !forms.hasFull(term.spanish), let owner = try part(rest, .vietnamese),
      owner.kind == .organization
    {
      return term.belonging(to: owner)
    }
    return term.with(spanish: forms.ordered(term.spanish))
  }

  /// What is said of the institution at the end of a title: that it was renamed or merged.
  func note(behind title: String) throws -> String? {
    let words = title.split(separator: " ")
    for start in words.indices.dropFirst() where words.count - start > 1 {
      let rest = words[start...].joined(separator: " ")
      if let note = try part(rest, .vietnamese)?.note { return note }
    }
    return nil
  }
}

/// Which Spanish forms suit the Vietnamese one: an acronym for an acronym, a full name for a full one.
struct SuitedForms {
  private let hit: TermHit

  init(_ hit: TermHit) {
    self.hit = hit
  }

  /// The forms with those that suit best first.
  func ordered(_ spanish: [String]) -> [String] {
    let best = hit.term.type == .acronym || hit.term.type == .abbreviation ? acronyms : full(spanish)
    return best + spanish.filter { !best.contains($0) }
  }

  private var acronyms: [String] {
    hit.concept.usable(in: .spanish).filter { $0.type == .acronym }.map(\.text)
  }

  /// Whether some form says as much as the Vietnamese one.
  func hasFull(_ spanish: [String]) -> Bool { !full(spanish).isEmpty }

  /// What the Vietnamese form says beyond the concept's first name: "Quốc hội" of "Ủy ban Đối ngoại của Quốc hội".
  func rest() -> String? {
    guard let name = hit.concept.terms(in: .vietnamese).first?.text, Self.begins(hit.term.text, with: name)
    else {
      return nil
    }
    let words = hit.term.text.split(separator: " ").dropFirst(name.split(separator: " ").count)
    return (words.first == "của" ? words.dropFirst() : words).joined(separator: " ")
  }

  private func full(_ spanish: [String]) -> [String] {
    guard let first = spanish.first, rest() != nil else { return [] }
    return spanish.filter { Self.begins($0, with: first) }
  }

  /// Whether a text goes on behind the words of another one.
  private static func begins(_ text: String, with start: String) -> Bool {
    Folding.folded(text).hasPrefix(Folding.folded(start) + " ")
  }
}
