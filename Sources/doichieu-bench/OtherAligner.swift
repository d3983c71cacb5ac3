/// A word aligner that somebody else made.
struct OtherAligner {
  let name: String
  /// The command for a folder that holds `source`, `target` and `both`; it leaves links in `forward` and `reverse`.
  let command: String

  static let all = [
    OtherAligner(
      name: "eflomal-align", command: "eflomal-align -s source -t target -f forward -r reverse --overwrite"),
    OtherAligner(
      name: "fast_align",
      command: "fast_align -i both -d -o -v >forward && fast_align -i both -d -o -v -r >reverse"),
  ]

  func process(in folder: String) -> MeasuredProcess { MeasuredProcess(command, in: folder) }

  func isInstalled(_ folder: String) throws -> Bool {
    try MeasuredProcess("command -v \(name)", in: folder).status() == 0
  }
}
