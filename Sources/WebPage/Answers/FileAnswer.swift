internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Workbench

/// A file for a client, sent piece by piece, so that memory does not grow with it.
struct FileAnswer: Sendable {
  let name: String
  let file: UnnamedFile

  /// The response; the file is read on these threads.
  func response(readOn threads: WorkThreads) -> Response {
    let file = file
    let body = ResponseBody(contentLength: file.size) { writer in
      while true {
        let piece = try await threads.run { try file.next() }
        if piece.isEmpty { break }
        try await writer.write(ByteBuffer(bytes: piece))
      }
      try await writer.finish(nil)
    }
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/octet-stream", .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"\(Self.plain(name))\"",
      ], body: body)
  }

  /// A name that goes into a header: other letters than plain ones as low lines.
  private static func plain(_ name: String) -> String {
    String(
      decoding: name.utf8.map { byte in
        let isPlain =
          (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || byte == 0x2D || byte == 0x2E
        return isPlain ? byte : 0x5F
      }, as: UTF8.self)
  }
}
