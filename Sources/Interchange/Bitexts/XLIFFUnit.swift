internal import BitextModel

/// A unit of XLIFF while it is read: its segments by the marks that name them.
struct XLIFFUnit {
  /// A source or a target, whole and by its marked segments.
  struct Side {
    var language: String?
    var state: TranslationState?
    /// All of its text.
    var whole: [UInt8] = []
    /// What stands in marks of segments, by their ids, in their order.
    var marked: [(id: String, text: [UInt8])] = []
  }

  /// A source with its target.
  struct Segment {
    var line: Int
    var state: TranslationState?
    var source = Side()
    /// The source once more, cut into segments (1.2).
    var cutSource: Side?
    var target: Side?
  }

  /// The line that the unit begins on.
  let line: Int
  /// Its segments; a unit of 1.2 has one.
  var segments: [Segment] = []

  /// The pairs of the unit; languages that it does not name itself are those of the file.
  func pairs(source: String?, target: String?) -> [TextPair] {
    segments.flatMap { segment in
      segment.texts.compactMap { texts in
        Self.pair(
          texts, (segment.source.language ?? source, segment.target?.language ?? target), line: segment.line,
          segment.state)
      }
    }
  }

  /// A pair with the Vietnamese side first; nil where a text is empty or the languages are others.
  private static func pair(
    _ texts: (source: [UInt8], target: [UInt8]), _ tags: (source: String?, target: String?), line: Int,
    _ state: TranslationState?
  ) -> TextPair? {
    guard let source = tags.source.map(Language.init), let target = tags.target.map(Language.init) else {
      return nil
    }
    let sourceText = String(decoding: XMLSpace.collapsed(texts.source), as: UTF8.self)
    let targetText = String(decoding: XMLSpace.collapsed(texts.target), as: UTF8.self)
    if sourceText.isEmpty || targetText.isEmpty { return nil }
    if source.isVietnamese, target.isSpanish {
      return TextPair(
        sourceText, targetText, vietnameseLanguage: source, spanishLanguage: target, line: line, state: state)
    }
    guard source.isSpanish, target.isVietnamese else { return nil }
    return TextPair(
      targetText, sourceText, vietnameseLanguage: target, spanishLanguage: source, line: line, state: state)
  }
}

extension XLIFFUnit.Segment {
  /// The texts that belong together: by the ids of segments where both sides are cut, else the whole.
  fileprivate var texts: [(source: [UInt8], target: [UInt8])] {
    guard let target else { return [] }
    let cut = (cutSource ?? source).marked
    if cut.isEmpty || target.marked.isEmpty { return [(source.whole, target.whole)] }
    let targets = Dictionary(target.marked.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    return cut.compactMap { part in targets[part.id].map { (part.text, $0) } }
  }
}
