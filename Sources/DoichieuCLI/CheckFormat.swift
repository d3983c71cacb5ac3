internal import ArgumentParser

/// How `check` prints what it found.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// Laid out for people.
  case table
  /// JSON, one object a line.
  case jsonl
  /// One array of JSON.
  case json
  /// Columns parted by tabs, with a row of names.
  case tsv
  /// A log of static analysis (SARIF 2.1.0).
  case sarif
  /// Commands of GitHub's workflows.
  case github
  /// A page to read.
  case html

  /// The format for lists of people, where there is one.
  var people: OutputFormat? { OutputFormat(rawValue: rawValue) }
}
