internal import BitextModel

/// What a column of a foreign table holds.
enum TableColumn: Hashable {
  /// Terms of a language.
  case term(Language)
  /// What is said of a concept, or of a language's term.
  case property(GlossaryProperty, name: String, of: Language?)
  /// Whether the row's Spanish term is to be avoided, as MateCat's first column says.
  case forbidden
  /// Nothing that a glossary holds.
  case ignored

  /// The columns of a table by their names; nil where no name is a language's.
  ///
  /// - Parameters:
  ///   - names: The cells of the first row, or what the user calls the columns.
  ///   - languages: What `source` and `target` stand for.
  /// - Returns: A column for each name.
  static func columns(_ names: [String], _ languages: ExportLanguages) -> [TableColumn]? {
    let isWeblate = names.contains("translator_comments")
    var last: Language?
    var columns: [TableColumn] = []
    for name in names {
      let column = column(name, languages, behind: last, isWeblate: isWeblate)
      if case .term(let language) = column { last = language }
      columns.append(column)
    }
    return last == nil ? nil : columns
  }

  private static func column(
    _ name: String, _ languages: ExportLanguages, behind last: Language?, isWeblate: Bool
  ) -> TableColumn {
    let key = name.lowercased()
    switch key {
    case "forbidden" where last == nil: return .forbidden
    case "source", "source term", "src": if last == nil || isWeblate { return .term(languages.source) }
    case "target", "target term", "tgt", "translation": return .term(languages.target)
    case "context" where isWeblate: return .property(.definition, name: name, of: nil)
    case "translator_comments": return .property(.note, name: name, of: nil)
    case "developer_comments": return .property(.source, name: name, of: nil)
    default: break
    }
    if key.hasSuffix("_def"), let language = language(String(name.dropLast(4))) {
      return .property(.definition, name: name, of: language)
    }
    if let language = language(name) { return .term(language) }
    guard let property = GlossaryProperty.named(name) else { return .ignored }
    return .property(property, name: name, of: isOfTerm(property, key) ? last : nil)
  }

  /// Whether a column tells of the term before it: by what it holds, or by the names of memoQ and MateCat.
  private static func isOfTerm(_ property: GlossaryProperty, _ key: String) -> Bool {
    switch property {
    case .status, .review, .partOfSpeech, .gender, .type, .region, .context: true
    case .note: key == "notes" || key.hasPrefix("term")
    default: key.hasPrefix("term")
    }
  }

  /// Vietnamese or Spanish by a tag or a name; other words are no languages.
  private static func language(_ name: String) -> Language? {
    let isTag = name.utf8.count == 2 || name.utf8.dropFirst(2).first.map { $0 == 0x2D || $0 == 0x5F } ?? false
    let language = LanguageNames.language(name)
    let isName = language.tag != name && !isTag
    return (isTag || isName) && (language.isVietnamese || language.isSpanish) ? language : nil
  }
}
