package import BitextModel

/// The words of a bead and which of them mean the same.
package struct LinkedWords: Sendable {
  /// Where the source words stand: UTF-8 bytes of the bead's source segments joined by one space each, rising.
  package let source: [Range<Int>]
  /// Where the target words stand, likewise.
  package let target: [Range<Int>]
  /// Which of them belong together.
  package let links: [WordLink]

  /// Words and their links; links to words that are not there are passed over.
  package init(source: [Range<Int>], target: [Range<Int>], links: [WordLink]) {
    self.source = source
    self.target = target
    self.links = links.filter { source.indices.contains($0.source) && target.indices.contains($0.target) }
  }

  /// A group for each word, counted from 1: words that are linked, however many steps apart, share it; 0 is none.
  func groups() -> (source: [Int], target: [Int], count: Int) {
    var groups = [Int](repeating: 0, count: source.count + target.count)
    var count = 0
    for start in links.indices where groups[links[start].source] == 0 {
      count += 1
      groups[links[start].source] = count
      spread(count, over: &groups)
    }
    return (Array(groups[..<source.count]), Array(groups[source.count...]), count)
  }

  /// Gives the group to all words that are linked to one that has it.
  private func spread(_ group: Int, over groups: inout [Int]) {
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for link in links where groups[link.source] != groups[source.count + link.target] {
        guard groups[link.source] == group || groups[source.count + link.target] == group else { continue }
        groups[link.source] = group
        groups[source.count + link.target] = group
        isGrowing = true
      }
    }
  }
}
