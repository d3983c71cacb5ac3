package import BitextModel

/// Finds the forms of a term in texts, in the way that the corpus is searched.
///
/// Spanish forms are found in every gender and number, Vietnamese ones without diacritics where they have none.
package struct CorpusSpotter {
  private var lexer = CorpusLexer()
  private let forms: [CorpusSide]

  /// Forms of one language.
  package init(_ forms: [String], _ language: Language) {
    self.forms = CorpusSide.anyOf(forms, language, .lemma, &lexer)
  }

  /// Where the forms stand in a text in NFC, in UTF-8 bytes, rising; empty where none does.
  package mutating func ranges(in text: String) -> [Range<Int>] {
    if forms.isEmpty { return [] }
    let words = lexer.words(of: text)
    var found: [Range<Int>] = []
    for form in forms { found += form.ranges(in: words, &lexer) }
    return CorpusSide.joined(found)
  }
}
