internal import Foundation
internal import Terminology

/// What is known of both languages, compiled once for all who ask.
package final class SharedKnowledge: Sendable {
  private let checking: Watched<Checking>
  private let alignment: Watched<WordAlignment>

  /// The knowledge that the settings ask for; the house's style is that of the folder in which the program was started.
  package init(_ settings: Settings, _ watch: GlossaryWatch) {
    alignment = Watched(watch) { () throws(WorkbenchError) in try WordAlignment(settings) }
    checking = Watched(watch) { () throws(WorkbenchError) in
      var selection = CheckSelection()
      selection.includesTerms = true
      var checking = try Checking(settings, selection, config: HouseStyleFile.find(beside: "text.txt"))
      try checking.prepare()
      return checking
    }
  }

  /// Compiles it before somebody waits for it.
  package func prepare() { DispatchQueue.global().async { _ = try? (self.checks(), self.words()) } }

  /// The checks, with terms.
  func checks() throws(WorkbenchError) -> Checking { try checking.value() }

  /// What links words.
  func words() throws(WorkbenchError) -> WordAlignment { try alignment.value() }

  /// What alignment knows.
  func source() throws(WorkbenchError) -> KnowledgeSource {
    KnowledgeSource(resources: try checks().resources)
  }
}
