internal import HTTPTypes
internal import Hummingbird

/// The methods of each address, so that others are answered with 405 rather than 404.
struct AllowedMethods {
  private static let all: [HTTPRequest.Method] = [.get, .post, .put, .delete, .patch, .options, .trace]

  private var methods: [String: [HTTPRequest.Method]] = [:]

  /// Notes that an address takes a method.
  mutating func allow(_ method: HTTPRequest.Method, _ path: String) {
    methods[path, default: []].append(method)
  }

  /// Answers all other methods.
  func refuseOthers(on router: Router<Routes.Context>) {
    for (path, allowed) in methods {
      let names = allowed.map(\.rawValue).sorted().joined(separator: ", ")
      for method in Self.all where !allowed.contains(method) {
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
