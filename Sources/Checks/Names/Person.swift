internal import BitextModel

/// A person of a text: all full names that are spellings of one.
struct Person {
  /// The mentions, by their places in the list that they were gathered from.
  var mentions: [Int]
  /// The spelling that is right.
  var canonical: [TokenID] = []
  /// A mention with that spelling.
  var model = 0
  /// Whose settled spelling it has to have; nil where that of the text decides.
  var settled: SettledName?
}
