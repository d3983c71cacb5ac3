internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Values as JSON and back: names of fields in snake case, the keys in the order of the alphabet.
enum JSONAnswer {
  /// The bytes of a value.
  static func bytes(_ value: some Encodable) throws -> ByteBuffer {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return ByteBuffer(bytes: try encoder.encode(value))
  }

  /// A response out of bytes that are JSON.
  static func response(_ bytes: ByteBuffer, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "application/json", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: bytes))
  }

  /// The response that tells of a problem.
  static func response(_ problem: Problem) -> Response {
    let bytes = (try? bytes(problem)) ?? ByteBuffer(string: "{}")
    return response(bytes, status: problem.status)
  }

  /// The value that the body of a request holds.
  static func value<Value: Decodable>(_ type: Value.Type, _ body: ByteBuffer) throws -> Value {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: Data(body.readableBytesView))
  }
}
