internal import BitextModel
internal import GRDB

/// What can go wrong with a glossary file, in words that a translator can act on.
package enum GlossaryStoreError: Error, Hashable, Sendable {
  /// The file cannot be opened or created at all.
  case cannotOpen(path: String, reason: String)
  /// The file is something else: a text, or the database of another program. It was left as it was.
  case notAGlossary(path: String)
  /// The file was a glossary, but parts of it are missing or overwritten.
  case damaged(path: String)
  /// Another program held the file for longer than the store waits.
  case locked(path: String)
  /// The file can be read but not changed.
  case readOnly(path: String)
  /// There is no room left where the file stands.
  case diskFull(path: String)
  /// A newer doichieu made the file.
  case newerVersion(path: String)
  /// An older version of the program made the glossary, and it can't be brought up to date where it is.
  case olderVersion(path: String)
  /// The glossary holds no concept with this id.
  case unknownConcept(id: String)
  /// The concept has no such term.
  case unknownTerm(TermAddress)
  /// Somebody else has changed the concept since it was read.
  case overtaken(id: String)
  /// What was asked does not fit what the glossary holds.
  case refused(reason: String)
  /// Anything else, in SQLite's words.
  case failed(path: String, reason: String)
}

extension GlossaryStoreError: CustomStringConvertible {
  /// The error as one sentence, with what to do about it where that is known.
  package var description: String {
    switch self {
    case .cannotOpen(let path, let reason): "\(path): the glossary cannot be opened: \(reason)"
    case .notAGlossary(let path):
      "\(path): this file is not a doichieu glossary; it was left as it was. Give another --glossary"
    case .damaged(let path): "\(path): the glossary is damaged; take back a copy of it"
    case .locked(let path): "\(path): another program is writing to the glossary; try again when it is done"
    case .readOnly(let path):
      "\(path): the glossary can be read but not changed; check the file's permissions"
    case .diskFull(let path): "\(path): the disk is full; nothing was changed"
    case .olderVersion(let path):
      "\(path): an older doichieu made this glossary, and it may not be changed here; copy it to where you may write"
    case .newerVersion(let path): "\(path): a newer doichieu made this glossary; update doichieu to use it"
    case .unknownConcept(let id): "the glossary holds no concept \(id)"
    case .unknownTerm(let term): "concept \(term.concept) has no term “\(term.text)” (\(term.language.tag))"
    case .overtaken(let id): "concept \(id) has been changed since it was read; look at it again"
    case .refused(let reason): reason
    case .failed(let path, let reason): "\(path): \(reason)"
    }
  }
}

extension GlossaryStoreError {
  /// The case that an error inside the store stands for.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as GlossaryStoreError: self = error
    case let error as DatabaseError: self.init(error, path: path)
    default: self = .failed(path: path, reason: "\(error)")
    }
  }

  private init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self = .cannotOpen(path: path, reason: error.message ?? "permission denied")
    default: self = .failed(path: path, reason: error.message ?? "\(error.resultCode)")
    }
  }
}
