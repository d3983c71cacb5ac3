internal import Foundation
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import Workbench

/// Serves the page and its HTTP interface until the program is told to stop.
package struct WebServer: Sendable {
  private let options: ServerOptions

  /// A connection on which nothing happens for so long is closed, in seconds: a page that is open asks again.
  private static let idleSeconds: Int64 = 75
  /// More open connections than any number of translators has.
  private static let mostConnections = 512

  /// A server that does not run yet.
  package init(_ options: ServerOptions) {
    self.options = options
  }

  /// Runs until SIGINT or SIGTERM.
  ///
  /// - Parameter started: Is told the page's address once it can be reached.
  /// - Throws: `ServerError` where the address can't be had, and what is wrong with the glossary or the program's files.
  package func run(_ started: @escaping @Sendable (String) -> Void) async throws {
    let desk = try Desk(options.settings)
    let assets = try PageAssets(PageFolder.find())
    let address = options
    var logger = Logger(label: "doichieu")
    logger.logLevel = .error
    let application = Application(
      responder: try Routes(desk, assets, options).router().buildResponder(),
      server: .http1(configuration: .init(idleTimeout: .seconds(Self.idleSeconds))),
      configuration: ApplicationConfiguration(
        address: .hostname(options.host, port: options.port),
        availableConnectionsDelegate: MaximumAvailableConnections(Self.mostConnections)),
      onServerRunning: { started(address.link(port: $0.localAddress?.port ?? address.port)) },
      logger: logger)
    do {
      try await application.runService()
    } catch let error as IOError {
      throw ServerError.cannotListen(
        host: options.host, port: options.port, reason: String(cString: strerror(error.errnoCode)))
    }
    try desk.close()
  }
}

extension ServerOptions {
  /// Where a browser finds the page; with the token that it has to show once.
  fileprivate func link(port: Int) -> String {
    let name = host.contains(":") ? "[\(host)]" : host
    return "http://\(name):\(port)/" + (token.map { "?token=\($0)" } ?? "")
  }
}

/// Why the page can't be served.
package enum ServerError: Error, Sendable {
  /// The address belongs to another program, or is not this machine's.
  case cannotListen(host: String, port: Int, reason: String)
  /// The files of the page were not found where they are looked for.
  case noPage(searched: [String])
  /// A file of the page can't be used.
  case badPage(file: String, reason: String)
}

extension ServerError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .cannotListen(let host, let port, let reason):
      "\(host):\(port): \(reason); another doichieu may be there: open it, or give another --port"
    case .noPage(let searched):
      "the files of the page were not found (looked for \(searched.first ?? "them")); install the program with them"
    case .badPage(let file, let reason): "\(file): \(reason)"
    }
  }
}
