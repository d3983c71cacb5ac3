internal import BitextModel
package import Terminology
internal import TextCore

/// Where work gets what is known of the languages: compiled once for all inputs, or for each of a few what it can meet.
package struct KnowledgeSource: Sendable {
  /// For so few inputs it is faster to compile for each what it can meet than everything once.
  private static let fewInputs = 4
  /// Documents of more bytes meet nearly everything.
  private static let largeInput = 1 << 20

  /// How the knowledge was made, for signatures.
  let signature: String
  private let kind: Kind

  private enum Kind {
    case shared(LanguageResources)
    case made(Knowledge)
  }

  /// Knowledge that is compiled already.
  package init(resources: LanguageResources) {
    signature = resources.signature
    kind = .shared(resources)
  }

  /// The knowledge that the settings ask for, for so many inputs.
  package init(_ settings: Settings, inputs: Int = .max) throws(WorkbenchError) {
    let knowledge = try Knowledge(settings)
    signature = knowledge.signature
    kind = inputs <= Self.fewInputs ? .made(knowledge) : .shared(try knowledge.resources())
  }

  /// What is known of the words of some documents, or of all words.
  func resources(meeting documents: Document...) throws(WorkbenchError) -> LanguageResources {
    switch kind {
    case .shared(let resources): return resources
    case .made(let knowledge):
      let size = documents.lazy.flatMap(\.segments).reduce(0) { $0 + $1.text.utf8.count }
      return try knowledge.resources(meeting: size > Self.largeInput ? nil : DocumentWords(of: documents))
    }
  }
}
