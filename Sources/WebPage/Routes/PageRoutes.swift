internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// The screens in the browser's language, and the files that they use.
struct PageRoutes: Sendable {
  private static let cookie = "doichieu_lang"

  private let assets: PageAssets
  /// All screens in all languages: the templates hold nothing that changes.
  private let screens: [Screen: [InterfaceLanguage: ByteBuffer]]

  init(_ assets: PageAssets) throws(ServerError) {
    self.assets = assets
    let renderer = try PageRenderer(assets)
    var screens: [Screen: [InterfaceLanguage: ByteBuffer]] = [:]
    for screen in Screen.allCases {
      for language in InterfaceLanguage.allCases {
        screens[screen, default: [:]][language] = ByteBuffer(string: renderer.html(screen, language))
      }
    }
    self.screens = screens
  }

  func add(to router: Router<Routes.Context>) {
    for screen in Screen.allCases {
      router.get(RouterPath(screen.path)) { request, _ in try page(screen, request) }
    }
    for (path, file) in assets.files {
      router.get(RouterPath(path)) { request, _ in Self.response(file, request) }
    }
  }

  private func page(_ screen: Screen, _ request: Request) throws -> Response {
    if let chosen = try QueryReader(request).choice("lang", InterfaceLanguage.self) {
      return Self.change(to: chosen, request)
    }
    let language = Self.language(request)
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/html; charset=utf-8", .contentLanguage: language.rawValue,
        .cacheControl: "no-cache",
        .vary: "Accept-Language, Cookie",
      ],
      body: ResponseBody(byteBuffer: screens[screen]?[language] ?? ByteBuffer()))
  }

  private static func language(_ request: Request) -> InterfaceLanguage {
    let chosen = request.cookies[cookie].flatMap { InterfaceLanguage(rawValue: $0.value) }
    return chosen ?? InterfaceLanguage(acceptLanguage: request.headers[.acceptLanguage] ?? "")
  }

  /// Keeps the language and leads back to the address without it.
  private static func change(to language: InterfaceLanguage, _ request: Request) -> Response {
    let others = (request.uri.query ?? "").split(separator: "&").filter { !$0.hasPrefix("lang=") }
    let query = others.isEmpty ? "" : "?" + others.joined(separator: "&")
    var response = Response.redirect(to: request.uri.path + query)
    response.headers[.setCookie] = "\(cookie)=\(language.rawValue); Path=/; Max-Age=31536000; SameSite=Lax"
    return response
  }

  private static func response(_ file: PageAssets.File, _ request: Request) -> Response {
    let headers: HTTPFields = [.contentType: file.type, .eTag: file.tag, .cacheControl: "no-cache"]
    if request.headers[.ifNoneMatch] == file.tag { return Response(status: .notModified, headers: headers) }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: file.bytes))
  }
}
