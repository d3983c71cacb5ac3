import Foundation
import Testing

@testable import Alignment

@Suite("Work in parts")
struct ParallelTests {
  private static let backwards = Parallel { count, body in
    for index in (0..<count).reversed() { body(index) }
  }

  @Test("Results stand in the order of their parts, however these are done", arguments: [0, 1, 2, 17])
  func order(count: Int) {
    let wanted = (0..<count).map { $0 * $0 }
    #expect(Parallel.serial.map(count) { $0 * $0 } == wanted)
    #expect(Self.backwards.map(count) { $0 * $0 } == wanted)
  }

  @Test("Small texts get more chains and rounds than large ones")
  func options() {
    let sizes = [0, 118, 3_000, 10_000, 50_000].map { WordAligner.Options(pairs: $0) }
    #expect(sizes.map(\.chains) == [16, 16, 13, 4, 4])
    #expect(sizes.map(\.rounds) == [12, 12, 12, 12, 6])
    #expect(sizes.last == WordAligner.Options())
  }
}
