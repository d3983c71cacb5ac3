package import BitextModel

/// Composes the equivalents of titles that are known only in parts, in either direction.
///
/// "Thứ trưởng Bộ Công Thương" is a head (thứ trưởng = viceministro, from the table of offices) and an institution
/// (Bộ Công Thương = Ministerio de Industria y Comercio, from the glossary); Spanish has its own rules for putting
/// them together. Chains of offices, former and acting ones, places behind institutions, countries behind offices
/// are taken apart as well. A query of n words asks the look-up for O(n²) phrases at most, each of them once.
package struct TitleComposer<Failure: Error> {
  /// What a phrase of a language is known as; nil for an unknown one.
  package typealias Lookup = (_ phrase: String, _ language: Language) throws(Failure) -> KnownTerm?

  private let places: PlaceNames
  private let lookup: Lookup
  /// Longer queries are sentences, not titles.
  private static var longestQuery: Int { 32 }

  /// A composer that asks a look-up for the parts.
  package init(places: PlaceNames = PlaceNames(), lookup: @escaping Lookup) {
    self.places = places
    self.lookup = lookup
  }

  /// The Spanish for a Vietnamese title, the best first; empty where a part of it is unknown.
  package func spanish(for title: String) throws(Failure) -> [ComposedTerm] {
    let phrase = Phrase(title)
    guard !phrase.isEmpty, phrase.count <= Self.longestQuery else { return [] }
    var parser = VietnameseTitleParser(phrase, places: places, lookup: lookup)
    return Self.best(try parser.terms().flatMap(Self.asSaidAbroad))
  }

  /// The Vietnamese for a Spanish title, the best first; empty where a part of it is unknown.
  package func vietnamese(for title: String) throws(Failure) -> [ComposedTerm] {
    let phrase = Phrase(title)
    guard !phrase.isEmpty, phrase.count <= Self.longestQuery else { return [] }
    return Self.best(try SpanishTitleParser(phrase, places: places, lookup: lookup).terms())
  }

  /// Offices of other countries by the names that Spanish has for them.
  private static func asSaidAbroad(_ term: ComposedTerm) -> [ComposedTerm] {
    // A small step down keeps the forms of one composition before the next.
    ForeignUsage.forms(of: term.spanish).enumerated().map { rank, spanish in
      term.said(spanish, score: term.score - 0.005 * Double(rank))
    }
  }

  private static func best(_ terms: [ComposedTerm]) -> [ComposedTerm] {
    var seen: Set<[String]> = []
    return terms.sorted { $0.score > $1.score }.filter { seen.insert([$0.vietnamese, $0.spanish]).inserted }
  }
}
