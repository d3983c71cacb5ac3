internal import BitextModel
internal import HTTPTypes
internal import Hummingbird
internal import Workbench

/// `/api/check`: what is wrong with names and diacritics.
enum CheckRoutes {
  static func add(to interface: inout Interface) {
    interface.on(.post, "/api/check", CheckInput.self, on: interface.desk.jobs) { desk, input, _ in
      let withTerms = input.terms ?? false
      switch try TextInput.content(page: input.page, vi: input.vi, es: input.es) {
      case .page(let page):
        let report = try desk.checks.check(
          try fit(page), side: input.side?.value.language, withTerms: withTerms)
        return CheckReportValue(report)
      case .pair(let vi, let es):
        return CheckReportValue(try desk.checks.check(try fit(vi), try fit(es), withTerms: withTerms))
      }
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
