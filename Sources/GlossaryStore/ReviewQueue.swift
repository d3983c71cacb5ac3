internal import BitextModel
internal import GRDB
package import Terminology

/// A concept with something to review, and how well it is attested.
package struct ReviewPlace: Hashable, Sendable {
  /// The concept's id.
  package let concept: String
  /// The best score with which one of its candidates was seen; 0 where there is none.
  package let score: Double
  /// In how many places its candidates were seen.
  package let seen: Int

  /// A place in the queue.
  package init(concept: String, score: Double, seen: Int) {
    self.concept = concept
    self.score = score
    self.seen = seen
  }
}

extension GlossaryStore {
  /// The concepts with candidates, the best score first, then what was seen most often.
  ///
  /// - Parameter kinds: The kinds wanted; empty for all.
  /// - Returns: All of them.
  /// - Throws: What is wrong with the glossary.
  package func reviewQueue(kinds: Set<TermKind> = []) throws(GlossaryStoreError) -> [ReviewPlace] {
    try read { db in
      try db.rows(Self.queue, [KindList.text(kinds)]).map { row in
        ReviewPlace(concept: ConceptID.text(row["id"]), score: row["score"], seen: row["seen"])
      }
    }
  }

  private static var queue: String {
    """
    SELECT concept.id, coalesce(max(evidence.score), 0) AS score, count(DISTINCT evidence.id) AS seen
    FROM term JOIN concept ON concept.id = term.conceptId
    LEFT JOIN evidence ON evidence.conceptId = term.conceptId
      AND term.id IN (evidence.vietnameseTermId, evidence.spanishTermId)
    WHERE term.review = 'candidate' AND \(KindList.condition("?1"))
    GROUP BY concept.id ORDER BY score DESC, seen DESC, concept.id
    """
  }

  /// The candidates that were seen with at least this score: those that `ReviewAction.acceptAbove` accepts.
  package func candidates(above score: Double, kinds: Set<TermKind> = []) throws(GlossaryStoreError)
    -> [TermAddress]
  {
    try read { db in
      try WeighedCandidates(score, kinds).terms(db).map { row in
        TermAddress(
          concept: ConceptID.text(row["conceptId"]), language: Language(tag: row["language"]),
          text: row["text"])
      }
    }
  }

  /// The concept at which the review stopped; nil where it has not begun.
  package func reviewPosition() throws(GlossaryStoreError) -> String? {
    try read { db in try db.row("SELECT value FROM meta WHERE name = 'review'")?["value"] }
  }

  /// Keeps the concept at which the review stops; nil to begin anew.
  package func keepReviewPosition(_ concept: String?) throws(GlossaryStoreError) {
    try write { db in
      if let concept {
        try db.run("INSERT OR REPLACE INTO meta (name, value) VALUES ('review', ?)", [concept])
      } else {
        try db.run("DELETE FROM meta WHERE name = 'review'")
      }
    }
  }

  /// The concepts of the ids that are there, in their order.
  package func concepts(ids: [String]) throws(GlossaryStoreError) -> [Concept] {
    let rows = ids.compactMap { try? ConceptID.row($0) }
    return try read { try ConceptReader($0).concepts(rows) }
  }
}
