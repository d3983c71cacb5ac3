// libFuzzer with one of the readers: `fuzz READER [libFuzzer's options and folders]`.

/// What libFuzzer calls with each input.
typealias FuzzedFunction = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

/// SwiftPM gives the program a main of its own, so that libFuzzer's stays out and is called from here.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ function: FuzzedFunction
) -> CInt

/// The reader that the first argument names.
func wantedReader() -> FuzzedReader {
  if let name = CommandLine.arguments.dropFirst().first, let reader = FuzzedReader(rawValue: name) {
    return reader
  }
  fatalError("expected one of \(FuzzedReader.allCases.map(\.rawValue).joined(separator: ", "))")
}

let reader = wantedReader()

/// Reads one input; errors are what is expected of most of them.
@_cdecl("LLVMFuzzerTestOneInput")
public func readInput(_ start: UnsafePointer<UInt8>?, _ length: Int) -> CInt {
  try? reader.read(Array(UnsafeBufferPointer(start: start, count: length)))
  return 0
}

// The name of the reader takes the place of the program's, which libFuzzer passes over.
var arguments = CommandLine.unsafeArgv + 1
var count = CommandLine.argc - 1
_ = runFuzzer(&count, &arguments, readInput)
