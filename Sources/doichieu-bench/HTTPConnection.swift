internal import ArgumentParser
internal import Foundation

/// A connection to a server on this machine that is kept open: requests go out one by one, and each waits for its answer.
final class HTTPConnection {
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var on: Int32 = 1
    // Small requests go out at once; the other side waits for all of one before it answers.
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw ValidationError("no connection to port \(port): \(errno)") }
  }

  deinit { close(descriptor) }

  /// A question to an address.
  static func get(_ path: String) -> [UInt8] { Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".utf8) }

  /// A request with a body in JSON.
  static func post(_ path: String, _ body: [UInt8]) -> [UInt8] {
    let head =
      "POST \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: \(body.count)\r\n\r\n"
    return Array(head.utf8) + body
  }

  /// Sends a request and gives the status and the body of its answer.
  func answer(to request: [UInt8]) throws -> (status: Int, body: [UInt8]) {
    var sent = 0
    while sent < request.count {
      let count = request[sent...].withUnsafeBytes {
        send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw ValidationError("the connection was closed: \(errno)") }
      sent += count
    }
    buffer.removeAll(keepingCapacity: true)
    var head: (end: Int, length: Int)?
    while true {
      if head == nil { head = Self.head(of: buffer) }
      if let head, buffer.count >= head.end + head.length {
        let status = Int(String(decoding: buffer[9..<12], as: UTF8.self)) ?? 0
        return (status, Array(buffer[head.end..<head.end + head.length]))
      }
      try read()
    }
  }

  private func read() throws {
    let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { piece in
      let count = recv(descriptor, piece.baseAddress, piece.count, 0)
      if count > 0 { buffer += piece[..<count] }
      return count
    }
    guard count > 0 else { throw ValidationError("the connection was closed: \(errno)") }
  }

  /// Where the body begins, and how long it is.
  private static func head(of bytes: [UInt8]) -> (end: Int, length: Int)? {
    let text = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    guard let end = text.range(of: "\r\n\r\n"), let name = text.range(of: "content-length:") else {
      return nil
    }
    let digits = text[name.upperBound...].drop { $0 == " " }.prefix { $0.isNumber }
    return (text[..<end.upperBound].utf8.count, Int(digits) ?? 0)
  }
}
