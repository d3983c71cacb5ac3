import BitextModel
import Checks
import Foundation
import Interchange
import TestSupport
import Testing

@testable import Workbench

@Suite("Checking files")
struct CheckingTests {
  private let folder: TemporaryFolder
  private var settings: Settings

  init() throws {
    folder = try TemporaryFolder()
    settings = Settings(glossary: folder.file("glossary.sqlite"))
    settings.usesBuiltin = false
    settings.usesLexicon = false
  }

  /// What is found in files, and what could not be read.
  private func check(
    _ files: [String], areDocuments: Bool = false, _ selection: CheckSelection = CheckSelection()
  ) throws -> (documents: [CheckedDocument], failures: [WorkbenchError]) {
    var checking = try Checking(settings, selection)
    var documents: [CheckedDocument] = []
    var failures: [WorkbenchError] = []
    try checking.run(CheckInputs(files, areDocuments: areDocuments)) { event in
      switch event {
      case .checked(let document): documents.append(document)
      case .failed(let error): failures.append(error)
      }
    }
    return (documents, failures)
  }

  private static let decomposed = "Tran Văn Binh".decomposedStringWithCanonicalMapping

  @Test(
    "Lines and scalars are those of the file",
    arguments: [
      (
        "one language", "a.txt", "Bà Lê Thị Lan Anh đi.\n\n🙂 Bà Lê Thị Lam Anh.\nBà Lê Thị Lan Anh nói.\n",
        "3:5-19"
      ),
      (
        "CR, and a mark before", "a.txt",
        "\u{FEFF}Bà Lê Thị Lan Anh đi.\rBà Lê Thị Lam Anh.\rBà Lê Thị Lan Anh.", "2:3-17"
      ),
      ("table", "a.tsv", "x\tÔng Trần Văn Bình nói.\tEl señor Tran Văn Binh habla.\n", "1:34-47"),
      (
        "table that names its columns", "a.tsv", "es\tvi\nEl señor Tran Văn Binh.\tÔng Trần Văn Bình.\n",
        "2:9-22"
      ),
      ("decomposed", "a.tsv", "Ông Trần Văn Bình nói.\t\(decomposed) habla.\n", "1:23-37"),
      (
        "record", "a.jsonl", #"{"id": "n", "es": "\"Tran Văn Binh\"", "vi": "Ông Trần Văn Bình nói."}"#,
        "-:1-14"
      ),
      (
        "record with lines", "a.jsonl",
        #"{"lines": [{"n": 9, "vi": "Ông Trần Văn Bình.", "es": "Tran Văn Binh."}]}"#, "9:0-13"
      ),
      (
        "HTML", "a.html",
        "<html><body><p>Bà Lê Thị Lan Anh đi.</p>\n<p>Bà L&ecirc; <b>Thị</b> Lam Anh.</p><p>Bà Lê Thị Lan Anh.</p></body></html>",
        "2:6-33"
      ),
    ])
  func places(name: String, file: String, text: String, expected: String) throws {
    let path = try folder.write(Array(text.utf8), to: file)
    let (documents, failures) = try check([path])
    let found = documents.flatMap(\.findings).map(\.reported).filter { !$0.finding.category.isOrthography }
    #expect(failures.isEmpty, "\(name): \(failures)")
    let places = found.map {
      "\($0.line.map(String.init) ?? "-"):\($0.columns.lowerBound)-\($0.columns.upperBound)"
    }
    #expect(places == [expected], "\(name): \(found.map(\.finding))")
    for finding in found {
      let excerpt = finding.excerpt.text.slice(utf8: finding.excerpt.range)
      #expect(excerpt.utf8.elementsEqual(finding.finding.text.utf8), "\(name)")
    }
  }

  @Test("A line with both languages is a pair, and columns count from its beginning")
  func sharedLine() throws {
    let line =
      "Ông Trần Văn Bình thăm và làm việc với các cơ quan của thành phố. El señor Tran Văn Binh visita y trabaja con los órganos de la ciudad."
    let path = try folder.write(Array("\(line)\n".utf8), to: "a.txt")
    let found = try check([path]).documents.flatMap(\.findings).map(\.reported)
    #expect(found.map(\.finding.suggestion) == ["Tran Van Binh"])
    #expect(found.map(\.columns) == [75..<88])
  }

  @Test("Bad records are told with their lines, and the others are checked")
  func badRecords() throws {
    let good = #"{"id": "a", "vi": "Ông Trần Văn Bình nói.", "es": "Tran Văn Binh habla."}"#
    let path = try folder.write(Array("\(good)\nbad\n\n\(good)\n{}".utf8), to: "r.jsonl")
    let (documents, failures) = try check([path])
    #expect(documents.count == 2)
    let lines = failures.map(Self.line)
    #expect(lines == [2, 5])
  }

  /// The line of an error in a file of lines.
  private static func line(_ error: WorkbenchError) -> Int {
    switch error {
    case .badTable(_, let error): return error.line
    default: return 0
    }
  }

  /// The line of an error and what it says.
  private static func text(_ error: WorkbenchError) -> String {
    switch error {
    case .badTable(_, let error): return "\(error.line): \(error.message)"
    default: return "\(error)"
    }
  }

  @Test("Documents belong together by their lines")
  func documents() throws {
    let vietnamese = try folder.write(
      Array("Ông Trần Văn Bình nói.\nHôm nay trời đẹp.\nBà Lê Thị Lan Anh đi Huế.\n".utf8), to: "a.vi.txt")
    let spanish = try folder.write(
      Array("El señor Tran Văn Binh habla.\nHoy hace buen tiempo.\nLe Thi Lan Anh va a Hue.\n".utf8),
      to: "a.es.txt")
    let found = try check([vietnamese, spanish], areDocuments: true).documents.flatMap(\.findings)
    #expect(found.map(\.reported.finding.suggestion) == ["Tran Van Binh"])
    #expect(found.map(\.reported.file) == [spanish])
  }

  @Test("Only the categories that are wanted, terms only where they are asked for")
  func selection() {
    var selection = CheckSelection()
    #expect(selection.wants(.mojibake) && !selection.wants(.missingTerm))
    selection.includesTerms = true
    selection.without = [.mojibake]
    #expect(!selection.wants(.mojibake) && selection.wants(.missingTerm))
    selection.only = [.mojibake, .nameCase]
    #expect(selection.wants(.nameCase) && !selection.wants(.notNFC) && !selection.wants(.mojibake))
  }

  @Test("Results come in the order of the records, however many cores work")
  func order() throws {
    let records = (0..<3000).map {
      #"{"id": "r\#($0)", "vi": "Ông Trần Văn Bình nói.", "es": "Tran Văn Binh."}"#
    }
    let path = try folder.write(Array(records.joined(separator: "\n").utf8), to: "r.jsonl")
    let documents = try check([path]).documents
    #expect(documents.map(\.id) == (0..<3000).map { "r\($0)" })
    #expect(documents.allSatisfy { $0.findings.count == 1 })
  }

  // MARK: - Stretches

  @Test("Stretches put together are the file", arguments: [1, 7, 40, 1 << 20])
  func stretches(length: Int) throws {
    let text = "Một dòng.\n\nHai dòng.\r\n\r\nBa dòng dài hơn một chút.\nBốn"
    let path = try folder.write(Array(text.utf8), to: "a.txt")
    var reader = try ByteStretches(path, length: length)
    var bytes: [UInt8] = []
    var line = 1
    while let stretch = try reader.next() {
      #expect(stretch.start == bytes.count)
      #expect(stretch.firstLine == line)
      bytes += stretch.bytes
      line += stretch.bytes.count { $0 == 0x0A }
    }
    #expect(bytes == Array(text.utf8))
  }

  @Test("A stretch has no more than 4,000 lines, and ends at an empty one where there is one")
  func longText() throws {
    let line = "Bà Lê Thị Lan Anh đi.\n"
    let text = String(repeating: line, count: 3990) + "\n" + String(repeating: line, count: 4100)
    var reader = try ByteStretches(folder.write(Array(text.utf8), to: "a.txt"))
    var lines: [Int] = []
    while let stretch = try reader.next() { lines.append(stretch.bytes.count { $0 == 0x0A }) }
    #expect(lines == [3991, 4000, 100])
  }

  // MARK: - Fixes

  private func found(_ bytes: Range<Int>, _ text: String, in file: String, isCertain: Bool = true)
    -> CheckedDocument.Found
  {
    let finding = Finding(
      line: 0, side: .vietnamese, range: bytes, text: "", category: .notNFC, suggestion: text, message: "",
      isCertain: isCertain)
    let place = ReportedFinding.Place(line: 1, columns: bytes, edit: .init(bytes: bytes, text: text))
    return CheckedDocument.Found(
      reported: .init(
        finding, .error, file: file, line: 1, columns: bytes, place: place,
        excerpt: .init(text: "", range: 0..<0)))
  }

  @Test(
    "Certain suggestions are written, of those that overlap the first, the rest of the file stays as it is")
  func fixing() throws {
    let file = try folder.write(Array("abc def\r\nghi\nÿ".utf8), to: "a.txt")
    var fixing = Fixing()
    let taken = [
      fixing.takes(found(9..<12, "ế", in: file)), fixing.takes(found(4..<7, "xyz!", in: file)),
      fixing.takes(found(5..<6, "-", in: file)),
      fixing.takes(found(0..<1, "-", in: file, isCertain: false)),
    ]
    #expect(taken == [true, true, false, false])
    #expect(fixing.files == [file] && fixing.fixedCount == 2)
    let changes = try fixing.diff(of: file)
    #expect(changes.map(\.line) == [1, 2])
    #expect(changes.map(\.new) == ["abc xyz!\r", "ế"])
    try fixing.fix(file)
    #expect(try folder.read("a.txt") == Array("abc xyz!\r\nế\nÿ".utf8))
  }

  // MARK: - The house's style

  private func style(_ text: String) throws -> String {
    let path = try folder.write(Array(text.utf8), to: "doichieu.toml")
    do {
      let style = try HouseStyleFile(path: path).style()
      let severities = style.severities.map { "\($0.key.rawValue)=\($0.value)" }.sorted()
      return
        "\(style.spanishNames) \(style.tones) \(style.places) \(style.acceptedWords.sorted()) \(severities)"
    } catch {
      return Self.text(error)
    }
  }

  @Test(
    "A house's style is read, and what is wrong with it told with its line",
    arguments: [
      ("", "either either [] [] []"),
      (
        "[names]\nspanish = \"accented\"\nhanoi = \"Hanói\"\nplaces = [\"Danang\"]\n[tones]\nstyle = \"new\"\n",
        "accented new [\"Hanói\", \"Danang\"] [] []"
      ),
      ("[checks]\nmojibake = \"off\"\naccept = [\"Đắk\"]\n", "either either [] [\"đắk\"] [\"mojibake=off\"]"),
      ("[names]\n\nspanish = \"x\"\n", "3: expected for “spanish” \"either\", \"stripped\", \"accented\""),
      ("[names]\nhanoi = \"Ha Noi\"", "2: expected for “hanoi” \"Hanoi\", \"Hanói\""),
      ("[names]\nplaces = \"x\"", "2: expected for “places” a list of texts"),
      ("[names]\nplaces = [1]", "2: expected for “places” a list of texts"),
      ("# x\n[tones]\nstil = 1\n", "3: expected one of the keys style, found “stil”"),
      ("[checks]\nmojibake = \"no\"", "2: expected for “mojibake” \"error\", \"warning\", \"off\""),
      ("x = 1\n", "1: expected one of the tables [names], [tones], [checks], found “x”"),
      ("\n[name]\n", "2: expected one of the tables [names], [tones], [checks], found “name”"),
    ])
  func houseStyle(text: String, expected: String) throws {
    #expect(try style(text) == expected)
  }

  @Test("What is no TOML is told with its line")
  func badTOML() throws {
    #expect(try style("[names]\nspanish = \n").hasPrefix("2: "))
  }

  @Test("The file that explains the keys changes nothing, and is not written over another")
  func template() throws {
    let file = HouseStyleFile(path: folder.file("doichieu.toml"))
    try file.write()
    #expect(try file.style() == .init())
    #expect(throws: WorkbenchError.self) { try file.write() }
    let keys = try #require(String(bytes: folder.read("doichieu.toml"), encoding: .utf8))
    let used = keys.split(separator: "\n").map {
      $0.hasPrefix("# ") && $0.contains(" = ") ? $0.dropFirst(2) : $0
    }
    #expect(
      try style(used.filter { !$0.hasPrefix("# ") }.joined(separator: "\n")).hasPrefix(
        "either either [\"Hanói\","))
  }

  @Test("The style is looked for in the folders above, and severities are its own")
  func findingStyle() throws {
    let text = "Bà Lê Thị Lan Anh đi.\nBà Lê Thị Lam Anh.\nBà Lê Thị Lan Anh nói.\n"
    try FileManager.default.createDirectory(atPath: folder.file("x/y"), withIntermediateDirectories: true)
    let path = try folder.write(Array(text.utf8), to: "x/y/a.txt")
    #expect(try check([path]).documents.flatMap(\.findings).map(\.reported.severity) == [.error])
    try folder.write(Array("[checks]\nvi-name-inconsistent = \"warning\"".utf8), to: "doichieu.toml")
    #expect(try check([path]).documents.flatMap(\.findings).map(\.reported.severity) == [.warning])
    try folder.write(Array("[checks]\nvi-name-inconsistent = \"off\"".utf8), to: "x/doichieu.toml")
    #expect(try check([path]).documents.flatMap(\.findings).isEmpty)
  }
}
