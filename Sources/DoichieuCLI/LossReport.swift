internal import Interchange

/// What a format could not hold, for people.
struct LossReport {
  private let report: ExportReport

  /// The report of a writer.
  init(_ report: ExportReport) {
    self.report = report
  }

  /// Says it on standard error, one kind of loss a line.
  func say(indent: String = "") {
    for loss in ExportLoss.allCases {
      if let count = report.losses[loss] { Console.report(indent + "\(count) \(loss.description)") }
    }
  }
}
