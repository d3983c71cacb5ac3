internal import BitextModel
package import Terminology
package import TextCore

/// An expression in running text that looks like a title: an office with what it governs, or an institution.
package struct TitleExpression: Hashable, Sendable {
  /// Where it begins, in bytes of the normalized text.
  package let start: Int
  /// Where it may end, the nearest first.
  package let ends: [Int]
}

/// Finds expressions that look like titles in the text of one language, known or not.
///
/// The heads and extents are those of the extraction from captions. There is no other language to tell the persons by, so a
/// surname with a name behind it is taken for one.
package struct ExpressionFinder {
  /// How many small words may stand between a head and the name behind it: "director general de la Oficina".
  private static let longestGap = 3

  private let extractor: CaptionTermExtractor
  private let markers: Markers

  /// A finder that knows what the resources know.
  package init(resources: LanguageResources) {
    extractor = CaptionTermExtractor(resources: resources)
    markers = resources.markers
  }

  /// The expressions of a text, in its order, none inside another; heads with nothing behind them are left out.
  package func expressions(
    in text: TokenizedText, isVietnamese: Bool, _ lexer: Lexer
  ) -> [TitleExpression] {
    let caption = CaptionText(text)
    let mentions =
      isVietnamese
      ? extractor.vietnameseMentions(caption, []) : extractor.spanishMentions(caption, [], lexer.vocabulary)
    var expressions: [TitleExpression] = []
    for mention in mentions where mention.parent == nil && isTitle(mention, in: caption) {
      guard let expression = expression(mention, in: caption, isVietnamese: isVietnamese) else { continue }
      if let end = expressions.last?.ends.last, expression.start < end { continue }
      expressions.append(expression)
    }
    return expressions
  }

  /// Offices, and institutions that begin with a capital and no name goes on in ("Tây Ban Nha").
  private func isTitle(_ mention: Mention, in caption: CaptionText) -> Bool {
    let start = mention.range.lowerBound
    switch mention.category {
    case .office: return true
    case .institution: return caption.isCapital(start) && !caption.isCapital(start - 1)
    case .rank, .place, .event: return false
    }
  }

  private func expression(
    _ mention: Mention, in caption: CaptionText, isVietnamese: Bool
  ) -> TitleExpression? {
    let head = mention.head.range.upperBound
    let gap = head..<min(head + Self.longestGap + 1, mention.range.upperBound)
    guard let name = gap.first(where: caption.isCapital),
      !isPerson(name, in: caption, isVietnamese: isVietnamese)
    else { return nil }
    let ends = mention.ends.filter { $0 > name }.sorted()
    guard let range = caption.text.byteRange(of: mention.range), !ends.isEmpty else { return nil }
    return TitleExpression(start: range.lowerBound, ends: ends.map { Int(caption.tokens[$0 - 1].end) })
  }

  /// Vietnamese surnames have their diacritics at home ("Vũ", not "Vụ"), and none abroad.
  private func isPerson(_ index: Int, in caption: CaptionText, isVietnamese: Bool) -> Bool {
    let token = caption.tokens[index]
    let isSurname =
      isVietnamese ? markers.surnames.contains(token.word) : markers.foldedSurnames.contains(token.folded)
    return isSurname && caption.isCapital(index + 1)
  }
}
