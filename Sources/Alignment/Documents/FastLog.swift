/// Natural logarithms of four numbers at once, to six digits, for positive finite numbers.
///
/// The exponent is read from the bits; the rest, between √½ and √2, is a series in (x − 1) / (x + 1).
@inline(__always)
func fastLog(_ values: SIMD4<Float>) -> SIMD4<Float> {
  let bits = SIMD4<UInt32>(
    values.x.bitPattern, values.y.bitPattern, values.z.bitPattern, values.w.bitPattern)
  // Half an octave is added, so that the mantissa lies round one.
  let shifted = bits &- SIMD4<UInt32>(repeating: 0x3F35_04F3)
  let exponents = SIMD4<Float>(SIMD4<Int32>(truncatingIfNeeded: shifted) &>> 23)
  let rest = (shifted & 0x007F_FFFF) &+ 0x3F35_04F3
  let x = SIMD4<Float>(
    Float(bitPattern: rest.x), Float(bitPattern: rest.y), Float(bitPattern: rest.z),
    Float(bitPattern: rest.w))
  let s = (x - 1) / (x + 1)
  let q = s * s
  let series = s * (2 + q * (0.666_666_7 + q * (0.4 + q * 0.285_714_3)))
  return exponents * 0.693_147_2 + series
}
