/// What the windows of one to four segments hold together.
enum WindowSums {
  /// The sums of the windows that begin at a segment; what lies behind the end counts nothing.
  static func at(_ start: Int, of values: [Float]) -> SIMD4<Float> {
    var sums = SIMD4<Float>.zero
    var sum: Float = 0
    for lane in 0..<4 {
      sum += start + lane < values.count ? values[start + lane] : 0
      sums[lane] = sum
    }
    return sums
  }
}
