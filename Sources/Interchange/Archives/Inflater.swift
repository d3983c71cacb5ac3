internal import CZlib

/// Unpacks raw deflate data (RFC 1951) piece by piece.
///
/// A class because the C stream has to be closed once.
final class Inflater {
  private static let pieceSize = 1 << 16
  private let stream: OpaquePointer
  private let entry: ZipEntry

  init(_ entry: ZipEntry) throws(ZipError) {
    guard let stream = czlib_inflate_open() else { throw .unsupported("no memory to unpack it") }
    self.stream = stream
    self.entry = entry
  }

  deinit {
    czlib_close(stream)
  }

  /// Calls `body` with what the packed bytes hold, which have to end where they say.
  func forEachPiece(of packed: ArraySlice<UInt8>, _ body: ([UInt8]) throws -> Void) throws {
    var rest = packed
    while true {
      let (piece, step) = unpack(rest)
      rest = rest.dropFirst(Int(step.consumed))
      if step.state < 0 { throw ZipError.damaged(entry: entry.name) }
      if !piece.isEmpty { try body(piece) }
      if step.state > 0 { break }
      // Neither input nor output: the data end before they say so.
      if piece.isEmpty, step.consumed == 0 { throw ZipError.damaged(entry: entry.name) }
    }
    if !rest.isEmpty { throw ZipError.damaged(entry: entry.name) }
  }

  private func unpack(_ input: ArraySlice<UInt8>) -> ([UInt8], czlib_step) {
    var step = czlib_step()
    let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { output, count in
      step = input.withUnsafeBufferPointer {
        czlib_run(stream, $0.baseAddress, Int64($0.count), 1, output.baseAddress, Int64(output.count))
      }
      count = Int(step.produced)
    }
    return (piece, step)
  }
}
