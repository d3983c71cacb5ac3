internal import GlossaryStore
internal import Interchange

extension WorkbenchError: CustomStringConvertible {
  /// The error as one line that says where, what, and what was expected.
  package var description: String {
    switch self {
    case .cannotRead(let file, let reason): "\(Self.name(file)): \(reason)"
    case .cannotWrite(let file, let reason): "\(file): cannot be written: \(reason)"
    case .outputClosed: "who reads the output has gone away"
    case .unreadable(let file, let error): Self.text(Self.name(file), error)
    case .badTable(let file, let error): "\(file):\(error.line): \(error.message)"
    case .noGlossaries(let searched): Self.noGlossaries(searched)
    case .badList(let file, 0, let reason): "\(Self.name(file)): \(reason)"
    case .badList(let file, let line, let reason): "\(Self.name(file)):\(line): \(reason)"
    case .badSubtitles(let file, let error): Self.text(Self.name(file), error)
    case .notSubtitles(let file, let other):
      "\(Self.name(file)): expected subtitles, "
        + (other.map { "as “\(Self.name($0))” has them" } ?? "SubRip or WebVTT, to be put on a clock")
    case .noGlossaryPath: "there is no home folder to keep a glossary in; name one with --glossary"
    case .glossary(let error): error.description
    case .export(let error): error.description
    }
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
