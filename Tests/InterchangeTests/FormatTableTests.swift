import Foundation
import Testing

@testable import Interchange

@Suite("The table of formats in README.md")
struct FormatTableTests {
  @Test("It says what the code says, byte for byte")
  func table() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let lines = readme.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let wanted = Self.rows
    let start = try #require(
      lines.firstIndex(of: wanted[0]), "README.md lacks:\n\(wanted.joined(separator: "\n"))")
    let found = lines[start...].prefix { $0.hasPrefix("|") }
    #expect(Array(found) == wanted, "README.md should say:\n\(wanted.joined(separator: "\n"))")
  }

  private static var rows: [String] {
    [
      "| `--to` | an entry is | a reader finds again | together in one comment |",
      "| --- | --- | --- | --- |",
    ]
      + ExportFormat.allCases.map { format in
        let capabilities = format.capabilities
        return "| `\(format.rawValue)` | \(entry(capabilities)) | \(list(capabilities.held)) | "
          + "\(list(capabilities.inComment)) |"
      }
  }

  private static func entry(_ capabilities: FormatCapabilities) -> String {
    let entry =
      switch capabilities.entry {
      case .concept: "a concept"
      case .pair: "a pair"
      case .onlyTarget: "a source and its one target"
      }
    return capabilities.holdsUnusable || capabilities.entry == .onlyTarget
      ? entry : entry + " that may be used"
  }

  private static func list(_ fields: Set<GlossaryField>) -> String {
    if fields.count == GlossaryField.allCases.count { return "everything" }
    let missing = GlossaryField.allCases.filter { !fields.contains($0) }
    if missing.count < 3 { return "all but " + missing.map(\.heading).joined(separator: ", ") }
    return GlossaryField.allCases.filter(fields.contains).map(\.heading).joined(separator: ", ")
  }
}
