import BitextModel
import Terminology

@testable import GlossaryStore

/// Short ways to write concepts and findings in tests.
enum Sample {
  static func concept(
    _ vietnamese: [Term], _ spanish: [Term], kind: TermKind = .title, source: String? = nil
  ) -> Concept {
    Concept(
      kind: kind, source: source,
      sections: [LanguageSection(.vietnamese, vietnamese), LanguageSection(.spanish, spanish)])
  }

  static func concept(_ vietnamese: String, _ spanish: String..., kind: TermKind = .title) -> Concept {
    let terms = spanish.enumerated().map { Term($1, status: $0 == 0 ? .preferred : .admitted) }
    return concept([Term(vietnamese)], terms, kind: kind)
  }

  static func found(
    _ vietnamese: String, _ spanish: String, kind: TermKind = .title, file: String = "p1.txt", line: Int = 3
  ) -> FoundTerm {
    FoundTerm(
      vietnamese: vietnamese, spanish: spanish, kind: kind, score: 0.9,
      evidence: Evidence(
        file: file, vietnameseLines: [line], spanishLines: [line + 1], vietnamese: vietnamese + " phát biểu",
        spanish: "El " + spanish + " habla"))
  }

  static let minister = concept(
    [Term("Bộ trưởng Bộ Ngoại giao"), Term("Bộ trưởng Ngoại giao", status: .admitted)],
    [
      Term("ministro de Asuntos Exteriores", gender: .masculine),
      Term("ministro de Relaciones Exteriores", status: .admitted, region: "América"),
    ])
  static let viceminister = concept("Thứ trưởng Bộ Ngoại giao", "viceministro de Asuntos Exteriores")
  static let ministry = concept("Bộ Ngoại giao", "Ministerio de Asuntos Exteriores", kind: .organization)

  static let shipped = [minister, viceminister, ministry]
}

extension GlossaryStore {
  /// A glossary in memory that holds the shipped sample.
  static func sample() throws -> GlossaryStore {
    let store = try inMemory()
    try store.loadBuiltin(fingerprint: "1") { Sample.shipped }
    return store
  }

  /// Every concept as one line: kind, terms with their marks.
  func listing(_ filter: ConceptFilter = .everything) throws -> [String] {
    var lines: [String] = []
    try forEachConcept(matching: filter) { concept in
      let sections = concept.sections.map { $0.terms.map(mark).joined(separator: ", ") }
      lines.append(sections.joined(separator: " = "))
    }
    return lines
  }

  private func mark(_ term: Term) -> String {
    let review = [Review.candidate: "?", .accepted: "", .rejected: "✗"][term.review] ?? ""
    let status = term.status == .preferred ? "" : " (\(term.status.rawValue))"
    return review + term.text + status
  }
}
