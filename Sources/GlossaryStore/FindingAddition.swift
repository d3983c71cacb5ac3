internal import BitextModel
internal import GRDB
internal import Terminology

extension GlossaryStore {
  /// Adds what extraction found, as candidates, in one transaction.
  ///
  /// A pair that is known, whatever its case, only adds evidence; a new Spanish form of a known Vietnamese term
  /// joins its concept as an admitted candidate; anything else becomes a concept of its own. A rejected pair
  /// stays rejected. The same page a second time adds nothing.
  package func add(_ findings: [FoundTerm]) throws(GlossaryStoreError) -> AdditionReport {
    try write { db in
      var addition = FindingAddition(db)
      for finding in findings { try addition.add(finding) }
      return try addition.finished()
    }
  }
}

/// Adds findings one by one and counts what became of them.
private struct FindingAddition {
  private let writer: TermWriter
  private let lookup: PairLookup
  private var report = AdditionReport()

  init(_ db: Database) {
    writer = TermWriter(db: db)
    lookup = PairLookup(db: db)
  }

  mutating func add(_ finding: FoundTerm) throws {
    let vietnamese = TermText(finding.vietnamese)
    let spanish = TermText(finding.spanish)
    if vietnamese.isEmpty || spanish.isEmpty {
      report.empty += 1
    } else if let pair = try lookup.pair(vietnamese, spanish) {
      report.known += 1
      try note(finding, pair)
    } else if try lookup.isRejected(vietnamese, spanish) {
      report.rejected += 1
    } else if let home = try lookup.concept(with: vietnamese, kind: finding.kind) {
      report.addedVariants += 1
      try join(home, finding, spanish)
    } else {
      report.addedConcepts += 1
      try found(finding, vietnamese, spanish)
    }
  }

  /// Notes the new terms for searching, and tells what was done.
  func finished() throws -> AdditionReport {
    try writer.finish()
    return report
  }

  private mutating func join(_ home: PairLookup.Place, _ finding: FoundTerm, _ spanish: TermText) throws {
    let known = finding.kind == .title ? try lookup.spanishTexts(of: home.concept) : []
    let relation = GenderedForm.relation(of: spanish.text, to: known)
    let term = Term(
      spanish.text, status: .admitted, review: .candidate, gender: relation,
      type: relation == nil ? nil : .variant)
    let id = try writer.put(term, spanish, in: .spanish, of: home.concept, origin: .extraction)
    try note(finding, PairLookup.Pair(concept: home.concept, vietnamese: home.term, spanish: id))
  }

  private mutating func found(_ finding: FoundTerm, _ vietnamese: TermText, _ spanish: TermText) throws {
    let concept = try writer.insert(Concept(kind: finding.kind, sections: []), origin: .extraction)
    let candidate = Term("", review: .candidate)
    let source = try writer.put(candidate, vietnamese, in: .vietnamese, of: concept, origin: .extraction)
    let target = try writer.put(candidate, spanish, in: .spanish, of: concept, origin: .extraction)
    try note(finding, PairLookup.Pair(concept: concept, vietnamese: source, spanish: target))
  }

  private mutating func note(_ finding: FoundTerm, _ pair: PairLookup.Pair) throws {
    let isNew = try writer.put(
      finding.evidence, of: pair.concept, terms: (pair.vietnamese, pair.spanish), score: finding.score)
    report.addedEvidence += isNew ? 1 : 0
  }
}
