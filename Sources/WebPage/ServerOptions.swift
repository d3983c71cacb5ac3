package import Workbench

/// Where the page is served, and to whom.
package struct ServerOptions: Sendable {
  /// The address that the server listens on.
  package var host = "127.0.0.1"
  /// The port; 0 for any that is free.
  package var port = 8743
  /// What a client has to say where the server listens elsewhere than on the loopback; nil for nobody has to say anything.
  package var token: String?
  /// The glossary and what counts beside it.
  package let settings: Settings

  /// The usual place, with these settings.
  package init(_ settings: Settings) {
    self.settings = settings
  }

  /// Whether only programs of this machine can reach the server.
  package var isLoopback: Bool { Self.isLoopback(host) }

  static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host == "::1" || host.hasPrefix("127.")
  }
}
