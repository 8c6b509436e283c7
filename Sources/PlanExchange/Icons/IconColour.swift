/// An opaque colour in sRGB.
package struct IconColour: Sendable, Hashable {
  /// The parts, 0 to 255.
  package let red: UInt8
  /// The green part, 0 to 255.
  package let green: UInt8
  /// The blue part, 0 to 255.
  package let blue: UInt8

  /// A colour from its usual notation: `0xC4210A`.
  package init(hex: UInt32) {
    precondition(hex <= 0xFFFFFF, "A colour has three bytes")
    red = UInt8(hex >> 16)
    green = UInt8(hex >> 8 & 0xFF)
    blue = UInt8(hex & 0xFF)
  }

  /// The colour as KML writes it: `aabbggrr` in hexadecimal digits (OGC 12-007r2, `kml:color`).
  ///
  /// - Parameter opacity: 0, transparent, to 255, opaque.
  package func kml(opacity: UInt8 = 255) -> String {
    [opacity, blue, green, red].map { part in
      let digits = String(part, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
