internal import HTTPTypes
internal import Hummingbird

/// Turns away requests that another site makes a browser send: by the host they name (a name that was made to point here),
/// by the site they come from, and by bodies that a form could send.
struct SiteGuard<Context: RequestContext>: RouterMiddleware {
  /// The host that the server was told to listen on; nil where any name may lead to it.
  let host: String?

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard let authority = request.head.authority, isOwn(Self.name(of: authority)) else {
      throw Problem(.forbidden, "host", "this host is not the one that doichieu was started for")
    }
    if let origin = request.headers[.origin], origin != "http://\(authority)",
      origin != "https://\(authority)"
    {
      throw Problem(.forbidden, "origin", "the request comes from another site")
    }
    if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }), site == "cross-site",
      request.method != .get || request.uri.path.hasPrefix("/api/")
    {
      throw Problem(.forbidden, "origin", "the request comes from another site")
    }
    return try await next(request, context)
  }

  private func isOwn(_ name: String) -> Bool { host == nil || name == host || ServerOptions.isLoopback(name) }

  /// The host without its port and brackets.
  private static func name(of authority: String) -> String {
    if authority.first == "[" { return String(authority.dropFirst().prefix { $0 != "]" }) }
    return String(authority.prefix { $0 != ":" }).lowercased()
  }
}
