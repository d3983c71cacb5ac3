package import BitextModel

/// The two languages of an export: which one is the source, and the tags that are written for them.
package struct ExportLanguages: Hashable, Sendable {
  /// The language that is translated from, by the tag that is written.
  package let source: Language
  /// The language that is translated into, by the tag that is written.
  package let target: Language

  /// Two languages in their order, Vietnamese and Spanish or the other way round.
  package init(source: Language, target: Language) {
    self.source = source
    self.target = target
  }

  /// From Vietnamese into Spanish, without regions.
  package static let vietnameseToSpanish = ExportLanguages(source: .vietnamese, target: .spanish)
  /// From Spanish into Vietnamese, without regions.
  package static let spanishToVietnamese = ExportLanguages(source: .spanish, target: .vietnamese)

  /// The tag for Vietnamese.
  var vietnamese: Language { source.isVietnamese ? source : target }
  /// The tag for Spanish.
  var spanish: Language { source.isSpanish ? source : target }
  /// Both, in their order.
  var ordered: [Language] { [source, target] }

  /// The same languages with another tag for one of them, where it is one of them.
  package func tagged(_ language: Language) -> ExportLanguages {
    ExportLanguages(
      source: language.base == source.base ? language : source,
      target: language.base == target.base ? language : target)
  }
}
