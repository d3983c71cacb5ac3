internal import Terminology
internal import Workbench

/// What `/api/lookup` answers.
struct LookUpAnswers: Encodable {
  let query: String
  let answers: [AnswerValue]
}

/// One concept that answers a query.
struct AnswerValue: Encodable {
  let concept: String?
  let match: String
  let score: Double
  let found: String
  let language: Side
  let kind: String
  let vi: [FormValue]
  let es: [FormValue]
  let source: String?
  let notes: String?
  let examples: [ExampleValue]
  let explanation: LookUpExplanation

  init(_ answer: LookUpAnswer) {
    concept = answer.concept
    match = answer.match.rawValue
    score = answer.score
    found = answer.found
    language = answer.isVietnamese ? .vi : .es
    kind = answer.kind.rawValue
    vi = answer.vietnamese.map(FormValue.init)
    es = answer.spanish.map(FormValue.init)
    source = answer.source
    notes = answer.notes
    let terms = (vietnamese: answer.vietnamese.map(\.text), spanish: answer.spanish.map(\.text))
    examples = answer.examples.map { ExampleValue($0, terms) }
    explanation = answer.explanation
  }
}

/// One way to write a concept.
struct FormValue: Encodable {
  let text: String
  let status: String
  let gender: String?
  let type: String?
  let region: String?

  init(_ form: LookUpAnswer.Form) {
    text = form.text
    status = form.status
    gender = form.gender?.rawValue
    type = form.type?.rawValue
    region = form.region
  }
}
