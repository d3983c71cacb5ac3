internal import Glibc

/// In what way the order of two texts differs, and what that costs an explanation, in log odds.
enum Disorder {
  /// A few parts of a document were moved.
  case blocks
  /// A list was sorted anew; most segments have other neighbours.
  case list
  /// A little of what an ordered alignment of a large document leaves over was moved.
  case rest

  /// What it costs to take a document for one in such an order.
  var price: Float {
    switch self {
    case .blocks: 6
    case .list: 10
    case .rest: 0
    }
  }

  /// What each further block costs where it could begin at so many segments; a list's take each other's places, so that
  /// a whole permutation costs log n!, about log n − 1 a block.
  func price(ofBlockAmong segments: Int) -> Float {
    switch self {
    case .blocks: 2 + log(Float(segments))
    case .list: max(0, log(Float(segments)) - 1)
    case .rest: 12 + log(Float(segments))
    }
  }

  /// How often the next segment's counterpart stands behind the last one's.
  var stay: Float {
    switch self {
    case .blocks, .rest: 0.65
    case .list: 0.2
    }
  }
}
