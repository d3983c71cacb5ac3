/// Gathers the text of a cell out of its runs; readings that stand beside the text are no part of it.
struct RichText {
  private var bytes: [UInt8] = []
  private var isInText = false
  private var readings = 0

  mutating func start(_ element: String) {
    switch element {
    case "t": isInText = readings == 0
    case "rPh": readings += 1
    default: break
    }
  }

  mutating func end(_ element: String) {
    switch element {
    case "t": isInText = false
    case "rPh": readings -= 1
    default: break
    }
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    if isInText { bytes += text }
  }

  /// The text so far, which is begun anew.
  mutating func take() -> String {
    defer { self = RichText() }
    return EscapedText.decoded(bytes)
  }
}
