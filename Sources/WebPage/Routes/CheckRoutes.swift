internal import BitextModel
internal import HTTPTypes
internal import Hummingbird
internal import Workbench

/// `/api/check`: what is wrong with names and diacritics.
enum CheckRoutes {
  static func add(to interface: inout Interface) {
    interface.on(.post, "/api/check", CheckInput.self, on: interface.desk.jobs) { desk, input, _ in
      let content = try TextInput.content(page: input.page, vi: input.vi, es: input.es)
      do {
        return CheckReportValue(try report(on: content, input, desk.checks))
      } catch {
        guard let problem = Problem.ofText(error) else { throw error }
        return CheckReportValue(problem)
      }
    }
  }

  private static func report(
    on content: TextInput.Content, _ input: CheckInput, _ desk: CheckDesk
  ) throws -> DeskReport {
    let withTerms = input.terms ?? false
    switch content {
    case .page(let page):
      return try desk.check(try fit(page), side: input.side?.value.language, withTerms: withTerms)
    case .pair(let vi, let es): return try desk.check(try fit(vi), try fit(es), withTerms: withTerms)
    }
  }

  private static func fit(_ upload: Upload) throws -> Upload {
    guard upload.bytes.count <= CheckDesk.largest else {
      throw Problem(
        .contentTooLarge, "too-large", "\(upload.name): texts over 1 MiB are for `doichieu check`")
    }
    return upload
  }
}
