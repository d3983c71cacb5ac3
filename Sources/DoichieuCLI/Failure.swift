internal import GlossaryStore
internal import Interchange
internal import Workbench

/// An error as the user meets it: one line that says where, what and what was expected, and the exit status.
struct Failure: Hashable {
  let message: String
  let status: Int32

  private init(_ message: String, _ status: Int32) {
    self.message = message
    self.status = status
  }

  /// What an error of the work stands for; nil for errors of the command line, which has words of its own.
  init?(_ error: any Error) {
    switch error {
    case let error as WorkbenchError: self.init(error)
    case let error as GlossaryStoreError: self.init(error)
    case let error as ExportError: self.init(error.description, ExitStatus.unreadableInput)
    default: return nil
    }
  }

  private init(_ error: WorkbenchError) {
    switch error {
    case .cannotRead(let file, let reason):
      self.init("\(Self.name(file)): \(reason)", ExitStatus.unreadableInput)
    case .cannotWrite(let file, let reason):
      self.init("\(file): cannot be written: \(reason)", ExitStatus.inputOutput)
    case .outputClosed: self.init("", ExitStatus.done)
    case .unreadable(let file, let error):
      self.init(Self.text(Self.name(file), error), ExitStatus.unreadableInput)
    case .badTable(let file, let error):
      self.init("\(file):\(error.line): \(error.message)", ExitStatus.unreadableInput)
    case .noGlossaries(let searched): self.init(Self.noGlossaries(searched), ExitStatus.unreadableInput)
    case .badList(let file, 0, let reason):
      self.init("\(Self.name(file)): \(reason)", ExitStatus.unreadableInput)
    case .badList(let file, let line, let reason):
      self.init("\(Self.name(file)):\(line): \(reason)", ExitStatus.unreadableInput)
    case .badSubtitles(let file, let error):
      self.init(Self.text(Self.name(file), error), ExitStatus.unreadableInput)
    case .notSubtitles(let file, let other):
      let reason = other.map { "as “\(Self.name($0))” has them" } ?? "SubRip or WebVTT, to be put on a clock"
      self.init("\(Self.name(file)): expected subtitles, \(reason)", ExitStatus.unreadableInput)
    case .noGlossaryPath:
      self.init(
        "there is no home folder to keep a glossary in; name one with --glossary", ExitStatus.wrongUse)
    case .glossary(let error): self.init(error)
    case .export(let error): self.init(error.description, ExitStatus.unreadableInput)
    }
  }

  private init(_ error: GlossaryStoreError) {
    let status =
      switch error {
      case .notAGlossary, .damaged, .newerVersion, .olderVersion: ExitStatus.unreadableInput
      case .unknownConcept, .unknownTerm, .refused: ExitStatus.wrongUse
      case .cannotOpen, .locked, .readOnly, .diskFull, .failed: ExitStatus.inputOutput
      }
    self.init(error.description, status)
  }

  /// Says it on standard error.
  func report() {
    if !message.isEmpty { Console.report(message) }
  }

  private static func name(_ file: String) -> String { file == "-" ? "standard input" : file }

  private static func noGlossaries(_ searched: [String]) -> String {
    "the shipped glossaries were not found (looked for \(searched.first ?? "them")); say where they are with "
      + "$DOICHIEU_DATA, or use --no-builtin --no-lexicon"
  }

  private static func text(_ file: String, _ error: SubtitleError) -> String {
    switch error {
    case .undecodable(let error): text(file, error)
    case .noTimes(let line, let found):
      "\(file):\(line): expected times such as 00:00:01,000 --> 00:00:02,500, found “\(found.prefix(80))”"
    }
  }

  private static func text(_ file: String, _ error: ReadingError) -> String {
    switch error {
    case .empty: "\(file): the file is empty; expected text or HTML"
    case .binary: "\(file): this is no text; expected text or HTML"
    case .invalidUTF8(let line): "\(file):\(line): this line is not UTF-8, the rest is; expected one encoding"
    case .lineTooLong(let line, let bytes):
      "\(file):\(line): a line of \(bytes) bytes is no text for people; expected lines of up to 1 MiB"
    case .unknownEncoding(let name):
      "\(file): there is no encoding “\(name)”; expected a name such as UTF-8, UTF-16 or windows-1258"
    case .unparsableHTML: "\(file): this is no HTML that can be parsed; expected text or HTML"
    case .badArchive(let error): "\(file): \(error.description)"
    case .badPart(let part, let error): "\(file): \(part):\(error.line): \(error.message)"
    case .otherArchive(let expected): "\(file): expected \(expected), found another kind of archive"
    }
  }
}
