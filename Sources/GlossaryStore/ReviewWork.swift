internal import BitextModel
internal import GRDB
internal import Terminology

/// Carries out the actions of a reviewer on the tables, and gathers what became of the rejected pairs.
struct ReviewWork {
  private let db: Database
  private(set) var rejections: [Rejections.Change] = []

  init(_ db: Database) {
    self.db = db
  }

  /// The concepts whose rows an action may change.
  static func concepts(of action: ReviewAction, _ db: Database) throws -> [Int64] {
    switch action {
    case .acceptAbove(let score, let kinds): return try WeighedCandidates(score, kinds).concepts(db)
    case .join(let source, let target):
      return [try ConceptID.existing(source, db), try ConceptID.existing(target, db)]
    default: return try action.concept.map { [try ConceptID.existing($0, db)] } ?? []
    }
  }

  mutating func perform(_ action: ReviewAction) throws {
    switch action {
    case .accept(let id): try setReview("accepted", of: id, where: "review = 'candidate'")
    case .acceptTerm(let term): try setReview(.accepted, of: term)
    case .acceptAbove(let score, let kinds): try WeighedCandidates(score, kinds).accept(db)
    case .reject(let id): try setReview("rejected", of: id, where: "1")
    case .rejectCandidates(let id): try setReview("rejected", of: id, where: "review = 'candidate'")
    case .rejectTerm(let term): try setReview(.rejected, of: term)
    case .rewrite(let term, let text): try rewrite(term, TermText(text))
    case .setKind(let id, let kind): try setKind(kind, of: id)
    case .setGender(let term, let gender):
      try db.run(
        "UPDATE term SET gender = ?, origin = 'user' WHERE id = ?", [gender?.rawValue, row(of: term)])
    case .prefer(let term): try prefer(term)
    case .deprecate(let term): try settle(term, .deprecated)
    case .join(let source, let target): try join(source, target)
    }
  }

  private mutating func setReview(_ review: String, of id: String, where condition: String) throws {
    let concept = try ConceptID.existing(id, db)
    try db.run("UPDATE term SET review = ? WHERE conceptId = ? AND \(condition)", [review, concept])
    rejections += try Rejections(db: db).update(concept)
  }

  private mutating func setReview(_ review: Review, of term: TermAddress) throws {
    try db.run("UPDATE term SET review = ? WHERE id = ?", [review.rawValue, row(of: term)])
    rejections += try Rejections(db: db).update(ConceptID.row(term.concept))
  }

  private func row(of term: TermAddress) throws -> Int64 {
    let concept = try ConceptID.existing(term.concept, db)
    let id = try TermWriter(db: db).id(of: TermText(term.text).text, in: term.language, of: concept)
    guard let id else { throw GlossaryStoreError.unknownTerm(term) }
    return id
  }

  /// What names a concept is a person's word from now on: the next shipped table leaves it alone.
  private func setKind(_ kind: TermKind, of id: String) throws {
    let concept = try ConceptID.existing(id, db)
    try db.run(
      "UPDATE concept SET kind = ?1, origin = 'user' WHERE id = ?2 AND kind <> ?1", [kind.rawValue, concept])
  }

  // MARK: - Status

  private mutating func prefer(_ term: TermAddress) throws {
    let concept = try ConceptID.existing(term.concept, db)
    try db.run(
      """
      UPDATE term SET status = 'admitted', origin = 'user'
      WHERE conceptId = ? AND language = ? AND status = 'preferred' AND id <> ?
      """, [concept, term.language.tag, row(of: term)])
    try settle(term, .preferred)
  }

  /// Who says how far a term may be used has looked at it.
  private mutating func settle(_ term: TermAddress, _ status: AdministrativeStatus) throws {
    try db.run(
      "UPDATE term SET status = ?, review = 'accepted', origin = 'user' WHERE id = ?",
      [status.rawValue, row(of: term)])
    rejections += try Rejections(db: db).update(ConceptID.row(term.concept))
  }

  // MARK: - Texts

  private mutating func rewrite(_ term: TermAddress, _ text: TermText) throws {
    if text.isEmpty { throw GlossaryStoreError.refused(reason: "a term cannot be empty") }
    let id = try row(of: term)
    let concept = try ConceptID.row(term.concept)
    let old = TermText(term.text)
    if old.text.utf8.elementsEqual(text.text.utf8) { return }
    // The next page says the wrong form again.
    if !old.key.utf8.elementsEqual(text.key.utf8) { rejections += try Rejections(db: db).note(pairsOf: id) }
    if let other = try TermWriter(db: db).id(of: text.text, in: term.language, of: concept) {
      try merge(id, into: other)
    } else {
      try db.run(
        "UPDATE term SET text = ?, matchKey = ?, folded = ?, origin = 'user' WHERE id = ?",
        [text.text, text.key, text.folded, id])
      try WordNear(db: db).add(WordNear.words(of: text.folded))
    }
    rejections += try Rejections(db: db).update(concept)
  }

  /// Gives the places of a term to another one of the same text, and removes it.
  private func merge(_ term: Int64, into other: Int64) throws {
    try moveEvidence(of: term, to: other)
    try db.run("UPDATE term SET review = 'candidate' WHERE id = ? AND review = 'rejected'", [other])
    try db.run("DELETE FROM term WHERE id = ?", [term])
  }

  private func moveEvidence(of term: Int64, to other: Int64) throws {
    try db.run("UPDATE evidence SET vietnameseTermId = ? WHERE vietnameseTermId = ?", [other, term])
    try db.run("UPDATE evidence SET spanishTermId = ? WHERE spanishTermId = ?", [other, term])
  }

  // MARK: - Joining

  private mutating func join(_ source: String, _ target: String) throws {
    let from = try ConceptID.existing(source, db)
    let into = try ConceptID.existing(target, db)
    if from == into { throw GlossaryStoreError.refused(reason: "\(source) cannot be joined to itself") }
    if try db.row("SELECT 1 FROM concept WHERE id = ? AND origin = 'builtin'", [from]) != nil {
      throw GlossaryStoreError.refused(
        reason: "\(source) comes with the program; join \(target) to it instead")
    }
    let terms = try db.rows(
      "SELECT * FROM term WHERE conceptId = ? AND review <> 'rejected' ORDER BY position, id", [from])
    for term in terms { try move(term, into: into) }
    try db.run("UPDATE OR IGNORE evidence SET conceptId = ? WHERE conceptId = ?", [into, from])
    try db.run("DELETE FROM concept WHERE id = ?", [from])
    rejections += try Rejections(db: db).update(into)
  }

  private func move(_ term: Row, into concept: Int64) throws {
    let id: Int64 = term["id"]
    let known = try db.row(
      "SELECT id FROM term WHERE conceptId = ? AND base = ? AND matchKey = ?",
      [concept, term["base"] as String, term["matchKey"] as String])
    if let known {
      try moveEvidence(of: id, to: known["id"])
      try db.run("UPDATE term SET review = 'accepted' WHERE id = ?", [known["id"] as Int64])
    } else {
      let language = Language(tag: term["language"])
      let position = try TermWriter(db: db).nextPosition(concept, language)
      try db.run(Self.moveTerm, [concept, position, id])
    }
  }

  /// A section keeps the preferred term that it has.
  private static let moveTerm = """
    UPDATE term SET conceptId = ?1, position = ?2, review = 'accepted',
      status = CASE WHEN status = 'preferred' AND EXISTS (
          SELECT 1 FROM term o WHERE o.conceptId = ?1 AND o.language = term.language AND o.status = 'preferred'
            AND o.review <> 'rejected')
        THEN 'admitted' ELSE status END
    WHERE id = ?3
    """
}
