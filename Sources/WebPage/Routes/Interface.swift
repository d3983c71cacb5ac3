internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Adds operations of the HTTP interface: what is asked for comes in as a value, what is answered goes out as JSON.
struct Interface {
  typealias Context = Routes.Context

  /// Bodies of more bytes are turned away.
  static let largestBody = 48 << 20

  let router: Router<Context>
  let desk: Desk
  /// What the addresses take.
  private(set) var methods = AllowedMethods()

  init(router: Router<Context>, desk: Desk) {
    self.router = router
    self.desk = desk
  }

  /// A question: parameters in, a value out.
  mutating func get<Answer: Encodable & SendableMetatype>(
    _ path: String, on threads: WorkThreads? = nil,
    _ answer: @escaping @Sendable (Desk, QueryReader, Parameters) throws -> Answer
  ) {
    methods.allow(.get, path)
    let (desk, threads) = (desk, threads ?? desk.questions)
    router.get(RouterPath(path)) { request, context in
      let (query, parameters) = (QueryReader(request), context.parameters)
      let bytes = try await threads.run { try JSONAnswer.bytes(try answer(desk, query, parameters)) }
      return JSONAnswer.response(bytes)
    }
  }

  /// An operation without a body that changes something.
  mutating func post<Answer: Encodable & SendableMetatype>(
    _ path: String, _ answer: @escaping @Sendable (Desk, QueryReader, Parameters) throws -> Answer
  ) {
    change(.post, path, answer)
  }

  /// A removal.
  mutating func delete<Answer: Encodable & SendableMetatype>(
    _ path: String, _ answer: @escaping @Sendable (Desk, QueryReader, Parameters) throws -> Answer
  ) {
    change(.delete, path, answer)
  }

  private mutating func change<Answer: Encodable & SendableMetatype>(
    _ method: HTTPRequest.Method, _ path: String,
    _ answer: @escaping @Sendable (Desk, QueryReader, Parameters) throws -> Answer
  ) {
    methods.allow(method, path)
    let (desk, threads) = (desk, desk.questions)
    router.on(RouterPath(path), method: method) { request, context in
      let (query, parameters) = (QueryReader(request), context.parameters)
      let bytes = try await threads.run { try JSONAnswer.bytes(try answer(desk, query, parameters)) }
      return JSONAnswer.response(bytes)
    }
  }

  /// A file: what it is called, and what writes it.
  mutating func file(
    _ path: String, _ answer: @escaping @Sendable (Desk, QueryReader) throws -> FileAnswer
  ) {
    methods.allow(.get, path)
    let desk = desk
    router.get(RouterPath(path)) { request, _ in
      let query = QueryReader(request)
      return try await desk.jobs.run { try answer(desk, query) }.response(readOn: desk.jobs)
    }
  }

  /// A file made of what a body holds.
  mutating func file<Body: Decodable & Sendable>(
    _ path: String, _ body: Body.Type,
    _ answer: @escaping @Sendable (Desk, Body, QueryReader) throws -> FileAnswer
  ) {
    methods.allow(.post, path)
    let desk = desk
    router.post(RouterPath(path)) { request, _ in
      let (query, buffer) = (QueryReader(request), try await Self.body(of: request))
      return try await desk.jobs.run {
        try answer(desk, try JSONAnswer.value(Body.self, buffer), query)
      }.response(readOn: desk.jobs)
    }
  }

  /// An operation with a body.
  mutating func on<Body: Decodable & Sendable, Answer: Encodable & SendableMetatype>(
    _ method: HTTPRequest.Method, _ path: String, _ body: Body.Type, status: HTTPResponse.Status = .ok,
    on threads: WorkThreads? = nil, _ answer: @escaping @Sendable (Desk, Body, Parameters) throws -> Answer
  ) {
    methods.allow(method, path)
    let (desk, threads) = (desk, threads ?? desk.questions)
    router.on(RouterPath(path), method: method) { request, context in
      let buffer = try await Self.body(of: request)
      let parameters = context.parameters
      let bytes = try await threads.run {
        try JSONAnswer.bytes(try answer(desk, try JSONAnswer.value(Body.self, buffer), parameters))
      }
      return JSONAnswer.response(bytes, status: status)
    }
  }

  /// The body of a request, which has to be JSON: a form of another site can't send that.
  static func body(of request: Request) async throws -> ByteBuffer {
    let type = request.headers[.contentType] ?? ""
    guard type.lowercased().hasPrefix("application/json") else {
      throw Problem.bad("expected a body of the type application/json, found “\(type)”")
    }
    let length = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard length <= largestBody else { throw Self.tooLarge }
    do {
      return try await request.body.collect(upTo: largestBody)
    } catch is NIOTooManyBytesError {
      throw Self.tooLarge
    }
  }

  private static var tooLarge: Problem {
    Problem(.contentTooLarge, "too-large", "a request may have \(largestBody >> 20) MiB")
  }
}
