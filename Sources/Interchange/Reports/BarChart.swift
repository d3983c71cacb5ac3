/// A plot of numbers as SVG inside a page; its colours are the page's.
///
/// Drawn for 340 units of width, a telephone's, so that its letters are as large as those around it there.
struct BarChart {
  /// A bar: what it is, how long, and what is written behind it.
  struct Bar {
    let name: String
    let value: Double
    let label: String
    /// Whether it has the second colour.
    var isOther = false
  }

  private static let width = 340
  private static let rowHeight = 38
  /// Letters of a name that have room above its bar.
  private static let nameLength = 46

  let title: String
  let bars: [Bar]
  /// What the longest bar stands for; nil for the largest value.
  var whole: Double?

  /// Bars that lie under each other, each below its name.
  var rows: String {
    let largest = max(whole ?? bars.map(\.value).max() ?? 0, 1)
    let room = Self.width - 60
    let lines = bars.enumerated().map { index, bar in
      let top = index * Self.rowHeight
      let length = Int((bar.value / largest * Double(room)).rounded())
      return """
        <text x="0" y="\(top + 13)">\(HTMLText.escaped(Self.short(bar.name)))</text>\
        <rect class="t" x="0" y="\(top + 19)" width="\(room)" height="10" rx="2"/>\
        <rect class="\(bar.isOther ? "o" : "b")" x="0" y="\(top + 19)" width="\(max(length, bar.value > 0 ? 2 : 0))" \
        height="10" rx="2"/><text class="v" x="\(room + 6)" y="\(top + 29)">\(bar.label)</text>

        """
    }
    return svg(height: max(bars.count, 1) * Self.rowHeight, lines.joined())
  }

  /// Bars that stand side by side, names below as far as there is room.
  var columns: String {
    let largest = max(bars.map(\.value).max() ?? 0, 1)
    let step = Double(Self.width) / Double(max(bars.count, 4))
    let everyName = max(1, Int((64 / step).rounded(.up)))
    let lines = bars.enumerated().map { index, bar in
      let height = Int((bar.value / largest * 110).rounded())
      let left = Int(Double(index) * step)
      let width = max(1, min(44, Int(step) - 3))
      let name =
        index % everyName == 0
        ? "<text x=\"\(left)\" y=\"153\">\(HTMLText.escaped(bar.name))</text>" : ""
      let label =
        step >= 24 ? "<text class=\"v\" x=\"\(left)\" y=\"\(130 - height)\">\(bar.label)</text>" : ""
      return """
        <rect class="b" x="\(left)" y="\(136 - height)" width="\(width)" height="\(height)"/>\(label)\(name)

        """
    }
    let axis = "<line class=\"a\" x1=\"0\" y1=\"136.5\" x2=\"\(Self.width)\" y2=\"136.5\"/>\n"
    return svg(height: 160, lines.joined() + axis)
  }

  private func svg(height: Int, _ content: String) -> String {
    """
    <svg viewBox="0 0 \(Self.width) \(height)" role="img" aria-label="\(HTMLText.escaped(title))">
    \(content)</svg>
    """
  }

  private static func short(_ name: String) -> String {
    name.count <= nameLength ? name : name.prefix(nameLength - 1) + "…"
  }
}
