package import BitextModel

/// Names one term of one concept.
package struct TermAddress: Hashable, Sendable {
  /// The concept's id, such as `c12`.
  package let concept: String
  /// The language with its region, as the concept gives it.
  package let language: Language
  /// The term's text, as the concept gives it.
  package let text: String

  /// Names a term by its concept, language and text.
  package init(concept: String, language: Language, text: String) {
    self.concept = concept
    self.language = language
    self.text = text
  }
}

/// Concept ids as other parts see them (`c12`) and as the tables hold them (12).
enum ConceptID {
  static func text(_ row: Int64) -> String { "c\(row)" }

  static func row(_ text: String) throws(GlossaryStoreError) -> Int64 {
    guard text.first == "c", let row = Int64(text.dropFirst()), row > 0 else {
      throw .unknownConcept(id: text)
    }
    return row
  }
}
