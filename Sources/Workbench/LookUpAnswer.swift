internal import BitextModel
internal import GlossaryStore
package import Terminology

/// One concept that answers a query, with all its forms in both languages.
package struct LookUpAnswer: Hashable, Sendable {
  /// The concept's id; nil for what is composed or out of the lexicon.
  package let concept: String?
  /// In what way it answers.
  package let match: Match
  /// How near it is, 1 for the same text.
  package let score: Double
  /// The form that the query found; its language is the query's.
  package let found: String
  /// Whether the query is Vietnamese, so that the answer is Spanish.
  package let isVietnamese: Bool
  /// What it names; "other" where nothing is known.
  package let kind: TermKind
  /// The Vietnamese forms, the best first.
  package let vietnamese: [Form]
  /// The Spanish forms, the best first.
  package let spanish: [Form]
  /// Where the concept comes from.
  package let source: String?
  /// What a translator should know.
  package internal(set) var notes: String?
  /// Where both languages were seen side by side.
  package internal(set) var examples: [LookUpExample]
  /// Why it answers, and why it stands where it does.
  package let explanation: LookUpExplanation

  /// In what way an answer was found, the nearest first.
  package enum Match: String, Codable, CaseIterable, Hashable, Sendable {
    case exact, folded, composed, prefix, fuzzy
  }

  /// One way to write it.
  package struct Form: Hashable, Sendable {
    /// The text.
    package let text: String
    /// Whether to write it, in the words of ISO 30042, or "candidate" where nobody has said so.
    package let status: String
    /// Its grammatical gender.
    package let gender: Gender?
    /// Full form, acronym, variant and so on.
    package let type: TermType?
    /// Where it is used.
    package let region: String?

    init(
      _ text: String, status: String, gender: Gender? = nil, type: TermType? = nil, region: String? = nil
    ) {
      self.text = text
      self.status = status
      self.gender = gender
      self.type = type
      self.region = region
    }

    /// Its gender, kind and region, for people: `feminine`, `acronym`, `América`; what is usual is not said.
    package var remarks: [String] {
      let type = type == .variant ? nil : type?.rawValue
      return [gender == .feminine ? "feminine" : nil, type, region].compactMap(\.self)
    }
  }

  /// The forms of the language that was asked for.
  package var equivalents: [Form] { isVietnamese ? spanish : vietnamese }
  /// The other forms of the query's language.
  package var synonyms: [Form] { (isVietnamese ? vietnamese : spanish).filter { $0.text != found } }
}

/// A place where the terms stand side by side.
package struct LookUpExample: Codable, Hashable, Sendable {
  /// The Vietnamese text.
  package let vi: String
  /// The Spanish text.
  package let es: String
  /// The file.
  package let file: String
  /// The Vietnamese line, or the Spanish one where there is none, from 1.
  package let line: Int

  /// The example that a place gives.
  package init(_ evidence: Evidence) {
    vi = evidence.vietnamese
    es = evidence.spanish
    file = evidence.file
    line = evidence.vietnameseLines.first ?? evidence.spanishLines.first ?? 0
  }
}

extension LookUpAnswer {
  /// A term of the glossary; another match or score where the query was changed before it was found.
  init(_ hit: TermHit, to query: String, match: Match? = nil, weight: Double = 1) {
    let terms = hit.concept.sections.flatMap(\.terms).filter { $0.review != .rejected }
    concept = hit.concept.id
    self.match = match ?? Match(hit.match)
    score = hit.score * weight
    found = hit.term.text
    isVietnamese = hit.language.isVietnamese
    kind = hit.concept.kind
    vietnamese = Self.forms(hit.concept.terms(in: .vietnamese))
    spanish = Self.forms(hit.concept.terms(in: .spanish))
    source =
      hit.concept.source ?? hit.term.source ?? terms.lazy.compactMap(\.source).first
      ?? Self.source(hit.origin)
    notes = Self.notes(hit.concept)
    examples = hit.concept.evidence.map(LookUpExample.init)
    explanation = LookUpExplanation(hit, to: query, weight: weight)
  }

  /// A title put together from known parts, in one or several ways.
  init(composed terms: [ComposedTerm], to query: String, isVietnamese: Bool) {
    concept = nil
    match = .composed
    score = terms.first?.score ?? 0
    found = (isVietnamese ? terms.first?.vietnamese : terms.first?.spanish) ?? ""
    self.isVietnamese = isVietnamese
    kind = terms.first?.kind ?? .title
    vietnamese = Self.unique(terms.map(\.vietnamese)).map { Form($0, status: "candidate") }
    spanish = Self.unique(terms.map(\.spanish)).map { Form($0, status: "candidate") }
    source = "composed of known parts"
    let remarks = Self.unique(terms.first?.notes ?? [])
    notes = remarks.isEmpty ? nil : remarks.joined(separator: " · ")
    examples = []
    explanation = LookUpExplanation(composed: terms, to: query)
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  /// Whether a part of it is a guess.
  var isGuessed: Bool { explanation.parts.contains { $0.from == ComposedPart.Origin.guess.rawValue } }

  /// Whether what it names is no more.
  var isOutdated: Bool {
    let old = [AdministrativeStatus.deprecated.rawValue, AdministrativeStatus.superseded.rawValue]
    return equivalents.first.map { old.contains($0.status) } ?? false
  }

  /// Preferred forms first, of one status the masculine before the feminine.
  private static func forms(_ terms: [Term]) -> [Form] {
    let usable = terms.filter { $0.review != .rejected }
    // What was replaced by another name was right once; what is deprecated never was.
    let statuses: [AdministrativeStatus] = [.preferred, .admitted, .superseded, .deprecated]
    return statuses.flatMap { status in
      let same = usable.filter { $0.status == status }
      return (same.filter { !isFeminineForm($0) } + same.filter(isFeminineForm)).map(Form.init)
    }
  }

  private static func isFeminineForm(_ term: Term) -> Bool {
    term.gender == .feminine && term.type == .variant
  }

  private static func notes(_ concept: Concept) -> String? {
    let termNotes = concept.sections.flatMap(\.terms).compactMap(\.note)
    let notes = [concept.definition, concept.note].compactMap(\.self) + termNotes
    return notes.isEmpty ? nil : notes.joined(separator: " · ")
  }

  private static func source(_ origin: Origin) -> String {
    switch origin {
    case .builtin: "shipped glossary"
    case .user: "own glossary"
    case .extraction: "extracted from pages"
    }
  }
}

extension LookUpAnswer.Form {
  fileprivate init(_ term: Term) {
    let isCandidate = term.review == .candidate
    self.init(
      term.text, status: isCandidate ? "candidate" : term.status.rawValue, gender: term.gender,
      type: term.type, region: term.region)
  }
}

extension LookUpAnswer.Match {
  fileprivate init(_ match: TermHit.Match) {
    switch match {
    case .exact: self = .exact
    case .folded: self = .folded
    case .prefix: self = .prefix
    case .fuzzy: self = .fuzzy
    }
  }
}
