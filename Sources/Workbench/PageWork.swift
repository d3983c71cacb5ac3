internal import Alignment
internal import BitextModel
internal import Interchange
internal import TermExtraction
package import Terminology
internal import TextCore

/// From the bytes of a page to its pairs and terms; a value that all threads share.
package struct PageWork: Sendable {
  private let reader: PageReader
  private let aligner: CaptionAligner
  private let extractor: PageTermExtractor
  private let signature: String

  /// Work with these resources; an encoding where the pages' own is known.
  package init(resources: LanguageResources, encoding: String? = nil) {
    reader = PageReader(encoding: encoding)
    aligner = CaptionAligner(resources: resources)
    extractor = PageTermExtractor(resources: resources)
    signature = "doichieu:\(ProgramVersion.current)|pages|\(resources.signature)"
  }

  /// What a page holds.
  package func align(named name: String, _ bytes: [UInt8]) throws(WorkbenchError) -> AlignedPage {
    let document: Document
    do {
      document = try reader.document(named: name, from: bytes)
    } catch {
      throw .unreadable(file: name, error)
    }
    let alignment = aligner.align(document)
    return AlignedPage(file: name, alignment, extractor.candidates(in: alignment), signature: signature)
  }
}

/// The program's version, as it stands in signatures and in `--version`.
package enum ProgramVersion {
  /// Semantic version.
  package static let current = "0.1.0"
}
