internal import Testing
internal import Workbench

@Suite("Settings")
struct SettingsTests {
  @Test(
    "The glossary stands where the environment says",
    arguments: [
      (["DOICHIEU_GLOSSARY": "own.sqlite", "XDG_DATA_HOME": "/data", "HOME": "/home/an"], "own.sqlite"),
      (["XDG_DATA_HOME": "/data", "HOME": "/home/an"], "/data/doichieu/glossary.sqlite"),
      (["XDG_DATA_HOME": "data", "HOME": "/home/an"], "/home/an/.local/share/doichieu/glossary.sqlite"),
      (
        ["DOICHIEU_GLOSSARY": "", "XDG_DATA_HOME": "", "HOME": "/h"],
        "/h/.local/share/doichieu/glossary.sqlite"
      ),
    ])
  func standardGlossary(environment: [String: String], path: String) throws {
    #expect(try Settings.standardGlossary(environment: environment) == path)
  }

  @Test("Without a home there is no place for a glossary")
  func noHome() {
    #expect(throws: WorkbenchError.self) { try Settings.standardGlossary(environment: [:]) }
  }
}
