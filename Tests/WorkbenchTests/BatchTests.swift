internal import Foundation
internal import Synchronization
internal import Terminology
internal import TestSupport
internal import Testing
internal import Workbench

@Suite("Batches")
struct BatchTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func list(_ text: String) throws -> BatchList {
    try BatchList(file: folder.write(Array(text.utf8), to: "list.tsv"))
  }

  @Test("A list gives names and pages in its order")
  func entries() throws {
    let list = try list("b\tx/1.txt\n\na\tx/2.txt\r\n")
    #expect(list.entries.map(\.name) == ["b", "a"])
    #expect(list.entries.map(\.input) == [.page("x/1.txt"), .page("x/2.txt")])
    #expect(list.failures.isEmpty)
  }

  @Test(
    "A line that can't be used is told by its number",
    arguments: [
      "one", "one\t", "\tpage", "..\tpage", "a/b\tpage", "ok\tpage", "a\tb\tc\td", "a\tvi\t", "a\t\tes",
    ])
  func badLine(line: String) throws {
    let list = try list("ok\tpage\n" + line + "\n")
    #expect(list.entries.count == 1)
    guard case .badList(_, line: 2, _) = list.failures.first else {
      Issue.record("failures: \(list.failures)")
      return
    }
  }

  @Test("A line of three columns names two documents")
  func documentPair() throws {
    let list = try list("a\tvi.txt\tes.txt\nb\tpage\n")
    #expect(list.entries.map(\.input) == [.documents("vi.txt", "es.txt"), .page("page")])
  }

  @Test("Pages are no entries of a list for formats that they do not have", arguments: BitextFormat.allCases)
  func pages(format: BitextFormat) throws {
    let file = try folder.write(Array("a\tvi.txt\tes.txt\nb\tpage\n".utf8), to: "list.tsv")
    let list = try BatchList(file: file, format: format)
    #expect(list.entries.map(\.name) == (format == .json ? ["a", "b"] : ["a"]))
    #expect(list.failures.count == (format == .json ? 0 : 1))
  }

  @Test("Every page is told once, and what was written is what was found", arguments: [1, 2, 7])
  func run(cores: Int) throws {
    let names = (0..<20).map { "p\($0)" }
    for name in names { try folder.write(Array("Hoy es \(name).\n".utf8), to: name + ".txt") }
    try FileManager.default.removeItem(atPath: folder.file("p3.txt"))
    let list = try list(names.map { "\($0)\t\(folder.file($0)).txt\n" }.joined())
    let resources = LanguageResources(world: nil)
    let done = Mutex<[Int]>([])
    let failed = Mutex(0)

    let written = try Batch(KnowledgeSource(resources: resources), folder: folder.file("out")).run(
      list.entries, cores: cores
    ) { event in
      switch event {
      case .done(let count): done.withLock { $0.append(count) }
      case .failed: failed.withLock { $0 += 1 }
      }
    }

    #expect(written == 19)
    #expect(done.withLock(\.self) == Array(1...19))
    #expect(failed.withLock(\.self) == 1)
    let output = try FileManager.default.contentsOfDirectory(atPath: folder.file("out"))
    #expect(output.sorted() == names.filter { $0 != "p3" }.map { $0 + ".json" }.sorted())
    let page = try PageWork(resources: resources).align(file: folder.file("p7.txt"))
    #expect(try folder.read("out/p7.json") == JSONText().bytes(page))
  }
}
