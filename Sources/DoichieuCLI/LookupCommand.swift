internal import ArgumentParser
internal import BitextModel
internal import Terminology
internal import Workbench

/// `lookup`: equivalents of a title or a term, either direction.
struct LookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Says what a title or a term is in the other language.",
    discussion: """
      The language is found out unless --from says it; diacritics may be missing. The same text comes first, then what \
      can be composed of known parts, then longer terms that hold it, then the general lexicon; misspellings where there \
      is nothing else. A sentence is answered with its terms, in its order. The exit status is 1 where nothing is found.
      """)

  /// The language of the query.
  enum Source: String, CaseIterable, ExpressibleByArgument {
    case vi, es

    var language: Language { self == .vi ? .vietnamese : .spanish }
  }

  @Argument(help: ArgumentHelp("A title or a term; several words need no quotes.", valueName: "text"))
  var text: [String]

  @Option(help: "The language of the text.")
  var from: Source?

  @Option(help: ArgumentHelp("How many concepts at most.", valueName: "number"))
  var limit = 20

  @Flag(help: "Say why each answer stands where it does.")
  var explain = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1.") }
    if query.isEmpty { throw ValidationError("Give a title or a term to look up.") }
  }

  private var query: String {
    text.joined(separator: " ").split { $0.isWhitespace }.joined(separator: " ")
  }

  func run() throws {
    let lookUp = LookUp(try global.openGlossary().store, try global.settings(), limit: limit)
    let answers = try lookUp.answers(to: query, from: from?.language)
    var output = ByteOutput.standard
    switch global.format {
    case .table: try output.write(LookUpText(width: Console.width, explains: explain).text(answers))
    case .json: try writeList(answers, to: &output)
    case .jsonl:
      let json = JSONText()
      for row in answers.flatMap({ $0.rows(explained: explain) }) { try output.write(json.bytes(row)) }
    case .tsv: try output.write(Self.rows(answers))
    }
    try output.flush()
    if answers.isEmpty { try reportNothing() }
  }

  private func reportNothing() throws {
    if !global.quiet {
      Console.report("nothing found for “\(query)”; try fewer words, or the institution and the office apart")
    }
    throw ExitCode(ExitStatus.findings)
  }

  private func writeList(_ answers: [LookUpAnswer], to output: inout ByteOutput) throws {
    var list = JSONList()
    for row in answers.flatMap({ $0.rows(explained: explain) }) { try list.write(row, to: &output) }
    try list.finish(&output)
  }

  private static func rows(_ answers: [LookUpAnswer]) -> String {
    let titles = ["vi", "es", "kind", "status", "match", "score", "source", "notes"]
    let rows = answers.flatMap(\.rows).map { row in
      [row.vi, row.es, row.kind, row.status, row.match.rawValue, "\(row.score)", row.source, row.notes]
    }
    return ([titles] + rows).map(TSVText.row).joined()
  }
}

/// Answers laid out for reading: the equivalents first, then what is known of them.
private struct LookUpText {
  let width: Int
  let explains: Bool
  /// More than two examples hide the next answer.
  private static let shownExamples = 2

  func text(_ answers: [LookUpAnswer]) -> String {
    answers.map(text).joined(separator: "\n")
  }

  private func text(_ answer: LookUpAnswer) -> String {
    let heading =
      "\(DisplayWidth.printable(answer.found))  (\(answer.kind.rawValue), \(answer.match.rawValue))\n"
    return heading + equivalents(answer) + details(answer) + (explains ? reasons(answer.explanation) : "")
  }

  private func reasons(_ explanation: LookUpExplanation) -> String {
    var table = TextTable([.fixed(""), .wrapped("")], indent: 4)
    table.append(["query", explanation.query])
    table.append(["changed", explanation.change])
    for part in explanation.parts { table.append(["part", "\(part.vi) → \(part.es) (\(part.from))"]) }
    table.append(["score", explanation.score.map { "\($0.value) \($0.of)" }.joined(separator: ", ")])
    return table.text(width: width)
  }

  private func equivalents(_ answer: LookUpAnswer) -> String {
    var table = TextTable([.wrapped(""), .fixed("")], indent: 2)
    for form in answer.equivalents {
      table.append([form.text, ([form.status] + form.remarks).joined(separator: ", ")])
    }
    return table.text(width: width)
  }

  private func details(_ answer: LookUpAnswer) -> String {
    var table = TextTable([.fixed(""), .wrapped("")], indent: 4)
    if !answer.synonyms.isEmpty {
      table.append(["also", answer.synonyms.map(\.text).joined(separator: " | ")])
    }
    if let notes = answer.notes { table.append(["note", notes]) }
    if let source = answer.source { table.append(["source", source]) }
    for example in answer.examples.prefix(Self.shownExamples) {
      table.append(["\(example.file):\(example.line)", example.vi])
      table.append(["", example.es])
    }
    return table.text(width: width)
  }
}
