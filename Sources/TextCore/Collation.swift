package import BitextModel
internal import CICU

/// The order of texts in a language: ICU's collation, that of dictionaries (UTS #10).
///
/// A class because ICU's collator has to be closed once; for one thread.
package final class Collation {
  private let collator: OpaquePointer?
  private var buffer = [UInt8](repeating: 0, count: 256)

  /// The order of a language.
  package init(_ language: Language) {
    collator = cicu_collator_open(language.base)
  }

  deinit { cicu_collator_close(collator) }

  /// A key of a text: two texts stand in the order of the bytes of their keys.
  package func key(of text: String) -> [UInt8] {
    guard let collator else { return Array(text.utf8) }
    var utf8 = text
    let size = utf8.withUTF8 { bytes -> Int in
      let size = write(bytes, collator)
      guard size > buffer.count else { return size }
      buffer = [UInt8](repeating: 0, count: size)
      return write(bytes, collator)
    }
    return size > 0 ? Array(buffer[..<size]) : Array(text.utf8)
  }

  private func write(_ bytes: UnsafeBufferPointer<UInt8>, _ collator: OpaquePointer) -> Int {
    Int(cicu_sort_key(collator, bytes.baseAddress, Int64(bytes.count), &buffer, Int64(buffer.count)))
  }
}
