import HTTPTypes
import Testing

@testable import WebPage

@Suite("Guards")
struct GuardTests {
  @Test(
    "Requests of other sites are turned away",
    arguments: [
      ("as the page sends it", "POST", ["Origin": "http://127.0.0.1:8743"], 200),
      ("without an origin, as other programs do", "POST", [:], 200),
      ("by another name of the loopback", "GET", ["Host": "localhost:8743"], 200),
      ("by an address of version six", "GET", ["Host": "[::1]:8743"], 200),
      ("by a name that was made to point here", "GET", ["Host": "example.org:8743"], 403),
      ("by a name that only begins like the loopback", "GET", ["Host": "localhost.example.org"], 403),
      ("from another site", "POST", ["Origin": "http://example.org"], 403),
      ("from a page on another port", "POST", ["Origin": "http://127.0.0.1:9999"], 403),
      ("from a sandboxed frame", "POST", ["Origin": "null"], 403),
      ("as a browser tells of another site", "GET", ["Sec-Fetch-Site": "cross-site"], 403),
      ("as a form can send it", "POST", ["Content-Type": "text/plain"], 400),
    ] as [(String, String, [String: String], Int)])
  func sites(name: String, method: String, headers: [String: String], status: Int) async throws {
    let site = try TestSite()
    let path = method == "POST" ? "/api/review/accept" : "/api/review"
    let body: [String: Any]? = method == "POST" ? ["score": 1] : nil
    #expect(try await site.send(method, path, body, headers: headers).status == status, "\(name)")
  }

  @Test("Every answer tells the browser what it may not do")
  func headers() async throws {
    for path in ["/", "/api/about", "/nothing", "/static/js/main.js"] {
      let headers = try await TestSite().get(path).headers
      let policy = try #require(headers[.contentSecurityPolicy], "\(path)")
      #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
      #expect(headers[.xContentTypeOptions] == "nosniff")
    }
  }

  @Test("A server for others asks for its token")
  func token() async throws {
    let token = "0123456789abcdefghij"
    let site = try TestSite(token: token, host: "192.0.2.1")
    #expect(try await site.get("/api/about").status == 401)
    #expect(try await site.get("/").status == 401)
    let bearer = { (token: String) in ["Authorization": "Bearer \(token)", "Host": "192.0.2.1:8743"] }
    #expect(try await site.send("GET", "/api/about", headers: bearer(token)).status == 200)
    #expect(try await site.send("GET", "/api/about", headers: bearer(token + "x")).status == 401)
    #expect(try await site.send("GET", "/api/about", headers: bearer("1" + token.dropFirst())).status == 401)
    let welcome = try await site.get("/check?token=\(token)")
    #expect(welcome.status == 303 && welcome.headers[.location] == "/check")
    let cookie = try #require(welcome.headers[.setCookie]?.split(separator: ";").first)
    #expect(try await site.send("GET", "/api/about", headers: ["Cookie": String(cookie)]).status == 200)
  }

  @Test("Addresses lead to files of the page and to nothing else")
  func paths() async throws {
    let site = try TestSite()
    for path in [
      "/static/../Package.swift", "/static/..%2f..%2fPackage.swift", "/static/%2e%2e/openapi.json",
      "/etc/passwd",
      "/static/", "/static/js", "/templates/layout.mustache",
    ] {
      #expect(try await site.get(path).status == 404, "\(path)")
    }
    let script = try await site.get("/static/js/main.js")
    let tag = try #require(script.headers[.eTag])
    #expect(script.status == 200 && script.headers[.contentType]?.hasPrefix("text/javascript") == true)
    let again = try await site.send("GET", "/static/js/main.js", headers: ["If-None-Match": tag])
    #expect(again.status == 304 && again.bytes.isEmpty)
  }

  @Test("What is no request is told, and where")
  func badRequests() async throws {
    let site = try TestSite()
    let cases: [(String, String, Any?, Int, String)] = [
      ("GET", "/api/lookup", nil, 400, "q"), ("GET", "/api/lookup?q=a&limit=0", nil, 400, "limit"),
      ("GET", "/api/lookup?q=a&from=fr", nil, 400, "vi, es"),
      ("GET", "/api/concepts?descending=maybe", nil, 400, "descending"),
      ("POST", "/api/concepts", ["kind": "title"], 400, "sections"),
      ("POST", "/api/concepts", ["kind": "x", "sections": []], 400, "organization"),
      ("POST", "/api/align", ["vi": ["name": "a", "text": "b"]], 400, "page"),
      ("DELETE", "/api/lookup", nil, 405, "GET"), ("GET", "/api/concepts/c77", nil, 404, "c77"),
      ("GET", "/api/concepts/%2e%2e", nil, 404, ".."), ("DELETE", "/api/corpus?name=x", nil, 404, "x"),
    ]
    for (method, path, body, status, word) in cases {
      let answer = try await site.send(method, path, body)
      #expect(answer.status == status, "\(method) \(path): \(answer.text)")
      #expect(try answer.text("message")?.contains(word) == true, "\(method) \(path): \(answer.text)")
    }
  }
}
