internal import ArgumentParser

/// How results are printed.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// Laid out for people.
  case table
  /// Indented JSON.
  case json
  /// JSON, one object a line.
  case jsonl
  /// Columns parted by tabs, with a row of names.
  case tsv
}
