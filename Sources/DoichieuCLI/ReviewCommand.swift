internal import ArgumentParser
internal import BitextModel
internal import Foundation
internal import GlossaryStore
internal import Terminology
internal import Workbench

extension Gender: ExpressibleByArgument {}

/// `review`: candidates shown one by one, or settled by options.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Accepts, edits, joins and rejects the candidates of the glossary.",
    discussion: """
      Without options the candidates are shown one by one, the best attested first, with the lines that they were seen in; ? \
      explains the keys. The options do the same without a terminal. Ids are those of --list. Where one thing cannot be \
      done nothing is changed. A rejected pair is not offered again. Every step can be undone, later too.
      """)

  @Flag(help: "List the concepts with terms that nobody has looked at.")
  var list = false

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Accept these concepts.", valueName: "id"))
  var accept: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Reject these concepts, of known ones the candidates.", valueName: "id"))
  var reject: [String] = []

  @Option(
    help: ArgumentHelp(
      "Accept all candidates seen with at least this score, from 0 to 1.", valueName: "score"))
  var acceptAbove: Double?

  @Flag(help: "With --accept-above: print the terms, accept none.")
  var dryRun = false

  @Option(help: ArgumentHelp("Write a candidate otherwise: --vi, --es, --kind, --gender.", valueName: "id"))
  var edit: String?

  @Option(help: ArgumentHelp("With --edit: the Vietnamese term.", valueName: "text"))
  var vi: String?

  @Option(help: ArgumentHelp("With --edit: the Spanish term.", valueName: "text"))
  var es: String?

  @Option(help: "With --edit: the gender of the Spanish term.")
  var gender: Gender?

  @Option(help: ArgumentHelp("Join a concept to that of --to.", valueName: "id"))
  var join: String?

  @Option(help: ArgumentHelp("The concept that --join joins to.", valueName: "id"))
  var to: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Make a term the preferred one of its concept.", valueName: "id> <term"))
  var prefer: [String] = []

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Mark a term as one to avoid.", valueName: "id> <term"))
  var deprecate: [String] = []

  @Flag(help: "Take the last step back; several times for several steps.")
  var undo: Int

  @Option(help: "The new kind with --edit, else only candidates of this kind.")
  var kind: TermKind?

  @Option(help: ArgumentHelp("At most so many concepts, the best.", valueName: "count"))
  var limit: Int?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let id = accept.first(where: reject.contains) {
      throw ValidationError("\(id) cannot be both accepted and rejected.")
    }
    if let acceptAbove, !(0...1).contains(acceptAbove) {
      throw ValidationError("--accept-above goes from 0 to 1.")
    }
    if let limit, limit < 1 { throw ValidationError("--limit counts from 1.") }
    try validateCompanions()
    if !hasWork, !list, !ReviewTerminal.isThere {
      throw ValidationError(
        "review needs a terminal; without one use --list, --accept, --reject, --accept-above, --edit, --join, "
          + "--prefer, --deprecate or --undo.")
    }
  }

  private func validateCompanions() throws {
    if (join == nil) != (to == nil) { throw ValidationError("--join and --to need each other.") }
    if edit == nil, vi != nil || es != nil || gender != nil {
      throw ValidationError("--vi, --es and --gender are for --edit.")
    }
    if edit != nil, vi == nil, es == nil, gender == nil, kind == nil {
      throw ValidationError("--edit needs --vi, --es, --gender or --kind.")
    }
    if dryRun, acceptAbove == nil { throw ValidationError("--dry-run is for --accept-above.") }
    for (name, values) in [("--prefer", prefer), ("--deprecate", deprecate)]
    where ![0, 2].contains(values.count) {
      throw ValidationError("\(name) takes an id and a term.")
    }
  }

  /// Whether an option changes something.
  private var hasWork: Bool {
    !accept.isEmpty || !reject.isEmpty || acceptAbove != nil || edit != nil || join != nil || !prefer.isEmpty
      || !deprecate.isEmpty || undo > 0
  }

  func run() throws {
    let store = try global.openGlossary().store
    if hasWork { try work(on: store) }
    if list { try printList(store) }
    if !hasWork, !list { try ReviewLoop(ReviewDesk(store, kinds: kinds, limit: limit ?? .max)).run() }
  }

  /// The kinds that candidates are chosen by.
  private var kinds: Set<TermKind> { edit == nil ? Set([kind].compactMap(\.self)) : [] }

  private func work(on store: GlossaryStore) throws {
    if let acceptAbove, dryRun { return try printTerms(store.candidates(above: acceptAbove, kinds: kinds)) }
    for _ in 0..<undo { try undoStep(store) }
    let steps = try store.perform(actions(store))
    if !global.quiet, undo == 0 || !steps.isEmpty { Console.report(summary(steps)) }
  }

  private func undoStep(_ store: GlossaryStore) throws {
    let step = try store.undo()
    if global.quiet { return }
    let done = step.map { "undone: \($0.action)" + ($0.concept.map { " " + $0 } ?? "") }
    Console.report(done ?? "there is nothing to undo")
  }

  private func actions(_ store: GlossaryStore) throws -> [ReviewAction] {
    var actions = accept.map { ReviewAction.accept(concept: $0) }
    actions += try reject.map { try store.rejection(of: $0) }
    if let acceptAbove { actions.append(.acceptAbove(acceptAbove, kinds: kinds)) }
    if let change { actions += try store.actions(for: change) }
    if let join, let to { actions.append(.join(concept: join, into: to)) }
    if prefer.count == 2 { actions.append(.prefer(try store.term(prefer[1], of: prefer[0]))) }
    if deprecate.count == 2 { actions.append(.deprecate(try store.term(deprecate[1], of: deprecate[0]))) }
    return actions
  }

  private var change: ReviewEdit? {
    guard let edit else { return nil }
    var change = ReviewEdit(concept: edit)
    change.vietnamese = vi
    change.spanish = es
    change.gender = gender
    change.kind = kind
    return change
  }

  /// What was done, in words.
  private func summary(_ steps: [ReviewStep]) -> String {
    var parts: [String] = []
    if !accept.isEmpty || !reject.isEmpty {
      parts += ["\(accept.count) accepted", "\(reject.count) rejected"]
    }
    for step in steps where step.action == "accept-above" {
      parts.append("\(Count.text(step.terms, "term")) accepted")
    }
    let others = steps.count { !["accept", "reject", "accept-above"].contains($0.action) }
    if others > 0 { parts.append("\(Count.text(others, "change")) made") }
    return parts.isEmpty ? "nothing changed" : parts.joined(separator: ", ")
  }

  private func printTerms(_ terms: [TermAddress]) throws {
    var output = ByteOutput.standard
    for term in terms { try output.write(TSVText.row([term.concept, term.language.tag, term.text])) }
    try output.flush()
    if !global.quiet { Console.report("\(Count.text(terms.count, "term")) would be accepted") }
  }

  private func printList(_ store: GlossaryStore) throws {
    var output = try ReviewOutput(global.format)
    try store.forEachReviewItem(kinds: kinds, limit: limit ?? .max) { try output.write($0) }
    try output.finish()
  }
}
