import Foundation
import HTTPTypes
import Testing

@testable import WebPage

@Suite("The work of the page")
struct DeskTests {
  static let page = """
    Thứ trưởng Bộ Ngoại giao Ngô Lê Văn phát biểu tại Hội nghị.
    Compartir
    El viceministro de Asuntos Exteriores, Ngo Le Van, interviene en la Conferencia.
    """

  @Test("A title is looked up in either direction, with its concept")
  func lookUp() async throws {
    let site = try TestSite()
    let id = try await site.add("Thứ trưởng Bộ Ngoại giao", "viceministro de Asuntos Exteriores")
    for query in ["thu truong bo ngoai giao", "Viceministro de Asuntos Exteriores"] {
      let answer = try await site.get("/api/lookup?q=\(query.inAddress)")
      #expect(try answer.text("answers.0.concept") == id)
      #expect(try answer.text("answers.0.es.0.text") == "viceministro de Asuntos Exteriores")
      #expect(try answer.text("answers.0.es.0.status") == "preferred")
    }
    #expect(try await site.get("/api/lookup?q=").count("answers") == 0)
  }

  @Test("What somebody else has changed is told, not overwritten")
  func overtaken() async throws {
    let site = try TestSite()
    let id = try await site.add("Bộ Ngoại giao", "Ministerio de Asuntos Exteriores", kind: "organization")
    let seen = try await site.get("/api/concepts/\(id)")
    let version = try #require(try seen.text("version"))
    let edit = { (note: String, version: String) -> [String: Any] in
      [
        "version": version,
        "concept": [
          "kind": "organization", "note": note,
          "sections": [
            ["language": "vi", "terms": [["text": "Bộ Ngoại giao"]]],
            ["language": "es", "terms": [["text": "Cancillería"]]],
          ],
        ] as [String: Any],
      ]
    }
    let first = try await site.send("PUT", "/api/concepts/\(id)", edit("first", version))
    #expect(first.status == 200)
    #expect(try first.text("version") != version)
    let second = try await site.send("PUT", "/api/concepts/\(id)", edit("second", version))
    #expect(second.status == 409)
    #expect(try await site.get("/api/concepts/\(id)").text("note") == "first")
    let action: [String: Any] = ["action": "reject", "version": version]
    #expect(try await site.send("POST", "/api/review/\(id)", action).status == 409)
    #expect(try await site.send("DELETE", "/api/concepts/\(id)?version=\(version)").status == 409)

    let history = try await site.get("/api/concepts/\(id)/history")
    #expect(try history.count("changes") == 1)
    #expect(try history.text("changes.0.action") == "edit")
    #expect(history.text.contains("Ministerio de Asuntos Exteriores"))
    #expect(try await site.send("POST", "/api/review/undo").number("terms") != 0)
    let back = try await site.get("/api/concepts/\(id)")
    #expect(try back.text("version") == version)
    #expect(back.text.contains("Ministerio"))
  }

  @Test("A concept that was removed comes back whole")
  func removal() async throws {
    let site = try TestSite()
    let id = try await site.add("Bộ Công Thương", "Ministerio de Industria y Comercio", kind: "organization")
    let before = try await site.get("/api/concepts/\(id)")
    let version = try before.text("version") ?? ""
    #expect(try await site.send("DELETE", "/api/concepts/\(id)?version=\(version)").status == 200)
    #expect(try await site.get("/api/concepts/\(id)").status == 404)
    #expect(try await site.get("/api/lookup?q=cong+thuong").count("answers") == 0)
    #expect(try await site.send("POST", "/api/review/undo").status == 200)
    #expect(try await site.get("/api/concepts/\(id)").text == before.text)
    #expect(try await site.get("/api/lookup?q=cong+thuong").count("answers") == 1)
  }

  @Test("Candidates are reviewed one by one, and steps are taken back")
  func review() async throws {
    let site = try TestSite()
    let first = try await site.add("Chủ tịch nước", "presidente de la República", review: "candidate")
    let second = try await site.add("Thủ tướng", "primer ministro", review: "candidate")
    var queue = try await site.get("/api/review")
    #expect(try queue.number("total") == 2)
    #expect(try await site.get("/api/review/\(first)").text("terms.0.review") == "candidate")
    let accepted = try await site.send("POST", "/api/review/\(first)", ["action": "accept"])
    #expect(try accepted.number("remaining") == 1)
    let rejected = try await site.send("POST", "/api/review/\(second)", ["action": "reject"])
    #expect(try rejected.number("remaining") == 0)
    _ = try await site.send("POST", "/api/review/undo")
    queue = try await site.get("/api/review")
    #expect(try queue.text("items.0.id") == second && queue.text("position") == first)
    let unknown: [String: Any] = ["action": "prefer", "language": "es", "text": "nadie"]
    #expect(try await site.send("POST", "/api/review/\(second)", unknown).status == 404)
    let gender: [String: Any] = [
      "action": "gender", "language": "es", "text": "primer ministro", "to": "masculine",
    ]
    #expect(try await site.send("POST", "/api/review/\(second)", gender).number("terms") == 1)
    let joined = try await site.send("POST", "/api/review/\(second)", ["action": "join", "to": first])
    #expect(joined.status == 200)
    #expect(try await site.get("/api/concepts/\(second)").status == 404)
  }

  @Test("A page is aligned, corrected, kept and found again")
  func alignment() async throws {
    let site = try TestSite()
    _ = try await site.add("Thứ trưởng Bộ Ngoại giao", "viceministro de Asuntos Exteriores")
    let found = try await site.send(
      "POST", "/api/align", ["page": ["name": "../../a.txt", "text": Self.page]])
    #expect(try found.text("kind") == "page")
    #expect(try found.text("name") == "a.txt")
    #expect(try found.count("beads.0.vi") == 1)
    #expect(try found.count("es") == 2, "the line of the interface is there to be linked")
    let segment = { (line: Int, text: String) in ["line": line, "text": text] as [String: Any] }
    let corrected: [String: Any] = [
      "name": "a.txt",
      "beads": [
        [
          "vi": [segment(1, "Thủ tướng tiếp Đại sứ Cuba.")],
          "es": [segment(2, "El primer ministro recibe al embajador de Cuba.")],
        ], ["vi": [segment(3, "Không có bản dịch.")], "es": []],
      ] as [[String: Any]],
    ]
    let memory = try await site.send("POST", "/api/align/export?format=tmx", corrected)
    #expect(memory.text.contains("<tmx") && memory.text.contains("Đại sứ Cuba"))
    #expect(memory.headers[.contentDisposition] == "attachment; filename=\"a.txt.tmx\"")
    let saved = try await site.send("POST", "/api/corpus", corrected)
    #expect(try saved.text("state") == "added" && saved.number("segments") == 1)
    #expect(try await site.send("POST", "/api/corpus", corrected).text("state") == "unchanged")
    let lines = try await site.get("/api/concordance?q=embajador")
    #expect(try lines.text("lines.0.vi") == "Thủ tướng tiếp Đại sứ Cuba.")
    #expect(try await site.send("DELETE", "/api/corpus?name=a.txt").count("documents") == 0)
  }

  @Test("Two texts and two subtitle files are aligned in either order")
  func pairs() async throws {
    let site = try TestSite()
    let cues = { (one: String, two: String) in
      "1\n00:00:01,000 --> 00:00:02,000\n\(one)\n\n2\n00:00:03,000 --> 00:00:04,500\n\(two)\n"
    }
    let vietnamese = ["name": "v.srt", "text": cues("Xin chào các bạn.", "Tạm biệt và hẹn gặp lại.")]
    let spanish = ["name": "s.srt", "text": cues("Hola, amigos.", "Adiós y hasta la próxima.")]
    for pair in [["vi": vietnamese, "es": spanish], ["vi": spanish, "es": vietnamese]] {
      let found = try await site.send("POST", "/api/align", pair)
      #expect(try found.text("kind") == "subtitles")
      #expect(try found.text("vi.0.time") == "00:00:01,000 --> 00:00:02,000")
      #expect(try found.count("beads") == 2)
    }
  }

  @Test("Findings stand where the text says")
  func check() async throws {
    let site = try TestSite()
    let texts = [
      "vi": ["name": "v", "text": "🙂 Thứ trưởng Ngô Lê Văn phaát biểu."],
      "es": ["name": "e", "text": "El viceministro Ngô Le Van interviene."],
    ]
    let report = try await site.send("POST", "/api/check", texts)
    #expect(try report.count("lines") == 2)
    #expect(try report.count("findings") >= 2, "\(report.text)")
    for index in 0..<(try report.count("findings")) {
      let place = "findings.\(index)."
      let line = try #require(try report.text("lines.\(try report.number(place + "line") ?? 9).text"))
      let scalars = Array(line.unicodeScalars)
      let range = (try report.number(place + "start") ?? 0)..<(try report.number(place + "end") ?? 0)
      #expect(String(String.UnicodeScalarView(scalars[range])) == (try report.text(place + "text")))
    }
    #expect(try report.text("people.0.es.canonical") == "Ngo Le Van")
  }

  @Test("What can't be read is told beside the answer")
  func unreadable() async throws {
    let site = try TestSite()
    let picture = ["name": "p.txt", "base64": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB"]
    for path in ["/api/align", "/api/check"] {
      let answer = try await site.send("POST", path, ["page": picture])
      #expect(answer.status == 200)
      #expect(try answer.text("problem.message")?.hasPrefix("p.txt") == true, "\(answer.text)")
    }
  }

  @Test("An import is shown before it is done")
  func interchange() async throws {
    let site = try TestSite()
    let file = ["name": "../g.tsv", "text": "vi\tes\nBộ Tài chính\tMinisterio de Hacienda\n"]
    let request = { (isTrial: Bool) in ["files": [file], "dry_run": isTrial] as [String: Any] }
    let trial = try await site.send("POST", "/api/import", request(true))
    #expect(try trial.number("actions.added") == 1, "\(trial.text)")
    #expect(try await site.get("/api/concepts").number("total") == 0)
    #expect(try await site.send("POST", "/api/import", request(false)).number("actions.added") == 1)
    #expect(try await site.get("/api/concepts").number("total") == 1)
    let exported = try await site.get("/api/export?format=omegat")
    #expect(exported.text.contains("Bộ Tài chính\tMinisterio de Hacienda"))
    #expect(exported.headers[.contentDisposition] == "attachment; filename=\"glossary.utf8\"")
    #expect(try await site.get("/api/export/report?format=deepl").number("entries") == 1)
    let bad = try await site.send("POST", "/api/import", ["files": [["name": "x.tbx", "text": "<martif>"]]])
    #expect(try bad.text("problem.message")?.hasPrefix("x.tbx:1") == true, "\(bad.text)")
  }

  @Test("Concepts stand in the order of the alphabets")
  func order() async throws {
    let site = try TestSite()
    for (vietnamese, spanish) in [
      ("ban", "ñandú"), ("đảo", "nube"), ("ân nhân", "oca"), ("an ninh", "acción"), ("dân", "abad"),
    ] {
      _ = try await site.add(vietnamese, spanish, kind: "other")
    }
    let listed = { (order: String, side: String) async throws -> [String] in
      let page = try await site.get("/api/concepts?sort=\(order)")
      return try (0..<5).compactMap { try page.text("concepts.\($0).\(side).0") }
    }
    #expect(try await listed("vi", "vi") == ["an ninh", "ân nhân", "ban", "dân", "đảo"])
    #expect(try await listed("es", "es") == ["abad", "acción", "nube", "ñandú", "oca"])
    let page = try await site.get("/api/concepts?sort=vi&descending=true&offset=1&limit=2")
    #expect(try page.number("total") == 5)
    #expect(try page.text("concepts.0.vi.0") == "dân" && page.count("concepts") == 2)
  }
}
