internal import Terminology

/// The words of the page that `GlossaryReportWriter` writes, in the languages that its readers have.
package struct GlossaryReportText: Sendable {
  /// The language of the words.
  package let tag: String
  let title: String
  let concepts: String
  let terms: String
  let examples: String
  let byKind: String
  let byReview: String
  let growth: String
  let undated: String
  let month: String
  let count: String
  let name: String
  let coverage: String
  let coverageNote: String
  let coveredWords: String
  let knownExpressions: String
  let total: String
  let file: String
  let unknown: String
  let expression: String
  let language: String
  let conflicts: String
  let term: String
  let reading: String
  let source: String
  let date: String
  let nothing: String
  let madeBy: String
  private let kinds: [TermKind: String]
  private let reviews: [Review: String]
  private let problems: [GlossaryReport.Conflict.Problem: String]
  private let percentSign: String

  func name(of kind: TermKind) -> String { kinds[kind] ?? kind.rawValue }

  func name(of review: Review) -> String { reviews[review] ?? review.rawValue }

  func name(of problem: GlossaryReport.Conflict.Problem) -> String { problems[problem] ?? "" }

  /// A part of a whole in per cent, rounded down; a dash where there is no whole.
  func percent(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "–" : "\(part * 100 / whole)\(percentSign)"
  }

  /// English.
  package static let english = GlossaryReportText(
    tag: "en", title: "Glossary report", concepts: "Concepts", terms: "Terms", examples: "Examples",
    byKind: "Concepts by kind", byReview: "Concepts by review", growth: "New concepts by month",
    undated: "Without a date", month: "Month", count: "Count", name: "Name", coverage: "Coverage of texts",
    coverageNote:
      "Of the words, those inside known terms; of the expressions that look like titles, the known ones.",
    coveredWords: "Words covered", knownExpressions: "Expressions known", total: "All texts", file: "File",
    unknown: "Unknown expressions", expression: "Expression", language: "Language",
    conflicts: "Inconsistencies", term: "Term", reading: "Reading", source: "Source", date: "Date",
    nothing: "None.", madeBy: "Made by",
    kinds: [
      .title: "titles", .organization: "organizations", .person: "persons", .place: "places",
      .event: "events",
      .other: "other",
    ],
    reviews: [.accepted: "accepted", .candidate: "candidates", .rejected: "rejected"],
    problems: [
      .severalEquivalents: "One term, several equivalents", .severalPreferred: "Several preferred terms",
      .contradictingCandidate: "Candidates against accepted terms",
    ], percentSign: "%")

  /// Spanish.
  package static let spanish = GlossaryReportText(
    tag: "es", title: "Informe del glosario", concepts: "Conceptos", terms: "Términos", examples: "Ejemplos",
    byKind: "Conceptos por clase", byReview: "Conceptos por revisión", growth: "Conceptos nuevos por mes",
    undated: "Sin fecha", month: "Mes", count: "Número", name: "Nombre", coverage: "Cobertura de los textos",
    coverageNote:
      "De las palabras, las que están en términos conocidos; de las expresiones con forma de cargo o institución, las conocidas.",
    coveredWords: "Palabras cubiertas", knownExpressions: "Expresiones conocidas", total: "Todos los textos",
    file: "Archivo", unknown: "Expresiones desconocidas", expression: "Expresión", language: "Lengua",
    conflicts: "Incoherencias", term: "Término", reading: "Equivalente", source: "Fuente", date: "Fecha",
    nothing: "Ninguna.", madeBy: "Hecho con",
    kinds: [
      .title: "cargos", .organization: "instituciones", .person: "personas", .place: "lugares",
      .event: "acontecimientos", .other: "otros",
    ],
    reviews: [.accepted: "aceptados", .candidate: "candidatos", .rejected: "rechazados"],
    problems: [
      .severalEquivalents: "Un término, varios equivalentes", .severalPreferred: "Varios términos preferidos",
      .contradictingCandidate: "Candidatos que contradicen términos aceptados",
    ], percentSign: "\u{A0}%")

  /// Vietnamese.
  package static let vietnamese = GlossaryReportText(
    tag: "vi", title: "Báo cáo bảng thuật ngữ", concepts: "Khái niệm", terms: "Thuật ngữ", examples: "Ví dụ",
    byKind: "Khái niệm theo loại", byReview: "Khái niệm theo tình trạng duyệt",
    growth: "Khái niệm mới theo tháng", undated: "Không rõ ngày", month: "Tháng", count: "Số lượng",
    name: "Tên",
    coverage: "Mức bao phủ văn bản",
    coverageNote:
      "Tỷ lệ từ nằm trong thuật ngữ đã biết; tỷ lệ cụm từ có dạng chức danh, tổ chức đã biết.",
    coveredWords: "Từ được bao phủ", knownExpressions: "Cụm từ đã biết", total: "Mọi văn bản", file: "Tệp",
    unknown: "Cụm từ chưa biết", expression: "Cụm từ", language: "Ngôn ngữ", conflicts: "Chỗ không nhất quán",
    term: "Thuật ngữ", reading: "Cách dịch", source: "Nguồn", date: "Ngày", nothing: "Không có.",
    madeBy: "Tạo bằng",
    kinds: [
      .title: "chức danh", .organization: "tổ chức", .person: "người", .place: "địa danh", .event: "sự kiện",
      .other: "khác",
    ],
    reviews: [.accepted: "đã chấp nhận", .candidate: "chờ duyệt", .rejected: "đã loại"],
    problems: [
      .severalEquivalents: "Một thuật ngữ, nhiều cách dịch", .severalPreferred: "Nhiều thuật ngữ ưu tiên",
      .contradictingCandidate: "Đề xuất trái với thuật ngữ đã chấp nhận",
    ], percentSign: "%")

  /// All of them.
  package static let all = [english, spanish, vietnamese]
}
