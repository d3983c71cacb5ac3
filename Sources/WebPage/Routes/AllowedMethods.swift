internal import HTTPTypes
internal import Hummingbird

/// The methods of each address, so that others are answered with 405 rather than 404.
struct AllowedMethods {
  /// The methods of RFC 9110, and those registered since that clients use.
  private static var all: [HTTPRequest.Method] {
    [.get, .head, .post, .put, .delete, .patch, .options, .trace]
      + ["QUERY"].compactMap { HTTPRequest.Method($0) }
  }

  private var methods: [String: [HTTPRequest.Method]] = [:]

  /// Notes that an address takes a method.
  mutating func allow(_ method: HTTPRequest.Method, _ path: String) {
    methods[path, default: []].append(method)
  }

  /// Answers all other methods.
  func refuseOthers(on router: Router<Routes.Context>) {
    for (path, allowed) in methods {
      let names = allowed.map(\.rawValue).sorted().joined(separator: ", ")
      let known = allowed.contains(.get) ? allowed + [.head] : allowed
      for method in Self.all where !known.contains(method) {
        router.on(RouterPath(path), method: method) { _, _ in
          var response = JSONAnswer.response(
            Problem(.methodNotAllowed, "method", "this address takes \(names)"))
          response.headers[.allow] = names
          return response
        }
      }
    }
  }
}
