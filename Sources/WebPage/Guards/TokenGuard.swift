internal import HTTPTypes
internal import Hummingbird

/// Asks for the token of a server that others than this machine can reach: in a header, or once in the address of the page,
/// which puts it in a cookie.
struct TokenGuard<Context: RequestContext>: RouterMiddleware {
  private static var cookie: String { "doichieu_token" }

  let token: String

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    if isKnown(request) { return try await next(request, context) }
    if let shown = try QueryReader(request).text("token"), isSame(shown) { return welcome(request) }
    throw Problem(
      .unauthorized, "token", "open the address with the token that doichieu printed when it was started")
  }

  private func isKnown(_ request: Request) -> Bool {
    if let header = request.headers[.authorization], header.hasPrefix("Bearer ") {
      return isSame(String(header.dropFirst("Bearer ".count)))
    }
    return request.cookies[Self.cookie].map { isSame($0.value) } ?? false
  }

  /// Compares in the same time wherever the first difference stands.
  private func isSame(_ other: String) -> Bool {
    let (own, other) = (Array(token.utf8), Array(other.utf8))
    guard own.count == other.count else { return false }
    return zip(own, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private func welcome(_ request: Request) -> Response {
    var response = Response.redirect(to: request.uri.path)
    response.headers[.setCookie] = "\(Self.cookie)=\(token); Path=/; HttpOnly; SameSite=Strict"
    return response
  }
}
