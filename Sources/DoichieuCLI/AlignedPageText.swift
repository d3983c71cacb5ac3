internal import Workbench

/// What was found on a page, laid out for people or as rows for programs.
struct AlignedPageText {
  let page: AlignedPage

  /// The captions with their counterparts, then the terms.
  func table(width: Int) -> String {
    var text = DisplayWidth.printable(page.file) + ": " + summary + "\n"
    if !page.pairs.isEmpty || !page.unpairedCaptions.isEmpty { text += "\n" + captions(width) }
    if !page.terms.isEmpty { text += "\n" + TermTable.text(page.terms, width: width) }
    return text
  }

  private var summary: String {
    let captions = page.pairs.count + page.unpairedCaptions.count
    if captions == 0 { return "no Vietnamese caption" }
    let unpaired =
      page.unpairedCaptions.isEmpty ? "" : ", \(page.unpairedCaptions.count) without a counterpart"
    return Count.text(captions, "caption") + unpaired + ", " + Count.text(page.terms.count, "term")
  }

  /// A block of two rows for each caption, in the order of the page.
  private func captions(_ width: Int) -> String {
    var table = TextTable([.fixed(""), .fixed(""), .fixed(""), .wrapped("")], indent: 2)
    let paired = page.pairs.map { pair in (line: pair.vi.first ?? 0, rows: rows(of: pair)) }
    let unpaired = page.unpairedCaptions.map { (line: $0.lines.first ?? 0, rows: rows(of: $0)) }
    for block in (paired + unpaired).sorted(by: { $0.line < $1.line }) {
      for row in block.rows { table.append(row) }
      table.append(["", "", "", ""])
    }
    return String(table.text(width: width).dropLast())
  }

  private func rows(of pair: AlignedPage.Pair) -> [[String]] {
    [
      ["vi", TSVText.lines(pair.vi), "", pair.vietnamese],
      ["es", TSVText.lines(pair.es), Score.text(pair.score), pair.spanish],
    ]
  }

  private func rows(of caption: AlignedPage.Caption) -> [[String]] {
    [
      ["vi", TSVText.lines(caption.lines), "", caption.text], ["es", "–", "", "no counterpart on this page"],
    ]
  }

  /// The names of the columns of `rows`.
  static let columns = ["file", "row", "kind", "score", "vi_lines", "es_lines", "vi", "es"]

  /// One row a pair, an unpaired caption, a term.
  var rows: String {
    let pairs = page.pairs.map { pair in
      [
        "pair", "", "\(pair.score)", TSVText.lines(pair.vi), TSVText.lines(pair.es), pair.vietnamese,
        pair.spanish,
      ]
    }
    let unpaired = page.unpairedCaptions.map {
      ["unpaired", "", "", TSVText.lines($0.lines), "", $0.text, ""]
    }
    let terms = page.terms.map { term in
      ["term", term.kind, "\(term.score)", "\(term.viLine)", "\(term.esLine)", term.vi, term.es]
    }
    return (pairs + unpaired + terms).map { TSVText.row([page.file] + $0) }.joined()
  }
}

extension AlignedPage.Term {
  /// What sets the term apart from the others, for people.
  var remark: String { isCredit ? " (credit)" : isVariant ? " (variant)" : "" }
}

/// Scores as people read them.
enum Score {
  /// Two digits behind the point, rounded down, so that only a certain one is 1.00.
  static func text(_ score: Double) -> String {
    let hundredths = Int(score * 100)
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }
}

/// Counts with the word for what is counted.
enum Count {
  /// "1 page", "2 pages".
  static func text(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
}
