internal import BitextModel
internal import Workbench

/// `/api/lookup`: equivalents.
enum LookUpRoutes {
  /// More answers nobody reads.
  static let mostAnswers = 100

  static func add(to interface: inout Interface) {
    interface.get("/api/lookup") { desk, query, _ in
      let text = try query.required("q")
      let language = try query.choice("from", Side.self)?.language
      let limit = try query.number("limit", 1...mostAnswers, usual: 20)
      let answers = try desk.lookUp.limited(to: limit).answers(to: text, from: language)
      return LookUpAnswers(query: text, answers: answers.map(AnswerValue.init))
    }
  }
}
