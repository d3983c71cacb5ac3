internal import Foundation
package import GlossaryStore
internal import Interchange
package import Terminology

/// The people of a glossary whose spelling is settled: read from tables, written to tables, given to the checks.
package struct SettledPeople: Sendable {
  private let store: GlossaryStore

  /// The people of a glossary.
  package init(_ store: GlossaryStore) {
    self.store = store
  }

  /// Takes the people of tables into the glossary, and counts the new ones and those whose spelling changed.
  ///
  /// Nothing is taken unless all tables can be read; "-" stands for standard input.
  package func take(files: [String]) throws(WorkbenchError) -> SettlingReport {
    var people: [SettledPerson] = []
    for file in files {
      let bytes = try InputFile.bytes(of: file)
      do {
        people += try SettledPersonTable().people(in: bytes)
      } catch {
        throw .badTable(file: InputFile.shownName(of: file), error)
      }
    }
    do { return try store.settle(people) } catch { throw .glossary(error) }
  }

  /// All of them, by their Vietnamese names.
  package func all() throws(WorkbenchError) -> [SettledPerson] {
    do { return try store.settledPeople() } catch { throw .glossary(error) }
  }

  /// Writes them as a table.
  package func write(to output: inout ByteOutput) throws {
    for person in try all() { try output.write(SettledPersonTable().row(person)) }
  }

  /// The people of the glossary at a path, for the checks; none where there is no glossary.
  static func people(in path: String) throws(WorkbenchError) -> [SettledPerson] {
    var status = stat()
    if stat(path, &status) == 0 ? status.st_size == 0 : errno == ENOENT { return [] }
    do {
      return try GlossaryStore(path: path, access: .readOnly).settledPeople()
    } catch {
      throw .glossary(error)
    }
  }
}
