internal import Foundation

/// The texts of the page in one language, nested by the parts of the page.
struct PageStrings: Sendable {
  /// A text, or the texts of a part.
  indirect enum Entry: Sendable {
    case text(String)
    case part([String: Entry])
  }

  let entries: [String: Entry]

  /// Reads a file of nested objects that hold texts.
  init(_ bytes: [UInt8], file: String) throws(ServerError) {
    do {
      entries = try JSONDecoder().decode([String: Entry].self, from: Data(bytes))
    } catch {
      throw .badPage(file: file, reason: "expected texts in nested objects: \(error)")
    }
  }

  /// The texts as a template takes them.
  var values: [String: Any] { entries.mapValues(\.value) }
}

extension PageStrings.Entry: Decodable {
  init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self = .text(text)
    } else {
      self = .part(try decoder.singleValueContainer().decode([String: PageStrings.Entry].self))
    }
  }

  /// The entry as a template takes it.
  fileprivate var value: Any {
    switch self {
    case .text(let text): text
    case .part(let entries): entries.mapValues(\.value)
    }
  }
}
