import BitextModel
import TestSupport
import Testing

@testable import Interchange

@Suite("Reports of findings")
struct FindingWriterTests {
  private static let line = "La señora <Tran> & «Lê Van Binh», \"jefa\"."

  /// A finding on a word of a line, in a file that is the line.
  private static func finding(
    _ word: String, of line: String, _ category: FindingCategory, suggestion: String?,
    file: String = "a b.txt",
    id: String? = nil, number: Int? = 3, severity: ReportedFinding.Severity = .error, isPlaced: Bool = true
  ) throws -> ReportedFinding {
    let range = try #require(Array(line.utf8).firstRange(of: Array(word.utf8)))
    let start = String(decoding: Array(line.utf8)[..<range.lowerBound], as: UTF8.self).unicodeScalars.count
    let columns = start..<start + word.unicodeScalars.count
    let finding = Finding(
      line: 0, side: .spanish, range: range, text: word, category: category, suggestion: suggestion,
      message: "the Vietnamese text has “Lê Văn Bình”: 100 %\nof it", isCertain: true)
    let edit = suggestion.map { ReportedFinding.Edit(bytes: range, text: $0) }
    return ReportedFinding(
      finding, severity, file: file, id: id, line: number, columns: columns,
      place: isPlaced ? ReportedFinding.Place(line: 3, columns: columns, edit: edit) : nil,
      excerpt: ReportedFinding.Excerpt(text: line, range: range))
  }

  private static func sample() throws -> [ReportedFinding] {
    [
      try finding("<Tran>", of: line, .misspelledName, suggestion: nil),
      try finding("Lê Van Binh", of: line, .partialDiacritics, suggestion: "Le Van Binh", severity: .warning),
      try finding("Van", of: line, .joinedName, suggestion: "Van"),
      try finding(
        "Tran", of: "Tran\t\u{1}", .missingName, suggestion: "\"Trần\"", file: "/x/ñ.jsonl", id: "n,1:2",
        number: nil),
      try finding(
        "Tran", of: "Tran", .missingTerm, suggestion: nil, file: "vi.po", number: nil, isPlaced: false),
    ]
  }

  private static func bytes(_ writer: some FindingWriter, _ findings: [ReportedFinding]) throws -> [UInt8] {
    var (writer, sink) = (writer, ByteSink())
    for finding in findings { try writer.write(finding, to: &sink) }
    try writer.finish(&sink)
    return sink.bytes
  }

  @Test(
    "The sample comes out as it did",
    arguments: ["findings.jsonl", "findings.json", "findings.tsv", "findings.sarif", "findings.github"])
  func golden(name: String) throws {
    let findings = try Self.sample()
    let bytes =
      switch name {
      case "findings.jsonl": try Self.bytes(FindingJSONWriter(isList: false), findings)
      case "findings.json": try Self.bytes(FindingJSONWriter(isList: true), findings)
      case "findings.tsv": try Self.bytes(FindingTSVWriter(), findings)
      case "findings.sarif": try Self.bytes(SARIFWriter(version: "1.2.3"), findings)
      default: try Self.bytes(GitHubFindingWriter(), findings)
      }
    #expect(Golden.difference(bytes, name) == nil)
  }

  @Test("The page comes out as it did", arguments: FindingHTMLText.all.map(\.tag))
  func goldenPage(tag: String) throws {
    let text = try #require(FindingHTMLText.all.first { $0.tag == tag })
    let bytes = try Self.bytes(FindingHTMLWriter(text: text, signature: "doichieu & Co"), Self.sample())
    #expect(Golden.difference(bytes, "findings.\(tag).html") == nil)
  }

  @Test("The page asks for nothing from elsewhere, and each mark leads to what is said of it")
  func page() throws {
    let page = String(
      decoding: try Self.bytes(FindingHTMLWriter(signature: "s"), Self.sample()), as: UTF8.self)
    for word in ["<script", "src=", "url(", "@import", "http:", "https:", "<link", "<Tran>"] {
      #expect(!page.contains(word), "\(word)")
    }
    for number in [1, 2, 4, 5] {
      #expect(page.contains("href=\"#f\(number)\""))
      #expect(page.contains("<li id=\"f\(number)\">"))
    }
    #expect(page.contains("default-src 'none'"))
  }

  @Test("Without findings each report is still whole")
  func empty() throws {
    func text(_ writer: some FindingWriter) throws -> String {
      String(decoding: try Self.bytes(writer, []), as: UTF8.self)
    }
    #expect(try text(FindingJSONWriter(isList: false)).isEmpty)
    #expect(try text(FindingJSONWriter(isList: true)) == "[]\n")
    #expect(try text(FindingTSVWriter()).hasPrefix("file\tid\tline\t"))
    #expect(try text(SARIFWriter(version: "1")).hasSuffix("\"results\": []}]}\n"))
    #expect(try text(FindingHTMLWriter(signature: "s")).contains("Nothing was found."))
  }

  @Test("Every category has a name in each language, and help")
  func categories() {
    for category in FindingCategory.allCases {
      for text in FindingHTMLText.all {
        let name = text.categories.name(of: category)
        #expect(name != category.rawValue, "\(category) in \(text.tag)")
      }
      #expect(!FindingCategoryHelp.text(of: category).isEmpty, "\(category)")
    }
  }
}
