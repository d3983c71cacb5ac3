internal import Foundation
internal import HTTPTypes
internal import Workbench

/// A file or a text that was pasted.
struct UploadInput: Decodable, Sendable {
  let name: String
  let text: String?
  let base64: String?

  /// What file systems allow.
  static let longestName = 255

  /// The upload that it stands for.
  func upload() throws -> Upload {
    guard name.unicodeScalars.count <= Self.longestName else {
      throw Problem.bad("expected a “name” of up to \(Self.longestName) letters")
    }
    if let text { return Upload(name: name, Array(text.utf8)) }
    guard let base64, let data = Data(base64Encoded: base64) else {
      throw Problem.bad("expected either “text”, or “base64” that is some, of “\(name)”")
    }
    return Upload(name: name, Array(data))
  }
}

/// Either one text with both languages, or one in each.
struct TextInput: Sendable {
  /// What was handed over.
  enum Content {
    case page(Upload)
    case pair(Upload, Upload)

    /// What it is called.
    var name: String {
      switch self {
      case .page(let upload), .pair(let upload, _): upload.name
      }
    }
  }

  /// What some fields of a request amount to.
  static func content(page: UploadInput?, vi: UploadInput?, es: UploadInput?) throws -> Content {
    if let page { return .page(try page.upload()) }
    if let vi, let es { return .pair(try vi.upload(), try es.upload()) }
    throw Problem.bad("expected either “page”, or “vi” and “es”")
  }
}
