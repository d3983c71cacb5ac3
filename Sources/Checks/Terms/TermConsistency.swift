internal import BitextModel
internal import TextCore

/// Finds terms that a text translates in several ways that the glossary admits; the ways that it uses less.
struct TermConsistency {
  private let uses: [TermBead.Use]

  init(_ beads: [TermBead]) {
    uses = beads.flatMap(\.uses).filter { !$0.renderings.isEmpty }
  }

  /// The renderings that are not the usual one of their term, each where it stands.
  func findings() -> [Finding] {
    var groups: [String: [TermBead.Use]] = [:]
    var order: [String] = []
    for use in uses {
      let key = Folding.folded(use.text)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(use)
    }
    return order.flatMap { findings(on: groups[$0] ?? []) }
  }

  private func findings(on uses: [TermBead.Use]) -> [Finding] {
    let renderings = uses.compactMap(\.renderings.first)
    var counts: [String: Int] = [:]
    for rendering in renderings { counts[rendering.equivalent, default: 0] += 1 }
    guard counts.count > 1, let usual = usual(of: renderings, counts) else { return [] }
    return renderings.filter { $0.equivalent != usual }.map { rendering in
      rendering.line.finding(
        rendering.range, side: .spanish, .inconsistentTerm, suggestion: usual,
        "called “\(usual)” elsewhere in the text")
    }
  }

  /// The rendering that most uses have; of equals the first.
  private func usual(of renderings: [TermBead.Rendering], _ counts: [String: Int]) -> String? {
    renderings.enumerated().max { one, other in
      (counts[one.element.equivalent, default: 0], -one.offset) < (
        counts[other.element.equivalent, default: 0], -other.offset
      )
    }?.element.equivalent
  }
}
