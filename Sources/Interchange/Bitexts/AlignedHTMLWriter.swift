package import BitextModel

/// Writes a bitext as one page to read: source and target side by side, bead by bead.
///
/// The page needs nothing but itself: no script, no font, no picture, and its Content-Security-Policy allows none.
/// Doubtful beads and gaps are told by colour, by a word and by an edge; linked words show each other through CSS.
package struct AlignedHTMLWriter: Sendable {
  private let text: AlignedHTMLText
  private let threshold: Double
  private let source: Language
  private let target: Language

  /// A writer of pages.
  ///
  /// - Parameters:
  ///   - text: The words of the page itself.
  ///   - threshold: The probability below which a bead is doubtful.
  ///   - source: The language of the source, with its region where that is known.
  ///   - target: The language of the target.
  package init(
    text: AlignedHTMLText = .english, threshold: Double = 0.5, source: Language = .vietnamese,
    target: Language = .spanish
  ) {
    self.text = text
    self.threshold = threshold
    self.source = source
    self.target = target
  }

  /// Writes the page of a bitext.
  ///
  /// - Parameters:
  ///   - bitext: The texts and their beads.
  ///   - words: The linked words of each bead, in the order of the beads; nil or missing where there are none.
  ///   - sink: Where the page goes.
  /// - Throws: What the sink throws.
  package func write(_ bitext: Bitext, words: [LinkedWords?] = [], to sink: inout some GlossarySink) throws {
    let groups = words.compactMap { $0?.groups().count }.max() ?? 0
    let doubtful = bitext.beads.indices.filter { isDoubtful(bitext.beads[$0]) }
    try sink.write(Array((head(bitext, wordGroups: groups) + summary(bitext, doubtful)).utf8))
    var nextDoubtful = doubtful[...]
    for (index, bead) in bitext.beads.enumerated() {
      if nextDoubtful.first == index { nextDoubtful.removeFirst() }
      let row = AlignedHTMLRow(
        index: index, bead: bead, words: index < words.count ? words[index] : nil,
        next: isDoubtful(bead) ? nextDoubtful.first : nil)
      try sink.write(Array(html(row, of: bitext).utf8))
    }
    try sink.write(Array(foot(bitext).utf8))
  }

  private func isDoubtful(_ bead: Bead) -> Bool { bead.probability < threshold }

  private func head(_ bitext: Bitext, wordGroups: Int) -> String {
    let names = (HTMLText.escaped(bitext.source.name), HTMLText.escaped(bitext.target.name))
    let style = AlignedHTMLStyle.sheet(wordGroups: wordGroups)
    return HTMLHead(language: text.tag, title: "\(names.0) – \(names.1)", style: style).html + """
      <header>
      <h1><small>\(text.title)</small>\(names.0) <span class="with" aria-hidden="true">↔</span> \(names.1)</h1>

      """
  }

  private func summary(_ bitext: Bitext, _ doubtful: [Int]) -> String {
    let nulls = bitext.beads.filter(\.isNull)
    let unpaired = [
      (source, nulls.count { !$0.source.isEmpty }), (target, nulls.count { !$0.target.isEmpty }),
    ]
    let parts = unpaired.map { "\($0.1) <small>\(text.name(ofLanguage: $0.0.base))</small>" }
    let first = doubtful.first.map { " <a href=\"#b\($0 + 1)\">\(text.first) ↓</a>" } ?? ""
    return """
      <dl class="sums ui">
      <div><dt>\(text.beads)</dt><dd>\(bitext.beads.count)</dd></div>
      <div><dt>\(text.doubtfulBeads)</dt><dd>\(doubtful.count) <small>\(text.below) \(text.percent(threshold))</small>\(first)</dd></div>
      <div><dt>\(text.unpaired)</dt><dd>\(parts.joined(separator: " · "))</dd></div>
      </dl>
      <label class="only ui"><input type="checkbox" id="only">\(text.onlyOpen)</label>
      </header>
      <main>
      <div class="head" aria-hidden="true"><span>\(text.probability)</span><span>\(text.name(ofLanguage: source.base))</span>\
      <span>\(text.name(ofLanguage: target.base))</span></div>
      <ol role="list">

      """
  }

  private func html(_ row: AlignedHTMLRow, of bitext: Bitext) -> String {
    let classes = ["bead"] + (isDoubtful(row.bead) ? ["doubt"] : []) + (row.bead.isNull ? ["null"] : [])
    let groups = row.words?.groups()
    let sourceCell = cell(
      bitext.source.segments[row.bead.source], source,
      HTMLWords(row.words?.source ?? [], groups?.source ?? []))
    let targetCell = cell(
      bitext.target.segments[row.bead.target], target,
      HTMLWords(row.words?.target ?? [], groups?.target ?? []))
    return """
      <li class="\(classes.joined(separator: " "))" id="b\(row.index + 1)">
      \(side(row))
      \(sourceCell)
      \(targetCell)
      </li>

      """
  }

  /// What is said of a bead beside its texts.
  private func side(_ row: AlignedHTMLRow) -> String {
    let percent = text.percent(row.bead.probability)
    let width = Int(min(max(row.bead.probability, 0), 1) * 100)
    var html = "<div class=\"side\"><span class=\"hidden\">\(text.probability) </span><b>\(percent)</b>"
    html += "<span class=\"meter\" aria-hidden=\"true\"><i style=\"--p:\(width)%\"></i></span>"
    if isDoubtful(row.bead) { html += "<span class=\"tag\">\(text.doubtful)</span>" }
    if let next = row.next { html += " <a href=\"#b\(next + 1)\">\(text.next) ↓</a>" }
    return html + "</div>"
  }

  private func cell(_ segments: ArraySlice<Segment>, _ language: Language, _ words: HTMLWords) -> String {
    let name = "<span class=\"name\" lang=\"\(text.tag)\">\(text.name(ofLanguage: language.base))</span>"
    if segments.isEmpty { return "<div class=\"gap\">\(name)\(text.noCounterpart)</div>" }
    var words = words
    let paragraphs = segments.map { segment in
      "<p>\(number(segment.lines))<span class=\"text\">\(words.html(segment.text))</span></p>"
    }
    return
      "<div class=\"cell\" lang=\"\(HTMLText.escaped(language.tag))\">\(name)\(paragraphs.joined())</div>"
  }

  private func number(_ lines: ClosedRange<Int>) -> String {
    let isOne = lines.count == 1
    let numbers = isOne ? "\(lines.lowerBound)" : "\(lines.lowerBound)–\(lines.upperBound)"
    let label = isOne ? text.line : text.lines
    return "<span class=\"n\" lang=\"\(text.tag)\"><span class=\"hidden\">\(label) </span>\(numbers)</span>"
  }

  private func foot(_ bitext: Bitext) -> String {
    let nothing = bitext.beads.isEmpty ? "<p class=\"ui\">\(text.nothing)</p>\n" : ""
    return """
      </ol>
      \(nothing)</main>
      <footer>\(text.madeBy) \(HTMLText.escaped(bitext.signature))</footer>
      </body>
      </html>

      """
  }
}

/// One bead on its way to the page.
private struct AlignedHTMLRow {
  let index: Int
  let bead: Bead
  let words: LinkedWords?
  /// The doubtful bead after this one, where this one is doubtful.
  let next: Int?
}

/// Marks the linked words of one side, segment after segment.
private struct HTMLWords {
  private let words: [Range<Int>]
  private let groups: [Int]
  private var next = 0
  /// Where the segment begins in the side's joined text.
  private var offset = 0

  init(_ words: [Range<Int>], _ groups: [Int]) {
    self.words = words
    self.groups = groups
  }

  /// The next segment's text, escaped.
  mutating func html(_ text: String) -> String {
    let utf8 = Array(text.utf8)
    var html = ""
    var position = 0
    while next < words.count, words[next].lowerBound - offset < utf8.count {
      let word = words[next].lowerBound - offset..<words[next].upperBound - offset
      let group = groups[next]
      next += 1
      guard group > 0, word.lowerBound >= position, word.upperBound <= utf8.count else { continue }
      html += Self.escaped(utf8[position..<word.lowerBound])
      html += "<span class=\"w g\(group)\" tabindex=\"0\">\(Self.escaped(utf8[word]))</span>"
      position = word.upperBound
    }
    offset += utf8.count + 1
    return html + Self.escaped(utf8[position...])
  }

  private static func escaped(_ utf8: ArraySlice<UInt8>) -> String {
    HTMLText.escaped(String(decoding: utf8, as: UTF8.self))
  }
}
