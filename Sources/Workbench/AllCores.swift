package import Alignment
internal import Foundation

extension Parallel {
  /// Parts of work spread over all cores.
  package static let allCores = Parallel { count, body in
    DispatchQueue.concurrentPerform(iterations: count, execute: body)
  }
}
