internal import Foundation
internal import GlossaryStore
package import Terminology
package import TextCore

/// All that is known before a page is read, not yet compiled.
///
/// The shipped glossaries and lexicon, as far as they are wanted, and what the user's glossary adds to them.
package struct Knowledge: Sendable {
  private let tables: ShippedTables
  private let lexicon: LexiconFile
  private let learned: LearnedLexiconFile
  private let own: [Concept]
  private let usesWorldNames: Bool

  /// Reads what the settings ask for; a glossary that does not exist is not made for this.
  package init(_ settings: Settings) throws(WorkbenchError) {
    let data = settings.usesBuiltin || settings.usesLexicon ? try DataFolder.find() : nil
    tables = try ShippedTables(settings.usesBuiltin ? data?.glossaryFiles ?? [] : [])
    lexicon = try LexiconFile(settings.usesLexicon ? data?.lexiconFile : nil)
    learned = try LearnedLexiconFile(settings.learnedLexicon)
    usesWorldNames = settings.usesLexicon
    own = try Self.ownConcepts(settings.glossary)
  }

  /// The knowledge compiled; for one document alone where its words are given, which is much faster.
  package func resources(meeting words: DocumentWords? = nil) throws(WorkbenchError) -> LanguageResources {
    LanguageResources(
      glossary: try tables.concepts(meeting: words) + own,
      lexicon: try lexicon.entries(meeting: words) + learned.entries(meeting: words),
      world: usesWorldNames ? WorldNames() : nil, meeting: words)
  }

  /// The concepts of the shipped glossaries and of the user's own.
  package func concepts() throws(WorkbenchError) -> [Concept] { try tables.concepts() + own }

  /// The entries of the lexicon, the shipped one and what was learned.
  package func lexiconEntries() throws(WorkbenchError) -> [LexiconEntry] {
    try lexicon.entries() + learned.entries(meeting: nil)
  }

  /// How much there is, whatever part of it a document meets.
  package var signature: String {
    "glossary:\(tables.rowCount + own.count)|lexicon:\(lexicon.rowCount)\(learned.signature)|icu:\(ICU.version)"
  }

  /// The reviewed terms that are the user's own; what nobody has looked at proves nothing about the next page.
  private static func ownConcepts(_ path: String) throws(WorkbenchError) -> [Concept] {
    // An empty file is a glossary that another program is just about to make.
    var status = stat()
    if stat(path, &status) == 0 ? status.st_size == 0 : errno == ENOENT { return [] }
    var concepts: [Concept] = []
    do {
      let filter = ConceptFilter(reviews: [.accepted], origins: [.user, .extraction])
      try GlossaryStore(path: path, access: .readOnly).forEachConcept(matching: filter) { concept in
        concepts.append(concept.accepted)
      }
      return concepts
    } catch let error as GlossaryStoreError {
      throw .glossary(error)
    } catch {
      throw .glossary(.failed(path: path, reason: "\(error)"))
    }
  }
}

extension Concept {
  /// The concept with the terms that somebody accepted.
  var accepted: Concept {
    var concept = self
    for index in concept.sections.indices {
      concept.sections[index].terms.removeAll { $0.review != .accepted }
    }
    concept.sections.removeAll(where: \.terms.isEmpty)
    return concept
  }
}
