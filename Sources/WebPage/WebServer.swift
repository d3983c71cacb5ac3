internal import Hummingbird

/// The page and its HTTP interface.
package struct WebServer: Sendable {
  package init() {}
}
