internal import Terminology

/// What is known of both languages, compiled once for all who ask until the glossary changes.
package final class SharedKnowledge: Sendable {
  private let source: Watched<KnowledgeSource>

  /// The knowledge that the settings ask for.
  package init(_ settings: Settings, _ watch: GlossaryWatch) {
    source = Watched(watch) { () throws(WorkbenchError) in try KnowledgeSource(settings) }
  }

  /// The knowledge as the glossary is now.
  func current() throws(WorkbenchError) -> KnowledgeSource { try source.value() }
}
