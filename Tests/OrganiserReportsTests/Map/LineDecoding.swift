import Foundation

@testable import OrganiserReports

/// Reads `LineCode` in another way than the page's script does: number by number, from a list of all numbers.
func decodedLines(_ base64: String) throws -> [(name: Int?, points: [MapGrid.Point])] {
  guard let bytes = Data(base64Encoded: base64) else { throw DecodingFailure() }
  var numbers: [UInt64] = []
  var (value, shift): (UInt64, UInt64) = (0, 0)
  for byte in bytes {
    value |= UInt64(byte & 0x7F) << shift
    if byte & 0x80 == 0 {
      numbers.append(value)
      (value, shift) = (0, 0)
    } else {
      shift += 7
    }
  }
  guard shift == 0 else { throw DecodingFailure() }
  var lines: [(name: Int?, points: [MapGrid.Point])] = []
  var (index, x, y) = (0, 0, 0)
  func difference(_ number: UInt64) -> Int { number % 2 == 0 ? Int(number / 2) : -Int(number / 2) - 1 }
  while index < numbers.count {
    let (count, name) = (Int(numbers[index]), Int(numbers[index + 1]))
    guard index + 2 + 2 * count <= numbers.count else { throw DecodingFailure() }
    let points = (0..<count).map { point in
      x += difference(numbers[index + 2 + 2 * point])
      y += difference(numbers[index + 3 + 2 * point])
      return MapGrid.Point(x: x, y: y)
    }
    lines.append((name == 0 ? nil : name - 1, points))
    index += 2 + 2 * count
  }
  return lines
}

struct DecodingFailure: Error {}
