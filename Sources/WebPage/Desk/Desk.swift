internal import GlossaryStore
internal import NIOCore
internal import Workbench

/// What all requests share: the glossary, what is known of the languages, and the threads that do the work.
struct Desk: Sendable {
  let settings: Settings
  let store: GlossaryStore
  let lookUp: LookUp
  let concepts: ConceptDesk
  let bitexts: BitextDesk
  let checks: CheckDesk
  let concordance: Concordance
  let position: ReviewPosition
  private let watch: GlossaryWatch
  /// Short work: questions to the glossary.
  let questions: WorkThreads
  /// Long work: texts, imports, exports.
  ///
  /// Questions do not wait behind it.
  let jobs: WorkThreads

  /// Opens the glossary and makes it where there is none.
  init(_ settings: Settings) throws(WorkbenchError) {
    self.settings = settings
    store = try settings.openGlossary(access: .shared).store
    do { position = try ReviewPosition(store) } catch { throw .glossary(error) }
    watch = try GlossaryWatch(settings.glossary)
    lookUp = LookUp(store, settings, limit: LookUpRoutes.mostAnswers)
    concepts = ConceptDesk(store, watch)
    let knowledge = SharedKnowledge(settings, watch)
    bitexts = BitextDesk(store, knowledge)
    checks = CheckDesk(knowledge)
    concordance = Concordance(store, settings, knowledge)
    if try Self.isSmall(store) { knowledge.prepare() }
    questions = WorkThreads(count: 4, mostWaiting: 1024)
    jobs = WorkThreads(count: 2, mostWaiting: 32, limit: .minutes(5))
  }

  /// Whether the glossary's own concepts are few enough to be compiled before somebody asks for an alignment: of hundreds of
  /// thousands that takes minutes, which who only looks up would pay for.
  private static func isSmall(_ store: GlossaryStore) throws(WorkbenchError) -> Bool {
    do {
      return try store.count(matching: ConceptFilter(origins: [.user, .extraction])) < mostPrepared
    } catch {
      throw .glossary(error)
    }
  }

  private static var mostPrepared: Int { 50_000 }

  /// Makes the glossary one file again.
  func close() throws(WorkbenchError) {
    try watch.close()
    do throws(GlossaryStoreError) {
      try position.keep()
      try store.endSharing()
    } catch {
      throw .glossary(error)
    }
  }
}
