import Foundation

/// The answers of one page of `Corpus/`, in the format that `Corpus/README.md` describes.
struct Gold: Decodable {
  let file: String
  let vietnameseLines: [Int]
  let pairs: [Pair]
  let optionalLines: [Int]
  let terms: [Term]
  let optionalTerms: [Term]

  struct Pair: Decodable {
    let vi: [Int]
    let es: [Int]
    let dup: Bool?
  }

  struct Term: Decodable {
    let vi: String
    let es: String
    let alternatives: [String]?

    private enum CodingKeys: String, CodingKey {
      case vi, es
      case alternatives = "es_alt"
    }
  }

  private enum CodingKeys: String, CodingKey {
    case file, pairs, terms
    case vietnameseLines = "vi_lines"
    case optionalLines = "optional_vi"
    case optionalTerms = "optional_terms"
  }

  /// All pages of the corpus, in the order of their names.
  static func all(in folder: URL) throws -> [Gold] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.lastPathComponent.hasSuffix(".gold.json") }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { try JSONDecoder().decode(Gold.self, from: Data(contentsOf: $0)) }
  }
}
