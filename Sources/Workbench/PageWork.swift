internal import Alignment
internal import BitextModel
internal import Interchange
internal import TermExtraction
package import Terminology
internal import TextCore

/// From the bytes of a page to its pairs and terms; a value that all threads share.
package struct PageWork: Sendable {
  /// For so few pages it is faster to compile for each what that page can meet than everything once.
  private static let fewPages = 4

  private let reader: PageReader
  private let signature: String
  private let source: Source

  /// Where a page's tools come from.
  private enum Source {
    case shared(PageTools)
    case made(Knowledge)
  }

  /// Work with these resources; an encoding where the pages' own is known.
  package init(resources: LanguageResources, encoding: String? = nil) {
    self.init(.shared(PageTools(resources)), resources.signature, encoding: encoding)
  }

  /// Work as the settings have it, on so many pages.
  package init(_ settings: Settings, pages: Int = .max) throws(WorkbenchError) {
    let knowledge = try Knowledge(settings)
    let source =
      pages <= Self.fewPages ? Source.made(knowledge) : .shared(PageTools(try knowledge.resources()))
    self.init(source, knowledge.signature, encoding: settings.encoding)
  }

  private init(_ source: Source, _ signature: String, encoding: String?) {
    self.source = source
    self.signature = "doichieu:\(ProgramVersion.current)|pages|\(signature)"
    reader = PageReader(encoding: encoding)
  }

  /// What the page in a file holds; "-" stands for standard input.
  package func align(file path: String) throws(WorkbenchError) -> AlignedPage {
    try page(of: try document(file: path))
  }

  /// What a page holds.
  package func align(named name: String, _ bytes: [UInt8]) throws(WorkbenchError) -> AlignedPage {
    try page(of: try document(named: name, file: name, bytes))
  }

  private func document(file path: String) throws(WorkbenchError) -> Document {
    try document(named: InputFile.name(of: path), file: path, try InputFile.bytes(of: path))
  }

  private func document(
    named name: String, file: String, _ bytes: [UInt8]
  ) throws(WorkbenchError) -> Document {
    do {
      return try reader.document(named: name, from: bytes)
    } catch {
      throw .unreadable(file: file, error)
    }
  }

  private func page(of document: Document) throws(WorkbenchError) -> AlignedPage {
    let tools =
      switch source {
      case .shared(let tools): tools
      case .made(let knowledge): PageTools(try knowledge.resources(meeting: DocumentWords(of: document)))
      }
    let alignment = tools.aligner.align(document)
    let candidates = tools.extractor.candidates(in: alignment)
    return AlignedPage(file: document.name, alignment, candidates, signature: signature)
  }
}

/// What finds pairs and terms, made from one set of resources.
private struct PageTools: Sendable {
  let aligner: CaptionAligner
  let extractor: PageTermExtractor

  init(_ resources: LanguageResources) {
    aligner = CaptionAligner(resources: resources)
    extractor = PageTermExtractor(resources: resources)
  }
}
