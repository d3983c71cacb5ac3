import Foundation
import HTTPTypes
import Testing

@testable import WebPage

@Suite("The page")
struct PageTests {
  @Test(
    "The browser's languages choose the page's",
    arguments: [
      ("es-MX,es;q=0.9,en;q=0.8", InterfaceLanguage.es), ("vi", .vi), ("fr-FR,fr;q=0.9", .en), ("", .en),
      ("fr,vi;q=0.2,es;q=0.3", .es), ("en;q=0.1, vi;q=0.9", .vi), ("vi;q=0,es", .es), ("est,vi", .vi),
      ("ES-es", .es), ("*", .en), (";;q=,,", .en),
    ])
  func languages(header: String, language: InterfaceLanguage) {
    #expect(InterfaceLanguage(acceptLanguage: header) == language)
  }

  @Test("Every screen is there in every language", arguments: Screen.allCases)
  func screens(screen: Screen) async throws {
    let site = try TestSite()
    for language in InterfaceLanguage.allCases {
      let answer = try await site.send("GET", screen.path, headers: ["Accept-Language": language.rawValue])
      #expect(answer.status == 200)
      #expect(answer.text.contains("<html lang=\"\(language.rawValue)\""))
      #expect(!answer.text.contains("{{"), "a value that no string has")
    }
  }

  @Test("A chosen language is kept")
  func choice() async throws {
    let site = try TestSite()
    let answer = try await site.get("/align?x=1&lang=vi")
    #expect(answer.status == 303 && answer.headers[.location] == "/align?x=1")
    let cookie = try #require(answer.headers[.setCookie]?.split(separator: ";").first)
    let page = try await site.send(
      "GET", "/align", headers: ["Cookie": String(cookie), "Accept-Language": "es"])
    #expect(page.text.contains("<html lang=\"vi\""))
  }

  @Test("The description and the server name the same operations")
  func description() async throws {
    let site = try TestSite()
    let answer = try await site.get("/openapi.json")
    let paths = try #require(try answer.value("paths") as? [String: [String: Any]])
    #expect(try answer.text("openapi") == "3.1.0")
    #expect(paths.count >= 20)
    for (path, operations) in paths {
      let real = path.replacingOccurrences(of: "{id}", with: "c0")
      for method in ["GET", "POST", "PUT", "DELETE"] {
        let isDescribed = operations[method.lowercased()] != nil
        let status = try await site.send(method, real, method == "GET" ? nil : [String: String]()).status
        #expect((status != 405) == isDescribed, "\(method) \(path): \(status)")
      }
    }
  }

  @Test(
    "A query is read as forms write it",
    arguments: [
      ("q=a+b", "a b"), ("q=a%2Bb", "a+b"), ("q=Th%E1%BB%A9", "Thứ"), ("q=%", "%"), ("q=%zz", "%zz"),
      ("q=", ""),
      ("q", ""), ("x=1&q=2&q=3", "2"), ("q=a=b", "a=b"),
    ])
  func query(query: String, value: String) throws {
    #expect(try QueryReader("/?" + query).text("q") == value)
  }
}
