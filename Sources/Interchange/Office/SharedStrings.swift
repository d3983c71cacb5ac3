/// Gathers the texts that the cells of a workbook name by their numbers.
final class SharedStrings: XMLEvents {
  /// The texts, in their order.
  private(set) var texts: [String] = []
  private var text = RichText()
  private var isInItem = false

  func start(_ element: String, _ attributes: XMLAttributes, line: Int) {
    let name = XMLName.local(element)
    if name == "si" { isInItem = true } else if isInItem { text.start(name) }
  }

  func end(_ element: String) {
    let name = XMLName.local(element)
    if name == "si" {
      texts.append(text.take())
      isInItem = false
    } else if isInItem {
      text.end(name)
    }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) { self.text.add(text) }
}
