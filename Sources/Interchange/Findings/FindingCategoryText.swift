package import BitextModel

/// What the categories of findings are called, in the languages that reports have.
package struct FindingCategoryText: Sendable {
  private let names: [FindingCategory: String]

  /// What a category is called, in a few words.
  package func name(of category: FindingCategory) -> String { names[category] ?? category.rawValue }

  /// English.
  package static let english = FindingCategoryText(names: [
    .invalidSyllable: "Impossible Vietnamese syllable", .misplacedTone: "Tone on the wrong letter",
    .mixedToneStyle: "Old and new tone placement mixed",
    .nameMissingDiacritics: "Vietnamese name without diacritics",
    .inconsistentName: "One person spelled in two ways", .nameCase: "Wrong capitals in a name",
    .notNFC: "Text not composed (NFC)", .markOrder: "Diacritics in a wrong order",
    .confusable: "Letter of another alphabet", .invisible: "Invisible character in a word",
    .mojibake: "Text read in a wrong encoding", .misspelledName: "Name misspelled in Spanish",
    .partialDiacritics: "Name with half of its diacritics", .wrongDiacritics: "Name with wrong diacritics",
    .nameOrder: "Words of a name in another order", .nameSyllables: "Words of a name dropped or added",
    .joinedName: "Words of a name joined", .missingName: "Person missing in Spanish",
    .inconsistentPlace: "Place spelled in two ways", .foreignRespelling: "Foreign name respelled in two ways",
    .foreignAccentLost: "Accents of a foreign name lost", .missingTerm: "Term without its equivalent",
    .deprecatedTerm: "Term advised against", .inconsistentTerm: "Term translated in several ways",
  ])

  /// Spanish.
  package static let spanish = FindingCategoryText(names: [
    .invalidSyllable: "Sílaba vietnamita imposible", .misplacedTone: "Tono sobre otra letra",
    .mixedToneStyle: "Colocación antigua y nueva del tono",
    .nameMissingDiacritics: "Nombre vietnamita sin diacríticos",
    .inconsistentName: "Una persona escrita de dos maneras", .nameCase: "Mayúsculas erróneas en un nombre",
    .notNFC: "Texto sin componer (NFC)", .markOrder: "Diacríticos en orden erróneo",
    .confusable: "Letra de otro alfabeto", .invisible: "Carácter invisible en una palabra",
    .mojibake: "Texto leído con otra codificación", .misspelledName: "Nombre mal escrito en español",
    .partialDiacritics: "Nombre con parte de los diacríticos",
    .wrongDiacritics: "Nombre con diacríticos erróneos",
    .nameOrder: "Palabras de un nombre en otro orden",
    .nameSyllables: "Palabras de un nombre perdidas o añadidas",
    .joinedName: "Palabras de un nombre unidas", .missingName: "Persona ausente en español",
    .inconsistentPlace: "Lugar escrito de dos maneras",
    .foreignRespelling: "Nombre extranjero transcrito de dos maneras",
    .foreignAccentLost: "Acentos perdidos de un nombre extranjero",
    .missingTerm: "Término sin su equivalente",
    .deprecatedTerm: "Término desaconsejado", .inconsistentTerm: "Término traducido de varias maneras",
  ])

  /// Vietnamese.
  package static let vietnamese = FindingCategoryText(names: [
    .invalidSyllable: "Âm tiết tiếng Việt không có thật", .misplacedTone: "Dấu thanh đặt sai chữ",
    .mixedToneStyle: "Lẫn lộn hai kiểu đặt dấu thanh", .nameMissingDiacritics: "Tên tiếng Việt thiếu dấu",
    .inconsistentName: "Một người viết hai kiểu", .nameCase: "Viết hoa sai trong tên",
    .notNFC: "Chữ chưa ở dạng dựng sẵn (NFC)", .markOrder: "Dấu sai thứ tự",
    .confusable: "Chữ của bảng chữ cái khác", .invisible: "Ký tự ẩn trong từ",
    .mojibake: "Văn bản đọc sai bảng mã", .misspelledName: "Tên viết sai trong tiếng Tây Ban Nha",
    .partialDiacritics: "Tên chỉ còn một phần dấu", .wrongDiacritics: "Tên có dấu sai",
    .nameOrder: "Các chữ của tên sai thứ tự", .nameSyllables: "Tên thiếu hoặc thừa chữ",
    .joinedName: "Các chữ của tên viết liền", .missingName: "Thiếu người trong bản tiếng Tây Ban Nha",
    .inconsistentPlace: "Một địa danh viết hai kiểu", .foreignRespelling: "Tên nước ngoài phiên âm hai kiểu",
    .foreignAccentLost: "Tên nước ngoài mất dấu", .missingTerm: "Thuật ngữ thiếu từ tương ứng",
    .deprecatedTerm: "Thuật ngữ không nên dùng", .inconsistentTerm: "Thuật ngữ dịch nhiều cách",
  ])
}
