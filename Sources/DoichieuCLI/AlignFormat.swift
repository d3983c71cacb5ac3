internal import ArgumentParser
internal import Workbench

/// How `align` prints what it found; pages have fewer formats than documents.
enum AlignFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// Laid out for people.
  case table
  /// Indented JSON.
  case json
  /// JSON, one object a line.
  case jsonl
  /// Columns parted by tabs, with a row of names.
  case tsv
  /// One bead a line.
  case beads
  /// A translation memory.
  case tmx
  /// A file in translation, XLIFF 2.1.
  case xliff
  /// A page to read.
  case html
  /// Word links, one bead a line.
  case pharaoh

  /// The format of files for it, if it is one of those that only documents have.
  var documentsOnly: BitextFormat? {
    BitextFormat(rawValue: rawValue).flatMap { $0.suitsPages ? nil : $0 }
  }
}
