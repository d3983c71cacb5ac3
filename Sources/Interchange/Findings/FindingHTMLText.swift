/// The words of the page that `FindingHTMLWriter` writes, in the languages that its readers have.
package struct FindingHTMLText: Sendable {
  /// The language of the words.
  package let tag: String
  let title: String
  let findings: String
  let errors: String
  let warnings: String
  let category: String
  let count: String
  let first: String
  let error: String
  let warning: String
  let line: String
  let suggestion: String
  let nothing: String
  let madeBy: String
  let categories: FindingCategoryText
  private let languages: [String: String]

  func name(ofLanguage base: String) -> String { languages[base] ?? base }

  /// English.
  package static let english = FindingHTMLText(
    tag: "en", title: "Names and diacritics", findings: "Findings", errors: "Errors", warnings: "Warnings",
    category: "Category", count: "Count", first: "first", error: "error", warning: "warning", line: "line",
    suggestion: "suggestion", nothing: "Nothing was found.", madeBy: "Made by",
    categories: .english, languages: ["vi": "Vietnamese", "es": "Spanish"])

  /// Spanish.
  package static let spanish = FindingHTMLText(
    tag: "es", title: "Nombres y diacríticos", findings: "Hallazgos", errors: "Errores",
    warnings: "Advertencias", category: "Categoría", count: "Número", first: "primero", error: "error",
    warning: "advertencia", line: "línea", suggestion: "propuesta", nothing: "No se encontró nada.",
    madeBy: "Hecho con", categories: .spanish, languages: ["vi": "vietnamita", "es": "español"])

  /// Vietnamese.
  package static let vietnamese = FindingHTMLText(
    tag: "vi", title: "Tên riêng và dấu", findings: "Chỗ cần xem", errors: "Lỗi", warnings: "Cảnh báo",
    category: "Loại", count: "Số lượng", first: "đầu tiên", error: "lỗi", warning: "cảnh báo", line: "dòng",
    suggestion: "đề xuất", nothing: "Không tìm thấy gì.", madeBy: "Tạo bằng", categories: .vietnamese,
    languages: ["vi": "tiếng Việt", "es": "tiếng Tây Ban Nha"])

  /// All of them.
  package static let all = [english, spanish, vietnamese]
}
