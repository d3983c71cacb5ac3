import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import TestSupport
import Workbench

@testable import WebPage

/// The server's routes without a network, over a glossary of a test's own that nothing ships with.
struct TestSite {
  /// What came back.
  struct Answer {
    let status: Int
    let headers: HTTPFields
    let bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The value at a path such as `answers.0.es.0.text`; nil where there is none.
    func value(_ path: String) throws -> Any? {
      var value: Any? = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      for part in path.split(separator: ".") {
        if let index = Int(part) {
          let list = value as? [Any] ?? []
          value = list.indices.contains(index) ? list[index] : nil
        } else {
          value = (value as? [String: Any])?[String(part)]
        }
      }
      return value
    }

    func text(_ path: String) throws -> String? { try value(path) as? String }
    func number(_ path: String) throws -> Int? { try value(path) as? Int }
    func count(_ path: String) throws -> Int { (try value(path) as? [Any])?.count ?? -1 }
  }

  private let folder: TemporaryFolder
  private let responder: any HTTPResponder<BasicRequestContext>
  let desk: Desk

  init(token: String? = nil, host: String = "127.0.0.1") throws {
    folder = try TemporaryFolder()
    var settings = Settings(glossary: folder.file("glossary.sqlite"))
    settings.usesBuiltin = false
    settings.usesLexicon = false
    desk = try Desk(settings)
    var options = ServerOptions(settings)
    options.token = token
    options.host = host
    responder = try Routes(desk, PageAssets(PageFolder.find()), options).router().buildResponder()
  }

  /// Sends a request as the page does, unless the headers say otherwise.
  func send(
    _ method: String, _ path: String, _ body: Any? = nil, headers: [String: String] = [:]
  ) async throws -> Answer {
    var fields: HTTPFields = [:]
    if body != nil { fields[.contentType] = "application/json" }
    for (name, value) in headers where name != "Host" {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    let bytes = try body.map { try JSONSerialization.data(withJSONObject: $0) } ?? Data()
    let head = HTTPRequest(
      method: HTTPRequest.Method(method) ?? .get, scheme: "http",
      authority: headers["Host"] ?? "127.0.0.1:8743", path: path, headerFields: fields)
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: bytes)))
    let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "test"))
    let response = try await responder.respond(to: request, context: BasicRequestContext(source: source))
    let gathered = Gathered()
    try await response.body.write(GatheringWriter(gathered: gathered))
    return Answer(status: response.status.code, headers: response.headers, bytes: gathered.bytes)
  }

  func get(_ path: String) async throws -> Answer { try await send("GET", path) }

  /// Adds a concept with one term in each language and tells its id.
  func add(
    _ vietnamese: String, _ spanish: String, kind: String = "title", review: String = "accepted"
  ) async throws -> String {
    let terms = { (text: String) in [["text": text, "review": review]] }
    let concept: [String: Any] = [
      "kind": kind,
      "sections": [
        ["language": "vi", "terms": terms(vietnamese)], ["language": "es", "terms": terms(spanish)],
      ],
    ]
    return try await send("POST", "/api/concepts", concept).text("id") ?? ""
  }

  private final class Gathered: @unchecked Sendable {
    var bytes: [UInt8] = []
  }

  private struct GatheringWriter: ResponseBodyWriter {
    let gathered: Gathered

    mutating func write(_ buffer: ByteBuffer) { gathered.bytes += buffer.readableBytesView }
    func finish(_ trailingHeaders: HTTPFields?) {}
  }
}

extension String {
  /// The text as it stands in an address.
  var inAddress: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
}
