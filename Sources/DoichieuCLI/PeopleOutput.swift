internal import Checks
internal import Workbench

/// Prints the people of texts with their spellings, one entry a person and side.
struct PeopleOutput {
  /// A person on one side.
  private struct Entry: Encodable {
    let id: String?
    let file: String
    let side: String
    let spellings: [String]
    let canonical: String
  }

  private let format: OutputFormat
  private let json = JSONText()
  private var list = JSONList()
  private var isEmpty = true

  init(_ format: OutputFormat) {
    self.format = format
  }

  mutating func write(_ document: CheckedDocument, to output: inout ByteOutput) throws {
    let entries = document.people.flatMap { person in
      [("vi", person.vietnamese), ("es", person.spanish)].compactMap { side, names in
        names.map {
          Entry(
            id: document.id, file: document.file, side: side, spellings: $0.spellings,
            canonical: $0.canonical)
        }
      }
    }
    switch format {
    case .jsonl: for entry in entries { try output.write(json.bytes(entry)) }
    case .json: for entry in entries { try list.write(entry, to: &output) }
    case .tsv:
      try begin(&output)
      for entry in entries { try output.write(Self.row(entry)) }
    case .table: if !entries.isEmpty { try output.write(table(entries, of: document)) }
    }
  }

  mutating func finish(_ output: inout ByteOutput) throws {
    switch format {
    case .json: try list.finish(&output)
    case .tsv: try begin(&output)
    case .jsonl, .table: break
    }
  }

  private mutating func begin(_ output: inout ByteOutput) throws {
    if isEmpty { try output.write(TSVText.row(["file", "id", "side", "canonical", "spellings"])) }
    isEmpty = false
  }

  private static func row(_ entry: Entry) -> String {
    TSVText.row([
      entry.file, entry.id ?? "", entry.side, entry.canonical, entry.spellings.joined(separator: " | "),
    ])
  }

  private mutating func table(_ entries: [Entry], of document: CheckedDocument) -> String {
    let title = [document.file, document.id].compactMap(\.self).joined(separator: ":")
    var table = TextTable([.fixed(""), .wrapped(""), .wrapped("")], indent: 2)
    for entry in entries {
      let others = entry.spellings.filter { !$0.utf8.elementsEqual(entry.canonical.utf8) }
      table.append([entry.side, entry.canonical, others.joined(separator: ", ")])
    }
    let gap = isEmpty ? "" : "\n"
    isEmpty = false
    return gap + DisplayWidth.printable(title) + "\n" + table.text(width: Console.width)
  }
}
