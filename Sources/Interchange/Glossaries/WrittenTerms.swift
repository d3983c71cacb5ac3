internal import Terminology

/// The terms of a language for formats that have a place for every status.
enum WrittenTerms {
  /// Terms that were not rejected and hold something, preferred ones first; counts the others.
  static func ordered(_ terms: [Term], _ report: inout ExportReport) throws -> [Term] {
    var written: [Term] = []
    for term in terms {
      if term.review == .rejected {
        report.lose(.rejectedTerm)
      } else if try LineText.holdsText(term.text) {
        written.append(term)
      } else {
        report.lose(.emptyTerm)
      }
    }
    if written.count < 2 { return written }
    return AdministrativeStatus.allCases.flatMap { status in written.filter { $0.status == status } }
  }
}
