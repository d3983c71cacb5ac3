internal import Foundation
internal import HTTPTypes
internal import Workbench

/// A file or a text that was pasted.
struct UploadInput: Decodable, Sendable {
  let name: String
  let text: String?
  let base64: String?

  /// The upload that it stands for.
  func upload() throws -> Upload {
    if let text { return Upload(name: name, Array(text.utf8)) }
    guard let base64 else { return Upload(name: name, []) }
    guard let data = Data(base64Encoded: base64, options: .ignoreUnknownCharacters) else {
      throw Problem(.unprocessableContent, "unreadable", "\(name): expected base64")
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
  }

  /// What some fields of a request amount to.
  static func content(page: UploadInput?, vi: UploadInput?, es: UploadInput?) throws -> Content {
    if let vi, let es, page == nil { return .pair(try vi.upload(), try es.upload()) }
    if let page, vi == nil, es == nil { return .page(try page.upload()) }
    throw Problem(.unprocessableContent, "unfit", "expected either “page”, or “vi” and “es”")
  }
}
