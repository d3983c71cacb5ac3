internal import BitextModel

/// Writes findings as a log of static analysis (SARIF 2.1.0), one rule a category, columns in Unicode scalars.
package struct SARIFWriter: FindingWriter {
  private let version: String
  private var hasBegun = false
  private var isEmpty = true

  /// A writer for what this version of the program found.
  package init(version: String) {
    self.version = version
  }

  /// Writes one result.
  package mutating func write(_ finding: ReportedFinding, to sink: inout some GlossarySink) throws {
    try begin(&sink)
    try sink.write(Array(((isEmpty ? "\n" : ",\n") + Self.result(finding)).utf8))
    isEmpty = false
  }

  /// Writes the end of the log.
  package mutating func finish(_ sink: inout some GlossarySink) throws {
    try begin(&sink)
    try sink.write(Array(((isEmpty ? "" : "\n") + "]}]}\n").utf8))
  }

  private mutating func begin(_ sink: inout some GlossarySink) throws {
    if hasBegun { return }
    hasBegun = true
    let rules = FindingCategory.allCases.map(Self.rule).joined(separator: ",\n")
    let head = """
      {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{
      "tool": {"driver": {"name": "doichieu", "semanticVersion": \(JSONLiteral.quoted(version)), "rules": [
      \(rules)]}},
      "columnKind": "unicodeCodePoints",
      "results": [
      """
    try sink.write(Array(head.utf8))
  }

  private static func rule(_ category: FindingCategory) -> String {
    let text = FindingCategoryText.english
    return JSONLiteral.object([
      ("id", JSONLiteral.quoted(category.rawValue)), ("shortDescription", message(text.name(of: category))),
      ("help", message(FindingCategoryHelp.text(of: category))),
    ])
  }

  private static func message(_ text: String) -> String {
    JSONLiteral.object([("text", JSONLiteral.quoted(text))])
  }

  private static func result(_ reported: ReportedFinding) -> String {
    let finding = reported.finding
    let index = FindingCategory.allCases.firstIndex(of: finding.category)
    let suggestion = finding.suggestion.map { " → “\($0)”" } ?? ""
    return JSONLiteral.object([
      ("ruleId", JSONLiteral.quoted(finding.category.rawValue)), ("ruleIndex", index.map { "\($0)" }),
      ("level", JSONLiteral.quoted(reported.severity.rawValue)),
      ("message", message("“\(finding.text)”\(suggestion): \(finding.message)")),
      ("locations", JSONLiteral.array([location(reported)])), ("fixes", fixes(reported)),
    ])
  }

  private static func location(_ reported: ReportedFinding) -> String {
    let physical = JSONLiteral.object([
      ("artifactLocation", artifact(reported.file)), ("region", reported.place.map(region)),
    ])
    let logical = reported.id.map {
      JSONLiteral.array([JSONLiteral.object([("name", JSONLiteral.quoted($0))])])
    }
    return JSONLiteral.object([("physicalLocation", physical), ("logicalLocations", logical)])
  }

  /// Lines and columns count from 1; the end column is the one behind the last.
  private static func region(_ place: ReportedFinding.Place) -> String {
    JSONLiteral.object([
      ("startLine", "\(place.line)"), ("startColumn", place.columns.map { "\($0.lowerBound + 1)" }),
      ("endLine", place.columns.map { _ in "\(place.line)" }),
      ("endColumn", place.columns.map { "\($0.upperBound + 1)" }),
    ])
  }

  private static func fixes(_ reported: ReportedFinding) -> String? {
    guard let place = reported.place, place.columns != nil, let edit = place.edit else { return nil }
    let replacement = JSONLiteral.object([
      ("deletedRegion", region(place)), ("insertedContent", message(edit.text)),
    ])
    let change = JSONLiteral.object([
      ("artifactLocation", artifact(reported.file)), ("replacements", JSONLiteral.array([replacement])),
    ])
    return JSONLiteral.array([JSONLiteral.object([("artifactChanges", JSONLiteral.array([change]))])])
  }

  private static func artifact(_ file: String) -> String {
    JSONLiteral.object([("uri", JSONLiteral.quoted(URIText.reference(toFile: file)))])
  }
}
