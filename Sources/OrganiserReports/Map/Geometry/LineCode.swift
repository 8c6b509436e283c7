internal import Foundation

/// Lines as the page carries them: bytes in base64.
///
/// For each line the count of its points, one more than the number of its name (0: none), and its points. A point is the
/// difference from the one before, the last of the line before included, first east, then north; the very first one is
/// the difference from the corner. Counts are little-endian groups of seven bits, the high bit set on all but the last;
/// differences are folded first, 0, −1, 1, −2 … to 0, 1, 2, 3 … (Protocol Buffers' varint and ZigZag).
struct LineCode {
  private(set) var bytes: [UInt8] = []
  private(set) var lineCount = 0
  private(set) var pointCount = 0
  private var last = MapGrid.Point(x: 0, y: 0)

  /// Adds a line.
  ///
  /// - Parameter name: the number of its name in the page's table.
  /// - Complexity: O(number of points)
  mutating func append(_ points: [MapGrid.Point], name: Int? = nil) {
    append(UInt64(points.count))
    append(UInt64(name.map { $0 + 1 } ?? 0))
    for point in points {
      appendDifference(point.x - last.x)
      appendDifference(point.y - last.y)
      last = point
    }
    lineCount += 1
    pointCount += points.count
  }

  /// How long the text is.
  var base64Count: Int { (bytes.count + 2) / 3 * 4 }

  func base64() -> String { Data(bytes).base64EncodedString() }

  private mutating func appendDifference(_ value: Int) {
    append(UInt64(bitPattern: Int64(value << 1 ^ value >> 63)))
  }

  private mutating func append(_ number: UInt64) {
    var rest = number
    while rest > 127 {
      bytes.append(UInt8(rest & 127) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
