internal import ArgumentParser
internal import Foundation
internal import WebPage
internal import Workbench

/// `serve`: the page, on this machine.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Shows the page on which all work is done in a browser.",
    discussion: """
      The page and its HTTP interface (described at /openapi.json) are there until the program is stopped with Ctrl-C. Only this \
      machine can reach them, unless another --host is given: then a token is asked for, which stands in the address that is printed.
      """)

  @Option(help: ArgumentHelp("The port; 0 for any that is free.", valueName: "number"))
  var port = 8743

  @Option(help: ArgumentHelp("The address to listen on.", valueName: "address"))
  var host = "127.0.0.1"

  @Option(
    help: ArgumentHelp(
      "The token that clients have to show (default: none on this machine, else a new one).",
      valueName: "text"))
  var token: String?

  @Flag(help: "Open the page in the browser.")
  var open = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if !(0...65535).contains(port) { throw ValidationError("--port takes a number from 0 to 65535.") }
    if let token, token.utf8.count < 16 { throw ValidationError("--token takes 16 characters at least.") }
  }

  func run() throws {
    _ = try common.openGlossary()
    var options = ServerOptions(try common.settings())
    options.host = host
    options.port = port
    options.token = token ?? (options.isLoopback ? nil : Self.newToken())
    let (server, opens) = (WebServer(options), open)
    let started: @Sendable (String) -> Void = { address in
      print("doichieu is at \(address)")
      fflush(nil)
      if opens { Browser.open(address) }
    }
    try Blocking.run { try await server.run(started) }
  }

  private static func newToken() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in String(generator.next(), radix: 36) }.joined()
  }
}

/// The browser that the desktop has for pages.
private enum Browser {
  static func open(_ address: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["xdg-open", address]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { Console.report("no browser could be opened; open \(address)") }
  }
}

/// Waits on this thread for work that runs on others: the commands are plain functions.
private enum Blocking {
  static func run(_ work: @escaping @Sendable () async throws -> Void) throws {
    let result = Outcome()
    let done = DispatchSemaphore(value: 0)
    Task {
      do { try await work() } catch { result.set(error) }
      done.signal()
    }
    done.wait()
    if let error = result.error { throw error }
  }

  /// An error from another thread.
  private final class Outcome: @unchecked Sendable {
    private let lock = NSLock()
    private var failure: (any Error)?

    var error: (any Error)? { lock.withLock { failure } }

    func set(_ error: any Error) { lock.withLock { failure = error } }
  }
}
