package import Checks
internal import BitextModel
internal import Foundation
internal import Interchange
internal import TOMLKit

/// The file `doichieu.toml`, in which a house says how it writes.
package struct HouseStyleFile: Hashable, Sendable {
  /// What the file is called where it is looked for.
  package static let name = "doichieu.toml"

  /// Its path.
  package let path: String

  /// The file at a path; it is read when its style is asked for.
  package init(path: String) {
    self.path = path
  }

  /// Looks for the file beside another one and in the folders above; standard input stands in the working folder.
  package static func find(beside file: String) -> HouseStyleFile? {
    let start = URL(fileURLWithPath: file == "-" ? "./-" : file).standardizedFileURL
    var folder = start.deletingLastPathComponent()
    while true {
      let path = folder.appendingPathComponent(name).path
      if FileManager.default.fileExists(atPath: path) { return HouseStyleFile(path: path) }
      if folder.path == "/" { return nil }
      folder.deleteLastPathComponent()
    }
  }

  /// What the file says.
  package func style() throws(WorkbenchError) -> HouseStyle {
    let bytes = try InputFile.bytes(of: path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .unreadable(file: path, .binary)
    }
    do {
      return try HouseStyleTable(text, lines: TOMLLines(text)).style()
    } catch let error as TableError {
      throw .badTable(file: path, error)
    } catch let error as TOMLParseError {
      throw .badTable(file: path, TableError(line: error.source.begin.line, message: error.description))
    } catch {
      throw .cannotRead(file: path, reason: "\(error)")
    }
  }

  /// Writes a file with all keys explained and switched off; one that is there stays.
  package func write() throws {
    if FileManager.default.fileExists(atPath: path) {
      throw WorkbenchError.cannotWrite(file: path, reason: "there is one already")
    }
    try OutputFile(path: path).write { try $0.write(HouseStyleTemplate.text) }
  }
}

/// The keys of a house's style as they were read, to be made into one.
private struct HouseStyleTable {
  private let table: TOMLTable
  private let lines: TOMLLines
  private static let accept = "accept"

  init(_ text: String, lines: TOMLLines) throws {
    table = try TOMLTable(string: text)
    self.lines = lines
  }

  func style() throws(TableError) -> HouseStyle {
    var style = HouseStyle()
    for name in table.keys.sorted() {
      guard let section = table[name]?.table, ["names", "tones", "checks"].contains(name) else {
        throw lines.error(
          nil, name, "expected one of the tables [names], [tones], [checks], found “\(name)”")
      }
      for key in section.keys.sorted() {
        guard let value = section[key] else { continue }
        try read(HouseStyleKey(section: name, name: key, value: value), into: &style)
      }
    }
    return style
  }

  private func read(_ key: HouseStyleKey, into style: inout HouseStyle) throws(TableError) {
    switch (key.section, key.name) {
    case ("names", "spanish"): style.spanishNames = try value(key)
    case ("names", "hanoi"): style.places.append(try word(key, ["Hanoi", "Hanói"]))
    case ("names", "places"): style.places += try list(key)
    case ("tones", "style"): style.tones = try value(key)
    case ("checks", Self.accept): style.acceptedWords = Set(try list(key).map(Self.accepted))
    case ("checks", let name):
      guard let category = FindingCategory(rawValue: name) else { throw unknown(key) }
      style.severities[category] = try value(key)
    default: throw unknown(key)
    }
  }

  private static func accepted(_ word: String) -> String {
    word.lowercased().precomposedStringWithCanonicalMapping
  }

  private func unknown(_ key: HouseStyleKey) -> TableError {
    let known =
      switch key.section {
      case "names": "spanish, hanoi, places"
      case "tones": "style"
      default: "accept, " + FindingCategory.allCases.map(\.rawValue).joined(separator: ", ")
      }
    return lines.error(key.section, key.name, "expected one of the keys \(known), found “\(key.name)”")
  }

  private func value<Value: RawRepresentable<String> & CaseIterable>(_ key: HouseStyleKey) throws(TableError)
    -> Value
  {
    let names = Value.allCases.map(\.rawValue)
    guard let value = Value(rawValue: try word(key, names)) else { throw bad(key, names) }
    return value
  }

  /// One of several words.
  private func word(_ key: HouseStyleKey, _ words: [String]) throws(TableError) -> String {
    let text = key.value.string
    guard let word = words.first(where: { $0 == text }) else { throw bad(key, words) }
    return word
  }

  private func list(_ key: HouseStyleKey) throws(TableError) -> [String] {
    guard let array = key.value.array else { throw bad(key, []) }
    var words: [String] = []
    for element in array {
      guard let word = element.string, !word.isEmpty else { throw bad(key, []) }
      words.append(word)
    }
    return words
  }

  private func bad(_ key: HouseStyleKey, _ words: [String]) -> TableError {
    let wanted = words.isEmpty ? "a list of texts" : words.map { "\"\($0)\"" }.joined(separator: ", ")
    return lines.error(key.section, key.name, "expected for “\(key.name)” \(wanted)")
  }
}

/// One key of a table with its value.
private struct HouseStyleKey {
  let section: String
  let name: String
  let value: any TOMLValueConvertible
}

/// The lines on which the keys of a TOML file stand, for errors; the parser does not tell them.
private struct TOMLLines {
  private var numbers: [String: Int] = [:]

  init(_ text: String) {
    var section = ""
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() {
      let line = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("[") {
        section = String(line.drop { $0 == "[" }.prefix { $0 != "]" }).trimmingCharacters(in: .whitespaces)
        numbers[section] = numbers[section] ?? index + 1
      } else if let sign = line.firstIndex(of: "=") {
        let name = line[..<sign].trimmingCharacters(in: CharacterSet(charactersIn: " \t\"'"))
        let key = section.isEmpty ? name : section + "." + name
        numbers[key] = numbers[key] ?? index + 1
      }
    }
  }

  /// An error about a key, on the line where it stands.
  func error(_ section: String?, _ name: String, _ message: String) -> TableError {
    let key = section.map { $0 + "." + name } ?? name
    return TableError(line: numbers[key] ?? section.flatMap { numbers[$0] } ?? 1, message: message)
  }
}
