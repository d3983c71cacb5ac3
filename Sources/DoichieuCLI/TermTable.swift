internal import Workbench

/// Term pairs of a page, laid out for people.
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
}
