internal import Workbench

/// Changed lines of a file, as `diff -U0` shows them.
struct DiffText {
  let usesColour: Bool

  func write(_ changes: [LineChange], _ file: String, to output: inout ByteOutput) throws {
    if changes.isEmpty { return }
    let name = DisplayWidth.printable(file)
    try output.write(coloured("--- \(name)", "1") + coloured("+++ \(name)", "1"))
    for change in changes {
      try output.write(coloured("@@ -\(change.line) +\(change.line) @@", "36"))
      try output.write(coloured("-" + DisplayWidth.printable(change.old), "31"))
      try output.write(coloured("+" + DisplayWidth.printable(change.new), "32"))
    }
  }

  private func coloured(_ text: String, _ colour: String) -> String {
    usesColour ? "\u{1B}[\(colour)m\(text)\u{1B}[0m\n" : text + "\n"
  }
}
