internal import BitextModel
internal import Checks
internal import Interchange
internal import Workbench

/// Texts to be checked.
struct CheckInput: Decodable, Sendable {
  let page: UploadInput?
  let vi: UploadInput?
  let es: UploadInput?
  let side: Name<Side>?
  let terms: Bool?
}

/// The lines and the findings of a text.
struct CheckReportValue: Encodable {
  let lines: [CheckedLineValue]
  let findings: [FindingValue]
  let people: [PersonValue]
  let problem: Problem?

  /// Nothing, because the text can't be read.
  init(_ problem: Problem) {
    (lines, findings, people) = ([], [], [])
    self.problem = problem
  }

  init(_ report: DeskReport) {
    problem = nil
    lines = report.lines.map {
      CheckedLineValue(line: $0.number, side: $0.language.map(Side.init), text: $0.text)
    }
    findings = report.findings.map(FindingValue.init)
    people = report.people.map { person in
      PersonValue(vi: person.vietnamese.map(SpellingsValue.init), es: person.spanish.map(SpellingsValue.init))
    }
  }
}

/// A line of a checked text.
struct CheckedLineValue: Encodable {
  let line: Int
  let side: Side?
  let text: String

  private enum CodingKeys: String, CodingKey { case line, side, text }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(line, forKey: .line)
    // Named even where there is none.
    try container.encode(side, forKey: .side)
    try container.encode(text, forKey: .text)
  }
}

/// A finding on a line.
struct FindingValue: Encodable {
  let line: Int
  let side: Side
  let start: Int
  let end: Int
  let text: String
  let category: String
  let suggestion: String?
  let message: String
  let severity: String
  let certain: Bool

  init(_ found: DeskReport.Found) {
    let finding = found.finding
    (line, start, end) = (found.line, found.range.lowerBound, found.range.upperBound)
    (side, text, category) = (Side(finding.side), finding.text, finding.category.rawValue)
    (suggestion, message, certain) = (finding.suggestion, finding.message, finding.isCertain)
    severity = found.severity.rawValue
  }
}

/// A person of a text.
struct PersonValue: Encodable {
  let vi: SpellingsValue?
  let es: SpellingsValue?
}

/// How a text spells a person.
struct SpellingsValue: Encodable {
  let canonical: String
  let spellings: [String]

  init(_ side: CheckedPerson.Side) {
    (canonical, spellings) = (side.canonical, side.spellings)
  }
}
