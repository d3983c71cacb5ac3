internal import CZlib

/// Packs bytes as raw deflate data (RFC 1951) piece by piece.
///
/// A class because the C stream has to be closed once.
final class Deflater: @unchecked Sendable {
  private static let pieceSize = 1 << 16
  private let stream: OpaquePointer?

  init() {
    stream = czlib_deflate_open()
  }

  deinit {
    if let stream { czlib_close(stream) }
  }

  /// What is ready of the packed bytes; all of them behind the last input.
  func packed(_ input: [UInt8], isLast: Bool = false) -> [UInt8] {
    guard let stream else { preconditionFailure("there is no memory to pack a file with") }
    var packed: [UInt8] = []
    var rest = input[...]
    while true {
      let step = run(stream, rest, isLast, into: &packed)
      rest = rest.dropFirst(Int(step.consumed))
      // With room left, there is nothing more to come.
      if step.state != 0 || (rest.isEmpty && step.produced < Self.pieceSize) { return packed }
    }
  }

  private func run(
    _ stream: OpaquePointer, _ input: ArraySlice<UInt8>, _ isLast: Bool, into packed: inout [UInt8]
  ) -> czlib_step {
    var step = czlib_step()
    packed += [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { output, count in
      step = input.withUnsafeBufferPointer {
        czlib_run(
          stream, $0.baseAddress, Int64($0.count), isLast ? 1 : 0, output.baseAddress, Int64(output.count))
      }
      count = Int(step.produced)
    }
    return step
  }
}
