internal import GlossaryStore
internal import Interchange
internal import HTTPTypes
internal import Hummingbird
internal import Workbench

/// Why something was not done, as clients get it.
struct Problem: Error, Encodable {
  let status: HTTPResponse.Status
  /// What went wrong, for programs.
  let code: String
  /// What went wrong and what to do, for people.
  let message: String

  private enum CodingKeys: String, CodingKey { case code, message }

  init(_ status: HTTPResponse.Status, _ code: String, _ message: String) {
    self.status = status
    self.code = code
    self.message = message
  }

  /// A request that is not as described.
  static func bad(_ message: String) -> Problem { Problem(.badRequest, "bad-request", message) }

  /// Why a text or a file can't be read, or nil for any other error: an answer that a person reads tells of it.
  static func ofText(_ error: any Error) -> Problem? {
    switch error {
    case WorkbenchError.unreadable, WorkbenchError.badTable, WorkbenchError.badSubtitles,
      WorkbenchError.notSubtitles,
      WorkbenchError.badList, WorkbenchError.cannotRead:
      Problem(error)
    default: nil
    }
  }

  /// What an error of the work stands for.
  init(_ error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let error as WorkbenchError: self.init(error)
    case let error as GlossaryStoreError: self.init(error)
    case let error as ExportError: self.init(.conflict, "refused", error.description)
    case let error as DecodingError: self = .bad(error.place)
    case let error as HTTPError: self.init(error)
    default: self.init(.internalServerError, "failed", "something went wrong in the program: \(error)")
    }
  }

  private init(_ error: HTTPError) {
    let code =
      switch error.status {
      case .notFound: "not-found"
      case .contentTooLarge: "too-large"
      default: "bad-request"
      }
    self.init(error.status, code, error.body ?? error.status.reasonPhrase)
  }

  private init(_ error: WorkbenchError) {
    switch error {
    case .glossary(let error): self.init(error)
    case .export(let error): self.init(.conflict, "refused", error.description)
    case .noGlossaries, .noGlossaryPath, .cannotWrite, .outputClosed:
      self.init(.internalServerError, "failed", error.description)
    default: self.init(.conflict, "unreadable", error.description)
    }
  }

  private init(_ error: GlossaryStoreError) {
    let (status, code): (HTTPResponse.Status, String) =
      switch error {
      case .unknownConcept: (.notFound, "unknown-concept")
      case .unknownTerm: (.notFound, "unknown-term")
      case .overtaken: (.conflict, "overtaken")
      case .refused: (.conflict, "refused")
      case .readOnly: (.init(code: 423, reasonPhrase: "Locked"), "read-only")
      case .locked: (.serviceUnavailable, "locked")
      default: (.internalServerError, "glossary")
      }
    self.init(status, code, error.description)
  }
}

extension DecodingError {
  /// What is wrong with a value and where it stands, in a sentence.
  fileprivate var place: String {
    switch self {
    case .keyNotFound(let key, let context): "expected “\(key.stringValue)” \(Self.path(context))"
    case .valueNotFound(_, let context), .typeMismatch(_, let context), .dataCorrupted(let context):
      "\(context.debugDescription) \(Self.path(context))"
    @unknown default: "the request can't be read"
    }
  }

  private static func path(_ context: Context) -> String {
    let path = context.codingPath.map(\.stringValue).joined(separator: ".")
    return path.isEmpty ? "in the request" : "in “\(path)”"
  }
}
