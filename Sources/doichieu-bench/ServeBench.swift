internal import ArgumentParser
internal import Foundation
internal import GlossaryStore
internal import Synchronization
internal import TextCore
internal import Workbench

/// `serve`: look-ups over HTTP by many clients in a large glossary, alignment of a page, memory over many requests.
struct ServeBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Time of answers over HTTP, and the server's memory.")

  @Option(help: "How many terms the glossary has.")
  var terms = 1_000_000

  @Option(help: "The seed of the glossary.")
  var seed: UInt64 = 1

  @Option(help: "How many clients ask at the same time.")
  var clients = 64

  @Option(help: "How long they ask, in seconds.")
  var seconds = 20.0

  @Option(help: "How many letters a client types in a second; each is a question.")
  var keys = 10.0

  @Option(help: "After how many requests memory is compared.")
  var requests = 100_000

  @Option(help: "How many pages are aligned.")
  var pages = 200

  @Option(help: "A file to keep the glossary in; used again if it is there (default: a temporary one).")
  var keep: String?

  @Option(help: "The program (default: doichieu beside this one).")
  var program: String?

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("doichieu-bench-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = keep ?? folder.appendingPathComponent("glossary.sqlite").path
    let generated = GeneratedGlossary(seed: seed)
    if !FileManager.default.fileExists(atPath: path) {
      try generated.write(terms: terms, to: GlossaryStore(path: path))
    }
    let typed = Self.typed(generated.samples(500, of: terms))
    // Alignment knows the whole glossary, which of a million terms takes minutes to be compiled: it is measured without.
    try align(ServerProcess(program, glossary: folder.appendingPathComponent("none.sqlite").path))
    let server = try ServerProcess(program, glossary: path)
    try ask(typed, server, "typing", pause: 1 / keys)
    try ask(typed, server, "without a pause", pause: 0)
    try watchMemory(typed, server)
  }

  /// What a field says while terms are typed into it, letter by letter, from the third on.
  private static func typed(_ terms: [String]) -> [[UInt8]] {
    terms.flatMap { term -> [[UInt8]] in
      let letters = Array(Folding.folded(term))
      return (3...max(3, letters.count)).map { count in
        let text = String(letters.prefix(count))
        let escaped = text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        return HTTPConnection.get("/api/lookup?q=\(escaped)")
      }
    }
  }

  private func show(_ measure: String, _ value: Double, _ unit: String) {
    Measurement(benchmark: "serve", measure: measure, value: value, unit: unit).show()
  }

  // MARK: - Look-up

  /// What the clients met.
  private struct Answers {
    var milliseconds: [Double] = []
    var errors = 0
  }

  private func ask(_ requests: [[UInt8]], _ server: ServerProcess, _ name: String, pause: Double) throws {
    let answers = Mutex(Answers())
    let end = ContinuousClock.now + .seconds(seconds)
    let port = server.port
    let threads = (0..<clients).map { client in
      Thread {
        let own = Self.client(client, of: clients, requests, port: port, until: end, pause: pause)
        answers.withLock { all in
          all.milliseconds += own.milliseconds
          all.errors += own.errors
        }
      }
    }
    for thread in threads { thread.start() }
    while threads.contains(where: { !$0.isFinished }) { usleep(20_000) }
    let all = answers.withLock { $0 }
    let sorted = all.milliseconds.sorted()
    guard !sorted.isEmpty else { throw ValidationError("no answer came") }
    for (measure, share) in [("p50", 0.5), ("p99", 0.99)] {
      show("\(name), \(measure)", sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))], "ms")
    }
    show("\(name), answers", Double(sorted.count) / seconds, "1/s")
    show("\(name), errors", Double(all.errors), "")
  }

  private static func client(
    _ number: Int, of clients: Int, _ requests: [[UInt8]], port: Int, until end: ContinuousClock.Instant,
    pause: Double
  ) -> Answers {
    var answers = Answers()
    var place = number * requests.count / clients
    // Nobody begins at the same moment as all others.
    if pause > 0 { usleep(UInt32(pause * 1_000_000 * Double(number) / Double(clients))) }
    do {
      let connection = try HTTPConnection(port: port)
      while ContinuousClock.now < end {
        let start = ContinuousClock.now
        let status = try connection.answer(to: requests[place % requests.count]).status
        let time = ContinuousClock.now - start
        answers.milliseconds.append(time / .milliseconds(1))
        answers.errors += status == 200 ? 0 : 1
        place += 1
        let rest = .seconds(pause) - time
        if rest > .zero { usleep(UInt32(rest / .microseconds(1))) }
      }
    } catch {
      answers.errors += 1
    }
    return answers
  }

  // MARK: - Alignment

  private func align(_ server: ServerProcess) throws {
    let page = String(decoding: GeneratedPage(seed: seed).bytes, as: UTF8.self)
    let lines = page.split(separator: "\n").prefix(40).joined(separator: "\n")
    let body = try JSONEncoder().encode(["page": ["name": "page.txt", "text": lines]])
    let request = HTTPConnection.post("/api/align", Array(body))
    let connection = try HTTPConnection(port: server.port)
    var milliseconds: [Double] = []
    for _ in 0..<pages + 10 {
      let start = ContinuousClock.now
      let status = try connection.answer(to: request).status
      guard status == 200 else { throw ValidationError("the alignment failed: \(status)") }
      milliseconds.append((ContinuousClock.now - start) / .milliseconds(1))
    }
    let sorted = milliseconds.dropFirst(10).sorted()
    show("alignment of 40 lines, p50", sorted[sorted.count / 2], "ms")
    show("alignment of 40 lines, p99", sorted[sorted.count * 99 / 100], "ms")
  }

  // MARK: - Memory

  private func watchMemory(_ questions: [[UInt8]], _ server: ServerProcess) throws {
    let connection = try HTTPConnection(port: server.port)
    for number in 0..<requests / 10 {
      _ = try connection.answer(to: questions[number % questions.count])
    }
    let before = server.memory
    for number in 0..<requests { _ = try connection.answer(to: questions[number % questions.count]) }
    show("memory after \(requests / 10) requests", before, "MiB")
    show("memory after \(requests) more", server.memory, "MiB")
  }
}
