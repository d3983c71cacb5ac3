internal import TextCore

/// Keeps each pair of terms once, the surest.
struct UniqueCandidates {
  private(set) var candidates: [TermCandidate] = []
  private var indices: [[UInt8]: Int] = [:]

  mutating func add(_ candidate: TermCandidate) {
    let key = Array("\(candidate.vietnamese)\t\(Folding.folded(candidate.spanish))".utf8)
    if let index = indices[key] {
      if candidates[index].score < candidate.score { candidates[index] = candidate }
      return
    }
    indices[key] = candidates.count
    candidates.append(candidate)
  }
}
