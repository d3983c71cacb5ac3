internal import Workbench

/// Term pairs of a page or a corpus, laid out for people.
enum TermTable {
  static func text(_ terms: [AlignedPage.Term], width: Int) -> String {
    guard !terms.isEmpty else { return "" }
    var table = TextTable(
      [.fixed("Kind"), .fixed("Score"), .fixed("Lines"), .wrapped("Vietnamese"), .wrapped("Spanish")],
      indent: 2)
    for term in terms {
      table.append([
        term.kind, Score.text(term.score), "\(term.viLine), \(term.esLine)", term.vi, term.es + term.remark,
      ])
    }
    return table.text(width: width)
  }

  /// The terms of a corpus, with how often they were seen.
  static func text(counted terms: [ExtractedTerm], width: Int) -> String {
    guard !terms.isEmpty else { return "" }
    var table = TextTable(
      [.fixed("Kind"), .fixed("Score"), .fixed("Seen"), .wrapped("Vietnamese"), .wrapped("Spanish")],
      indent: 2)
    for extracted in terms {
      let term = extracted.term
      table.append([term.kind, Score.text(term.score), "\(extracted.count)", term.vi, term.es + term.remark])
    }
    return table.text(width: width)
  }
}
