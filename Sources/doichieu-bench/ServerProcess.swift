internal import ArgumentParser
internal import Foundation

/// `doichieu serve`, started for a measurement and ended with it.
final class ServerProcess {
  private let process = Process()
  let port: Int

  init(_ program: String?, glossary: String) throws {
    let beside = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: program ?? beside.appendingPathComponent("doichieu").path)
    process.arguments = ["serve", "--quiet", "--port", "0", "--glossary", glossary]
    process.standardOutput = output
    try process.run()
    var line: [UInt8] = []
    while !line.contains(0x0A) {
      let piece = output.fileHandleForReading.availableData
      if piece.isEmpty { throw ValidationError("the server did not start") }
      line += piece
    }
    let digits =
      String(decoding: line, as: UTF8.self).split(separator: ":").last?.prefix { $0.isNumber } ?? ""
    guard let port = Int(digits) else { throw ValidationError("the server named no port") }
    self.port = port
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  /// What the process holds now, in MiB.
  var memory: Double { figure("VmRSS:") / 1_024 }

  private func figure(_ name: String) -> Double {
    let status =
      (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
    return line.flatMap { Double($0.split { !$0.isNumber }.joined()) } ?? 0
  }
}
