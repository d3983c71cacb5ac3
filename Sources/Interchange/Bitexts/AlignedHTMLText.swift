/// The words of the page that `AlignedHTMLWriter` writes, in the languages that its readers have.
package struct AlignedHTMLText: Sendable {
  /// The language of the words.
  package let tag: String
  let title: String
  let beads: String
  let doubtful: String
  /// The same of several beads.
  let doubtfulBeads: String
  let below: String
  let unpaired: String
  let noCounterpart: String
  let next: String
  let first: String
  let onlyOpen: String
  let probability: String
  let line: String
  let lines: String
  let madeBy: String
  let nothing: String
  private let languages: [String: String]
  private let percentSign: String

  /// The name of a language; its tag where there is none.
  func name(ofLanguage base: String) -> String { languages[base] ?? HTMLText.escaped(base) }

  /// A share in per cent, rounded down, so that what is below the threshold does not look like it.
  func percent(_ share: Double) -> String { "\(Int(min(max(share, 0), 1) * 100 + 1e-9))\(percentSign)" }

  /// English.
  package static let english = AlignedHTMLText(
    tag: "en", title: "Aligned texts", beads: "Beads", doubtful: "doubtful", doubtfulBeads: "Doubtful",
    below: "below",
    unpaired: "Without counterpart", noCounterpart: "no counterpart", next: "next", first: "first",
    onlyOpen: "Show only what needs a look", probability: "probability", line: "line", lines: "lines",
    madeBy: "Made by", nothing: "There is nothing to show.",
    languages: ["vi": "Vietnamese", "es": "Spanish"], percentSign: "%")

  /// Spanish.
  package static let spanish = AlignedHTMLText(
    tag: "es", title: "Textos alineados", beads: "Grupos", doubtful: "dudoso", doubtfulBeads: "Dudosos",
    below: "por debajo del",
    unpaired: "Sin correspondencia", noCounterpart: "sin correspondencia", next: "siguiente",
    first: "primero",
    onlyOpen: "Mostrar solo lo que conviene revisar", probability: "probabilidad", line: "línea",
    lines: "líneas",
    madeBy: "Hecho con", nothing: "No hay nada que mostrar.",
    languages: ["vi": "vietnamita", "es": "español"], percentSign: "\u{A0}%")

  /// Vietnamese.
  package static let vietnamese = AlignedHTMLText(
    tag: "vi", title: "Văn bản đối chiếu", beads: "Nhóm câu", doubtful: "chưa chắc",
    doubtfulBeads: "Chưa chắc", below: "dưới",
    unpaired: "Không có phần tương ứng", noCounterpart: "không có phần tương ứng", next: "tiếp theo",
    first: "đầu tiên", onlyOpen: "Chỉ hiện những chỗ cần xem lại", probability: "độ tin cậy", line: "dòng",
    lines: "các dòng", madeBy: "Tạo bằng", nothing: "Không có gì để hiển thị.",
    languages: ["vi": "tiếng Việt", "es": "tiếng Tây Ban Nha"], percentSign: "%")

  /// All of them.
  package static let all = [english, spanish, vietnamese]
}
