internal import Alignment
package import BitextModel
internal import Checks
internal import Foundation
internal import GlossaryStore
internal import Interchange
internal import Terminology
internal import TextCore

/// Checks the names and the letters of files on all cores, and tells what was found in the order of the files.
///
/// Of records and long texts only what is being worked on is in memory. The house's style is that of the `doichieu.toml`
/// beside each file or in a folder above it, unless one is named.
package struct Checking: Sendable {
  /// What happens while files are checked.
  package enum Event: Sendable {
    /// A text was checked.
    case checked(CheckedDocument)
    /// Something could not be read; the rest goes on.
    case failed(WorkbenchError)
  }

  /// Work of this weight, in bytes, is done at once; one text weighs so much besides.
  private static let batchWeight = 1 << 20
  private static let textWeight = 1 << 12

  private let settings: Settings
  private let selection: CheckSelection
  private let side: Language?
  private let config: HouseStyleFile?
  let resources: LanguageResources
  private let gazetteer: Gazetteer
  private let known: KnownWords
  private let terms: TermChecker?
  private let people: [SettledPerson]
  private var checkers: [HouseStyleFile?: StyledChecker] = [:]
  private var jobs: [Job] = []
  private var weight = 0

  /// Work with what the settings ask for.
  ///
  /// - Parameters:
  ///   - settings: What the user chose; people whose spelling is settled are those of the glossary.
  ///   - selection: Which findings are wanted.
  ///   - side: The language of all texts that are no pairs, where they are in one.
  ///   - config: The house's style; nil to look for it.
  /// - Throws: What is wrong with the glossary or the house's style.
  package init(
    _ settings: Settings, _ selection: CheckSelection = CheckSelection(), side: Language? = nil,
    config: HouseStyleFile? = nil
  ) throws(WorkbenchError) {
    let knowledge = try Knowledge(settings)
    self.settings = settings
    self.selection = selection
    self.side = side
    self.config = config
    resources = try knowledge.resources()
    let concepts = try knowledge.concepts()
    let world = settings.usesLexicon ? WorldNames() : nil
    gazetteer = Gazetteer(concepts: concepts, world: world)
    known = try KnownWords(knowledge)
    terms = selection.wantsTerms ? TermChecker(concepts, world: world) : nil
    people = try SettledPeople.people(in: settings.glossary)
    if let config { _ = try checker(config) }
  }

  /// Checks the files.
  ///
  /// - Parameters:
  ///   - inputs: The files.
  ///   - tell: Is told what was found, in the order of the files.
  /// - Throws: What `tell` throws, and what is wrong with a house's style.
  package mutating func run(_ inputs: CheckInputs, _ tell: (Event) throws -> Void) throws {
    for input in inputs.inputs {
      let checker = try checker(config ?? HouseStyleFile.find(beside: input.file))
      do {
        try add(input, checker, tell)
      } catch let error as WorkbenchError {
        // What could not be written comes back out of `tell`.
        try finish(tell)
        try tell(.failed(error))
      }
    }
    try finish(tell)
  }

  /// Checks a text that was read already.
  ///
  /// - Parameters:
  ///   - piece: The text.
  ///   - selection: Which findings are wanted, among those that the work was prepared for.
  /// - Throws: What is wrong with the house's style.
  /// - Returns: The findings and the people of the text.
  mutating func document(
    of piece: CheckedPiece, _ selection: CheckSelection
  ) throws(WorkbenchError) -> CheckedDocument {
    let styled = try checker(config)
    return styled.use { Self.document(piece, &$0, styled.style, selection) }
  }

  /// Makes the checker for texts without a file beside which a house's style could be looked for; copies of this share it.
  mutating func prepare() throws(WorkbenchError) { _ = try checker(config) }

  // MARK: - Work

  /// Some texts that are read and checked at once.
  private struct Job: Sendable {
    let checker: StyledChecker
    let read: @Sendable () -> [Result<CheckedPiece, WorkbenchError>]
  }

  private mutating func checker(_ file: HouseStyleFile?) throws(WorkbenchError) -> StyledChecker {
    if let known = checkers[file] { return known }
    let style = try file?.style() ?? HouseStyle()
    let checker = TextChecker(
      resources, gazetteer, known: known, terms: terms, style: style, people: people)
    let styled = StyledChecker(checker, style)
    checkers[file] = styled
    return styled
  }

  private mutating func add(
    _ input: CheckInputs.Input, _ checker: StyledChecker, _ tell: (Event) throws -> Void
  ) throws {
    switch input {
    case .records(let file): try addRecords(ByteStretches(file), file, checker, tell)
    case .text(let file):
      var stretches = try ByteStretches(file)
      let isRecords = file == "-" ? try stretches.peek() == UInt8(ascii: "{") : false
      if isRecords { return try addRecords(stretches, file, checker, tell) }
      let reading = PageReading(file, encoding: settings.encoding, side: side, resources)
      while let stretch = try stretches.next() {
        try add(Job(checker: checker) { [reading.result(of: stretch)] }, stretch, tell)
      }
    case .pairs(let part):
      let pieces = try PairReading(part: part).pieces()
      for piece in pieces { try add(Job(checker: checker) { [.success(piece)] }, nil, tell) }
    case .documents(let first, let second):
      let work = DocumentWork(KnowledgeSource(resources: resources), encoding: settings.encoding)
      let piece = try DocumentReading(work: work, encoding: settings.encoding).piece(of: first, second)
      try add(Job(checker: checker) { [.success(piece)] }, nil, tell)
    }
  }

  /// Records come in small stretches, so that all cores have some.
  private mutating func addRecords(
    _ stretches: ByteStretches, _ file: String, _ checker: StyledChecker, _ tell: (Event) throws -> Void
  ) throws {
    var stretches = stretches.shortened(to: Self.batchWeight / 16)
    let reading = RecordReading(file: file)
    while let stretch = try stretches.next() {
      try add(Job(checker: checker) { reading.pieces(of: stretch) }, stretch, tell)
    }
  }

  private mutating func add(_ job: Job, _ stretch: ByteStretch?, _ tell: (Event) throws -> Void) throws {
    jobs.append(job)
    weight += Self.textWeight + (stretch?.bytes.count ?? 0)
    if weight >= Self.batchWeight { try finish(tell) }
  }

  /// Does the work that has gathered, and tells its results.
  private mutating func finish(_ tell: (Event) throws -> Void) throws {
    let (jobs, selection) = (self.jobs, selection)
    self.jobs = []
    weight = 0
    let results = Parallel.allCores.map(jobs.count) { index in
      let pieces = jobs[index].read()
      let style = jobs[index].checker.style
      return jobs[index].checker.use { checker in
        pieces.map { $0.map { Self.document($0, &checker, style, selection) } }
      }
    }
    for result in results.joined() {
      switch result {
      case .success(let document): try tell(.checked(document))
      case .failure(let error): try tell(.failed(error))
      }
    }
  }

  private static func document(
    _ piece: CheckedPiece, _ checker: inout TextChecker, _ style: HouseStyle, _ selection: CheckSelection
  ) -> CheckedDocument {
    let report = checker.report(on: piece.text)
    let found = report.findings.filter { selection.wants($0.category) }.compactMap { finding in
      severity(of: finding.category, style).map { severity in
        (finding, piece.lines[finding.line].reported(finding, severity, id: piece.id))
      }
    }
    let sorted = found.sorted {
      ($0.0.line, $0.0.range.lowerBound, $0.0.range.upperBound) < (
        $1.0.line, $1.0.range.lowerBound, $1.0.range.upperBound
      )
    }
    return CheckedDocument(
      file: piece.file, id: piece.id, findings: sorted.map { CheckedDocument.Found(reported: $0.1) },
      people: report.people)
  }

  private static func severity(of category: FindingCategory, _ style: HouseStyle)
    -> ReportedFinding.Severity?
  {
    switch style.severity(of: category) {
    case .error: .error
    case .warning: .warning
    case .off: nil
    }
  }
}
