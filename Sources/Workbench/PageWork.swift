internal import Alignment
internal import BitextModel
internal import Interchange
internal import TermExtraction
package import Terminology

/// From the bytes of a page to its pairs and terms; a value that all threads share.
package struct PageWork: Sendable {
  private let knowledge: KnowledgeSource
  private let reader: PageReader

  /// Work with this knowledge; an encoding where the pages' own is known.
  package init(_ knowledge: KnowledgeSource, encoding: String? = nil) {
    self.knowledge = knowledge
    reader = PageReader(encoding: encoding)
  }

  /// Work with these resources; an encoding where the pages' own is known.
  package init(resources: LanguageResources, encoding: String? = nil) {
    self.init(KnowledgeSource(resources: resources), encoding: encoding)
  }

  /// Work as the settings have it, on so many pages.
  package init(_ settings: Settings, pages: Int = .max) throws(WorkbenchError) {
    self.init(try KnowledgeSource(settings, inputs: pages), encoding: settings.encoding)
  }

  /// What the page in a file holds; "-" stands for standard input.
  package func align(file path: String) throws(WorkbenchError) -> AlignedPage {
    let bytes = try InputFile.bytes(of: path)
    let document = try document(named: InputFile.name(of: path), file: path, bytes)
    return try page(of: document, FileOrigin(path: path, bytes))
  }

  /// What a page holds.
  package func align(named name: String, _ bytes: [UInt8]) throws(WorkbenchError) -> AlignedPage {
    try page(of: try document(named: name, file: name, bytes), FileOrigin(path: name, bytes))
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

  private func page(of document: Document, _ origin: FileOrigin) throws(WorkbenchError) -> AlignedPage {
    let resources = try knowledge.resources(meeting: document)
    let alignment = CaptionAligner(resources: resources).align(document)
    let candidates = PageTermExtractor(resources: resources).candidates(in: alignment)
    let signature = "doichieu:\(ProgramVersion.current)|pages|\(knowledge.signature)"
    var page = AlignedPage(file: document.name, alignment, candidates, signature: signature)
    page.origin = origin
    page.otherLines = Self.otherLines(of: document, besides: page)
    return page
  }

  private static func otherLines(of document: Document, besides page: AlignedPage) -> [AlignedPage.Caption] {
    let taken = Set(page.vietnameseLines + page.pairs.flatMap(\.es))
    return document.segments.filter { taken.isDisjoint(with: $0.lines) }.map {
      AlignedPage.Caption(lines: Array($0.lines), text: $0.text)
    }
  }
}
