internal import BitextModel
internal import Terminology

/// What the glossary's concept becomes when a file's concept is written into it.
///
/// What the file says counts; what it is silent on stays. Terms are the same where their letters are, case apart.
struct ConceptMerge {
  /// The glossary's concept with what the file says of it; its terms stand in `changedTerms`.
  let result: Concept
  /// Whether the concept itself says something else than before.
  let changesConcept: Bool
  /// The terms that are new or say something else than before.
  let changedTerms: [ChangedTerm]

  /// The places that are new, sentences that the glossary has from elsewhere left out.
  let newPlaces: [Evidence]

  /// A term to be written, at its place among those of its language.
  struct ChangedTerm {
    let term: Term
    let language: Language
    let position: Int
  }

  /// Writes the new concept into the old one; where its file states no statuses, those that are known stay.
  init(_ old: Concept, _ new: Concept, statesStatus: Bool) {
    var result = old
    if new.kind != .other { result.kind = new.kind }
    result.subjectField = new.subjectField ?? old.subjectField
    result.definition = new.definition ?? old.definition
    result.note = new.note ?? old.note
    result.source = new.source ?? old.source
    self.result = result
    changesConcept = result != old
    newPlaces = new.evidence.filter { place in !old.evidence.contains { Self.holds($0, place) } }
    changedTerms = new.sections.flatMap { Self.changes(in: $0, of: old, statesStatus) }
  }

  /// Whether a place says all that another one says; a sentence of one language may come with any of the other.
  private static func holds(_ place: Evidence, _ other: Evidence) -> Bool {
    (other.vietnamese.isEmpty || other.vietnamese == place.vietnamese)
      && (other.spanish.isEmpty || other.spanish == place.spanish)
      && (other.vietnamese.isEmpty || other.spanish.isEmpty || other.file == place.file)
  }

  private static func changes(
    in section: LanguageSection, of old: Concept, _ statesStatus: Bool
  ) -> [ChangedTerm] {
    var changes: [ChangedTerm] = []
    var added = 0
    for term in section.terms {
      let text = TermText(term.text)
      if text.isEmpty { continue }
      guard let (language, position, known) = find(text.key, section.language, in: old) else {
        let behind = old.terms(in: section.language).count
        changes.append(ChangedTerm(term: term, language: section.language, position: behind + added))
        added += 1
        continue
      }
      var merged = merged(known, term)
      if !statesStatus, term.status == .preferred { merged.status = known.status }
      if merged != known { changes.append(ChangedTerm(term: merged, language: language, position: position)) }
    }
    return changes
  }

  private static func find(
    _ key: String, _ language: Language, in concept: Concept
  ) -> (Language, Int, Term)? {
    for section in concept.sections where section.language.base == language.base {
      for (position, term) in section.terms.enumerated()
      where TermText(term.text).key.utf8.elementsEqual(key.utf8) {
        return (section.language, position, term)
      }
    }
    return nil
  }

  /// The text stays as the glossary has it.
  private static func merged(_ old: Term, _ new: Term) -> Term {
    Term(
      old.text, status: new.status, review: new.review, partOfSpeech: new.partOfSpeech ?? old.partOfSpeech,
      gender: new.gender ?? old.gender, type: new.type ?? old.type, region: new.region ?? old.region,
      note: new.note ?? old.note, source: new.source ?? old.source)
  }
}
