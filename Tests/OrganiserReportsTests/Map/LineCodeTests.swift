import Geodesy
import Testing
import _PlannerTestSupport

@testable import OrganiserReports

@Suite("Lines of the offline map")
struct LineCodeTests {
  @Test("What is written is read again", arguments: 0..<50) func roundTrip(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let ranges = [-3...3, -70...70, -9000...9000, -36_000_000...36_000_000]
    let lines = (0..<20).map { _ -> (name: Int?, points: [MapGrid.Point]) in
      let range = ranges.randomElement(using: &generator) ?? 0...0
      let points = (0..<Int.random(in: 2...9, using: &generator)).map { _ in
        MapGrid.Point(x: .random(in: range, using: &generator), y: .random(in: range, using: &generator))
      }
      return (Bool.random(using: &generator) ? Int.random(in: 0...40_000, using: &generator) : nil, points)
    }
    var code = LineCode()
    for line in lines { code.append(line.points, name: line.name) }
    let read = try decodedLines(code.base64())
    #expect(read.map(\.points) == lines.map(\.points), "seed \(seed)")
    #expect(read.map(\.name) == lines.map(\.name), "seed \(seed)")
    #expect(code.base64().utf8.count == code.base64Count)
  }

  @Test("The bytes are those that the format says") func bytes() {
    var code = LineCode()
    // 2 points, name 0 as 1; 0, 0; then 64 east as 128 in two bytes, 1 south as 1.
    code.append([MapGrid.Point(x: 0, y: 0), MapGrid.Point(x: 64, y: -1)], name: 0)
    code.append([MapGrid.Point(x: 63, y: -1), MapGrid.Point(x: 63, y: -1)])
    #expect(code.bytes == [2, 1, 0, 0, 0x80, 0x01, 1, 2, 0, 1, 0, 0, 0])
  }

  @Test("A simplified line stays within its tolerance, and has no point too many", arguments: 0..<40)
  func simplified(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var (x, y) = (0, 0)
    let points = (0..<Int.random(in: 2...60, using: &generator)).map { _ in
      x += Int.random(in: -2...12, using: &generator)
      y += Int.random(in: -4...4, using: &generator)
      return MapGrid.Point(x: x, y: y)
    }
    let narrowing = Double.random(in: 0.3...1, using: &generator)
    let simple = LineSimplification.simplified(points, tolerance: 2, narrowing: narrowing)
    #expect(simple.first == points.first && simple.last == points.last, "seed \(seed)")
    #expect(simple.count >= 2 && simple.count <= points.count)
    for point in points {
      let distance = zip(simple, simple.dropFirst()).map { Self.distance(point, $0, $1, narrowing) }.min() ?? 0
      #expect(distance <= 2 + 1e-9, "seed \(seed): \(point) is left \(distance) away")
    }
  }

  @Test("A line of one place keeps two points") func still() {
    let place = MapGrid.Point(x: 5, y: 5)
    #expect(LineSimplification.simplified([place, place, place], tolerance: 1, narrowing: 1) == [place, place])
    #expect(LineSimplification.simplified([place, place], tolerance: 1, narrowing: 1) == [place, place])
  }

  @Test("Positions are right to a metre, anywhere") func grid() {
    for (south, west) in [(38.5, 68.7), (-33.9, 151.2), (69.6, -179.9), (-0.01, -0.01), (89.0, 10.0)] {
      let corner = Coordinate(latitude: south, longitude: west)
      let other = Coordinate(latitude: south + 0.1, longitude: west + 0.1)
      let grid = MapGrid(BoundingBox(corner, other))
      #expect(grid.point(corner) == MapGrid.Point(x: 0, y: 0))
      #expect(grid.point(other) == grid.extent)
      #expect(grid.extent == MapGrid.Point(x: 10_000, y: 10_000))
      let step = Coordinate(latitude: south + 0.05, longitude: west)
      let aside = Coordinate(latitude: south + 0.05, longitude: west + 0.05)
      let east = step.distance(to: aside)
      let north = step.distance(to: Coordinate(latitude: south + 0.1, longitude: west))
      #expect(abs(east / north - grid.narrowing) < 0.001, "at \(south)")
    }
  }

  /// How far a point is from a piece, by going along it in small steps.
  private static func distance(_ p: MapGrid.Point, _ a: MapGrid.Point, _ b: MapGrid.Point, _ narrowing: Double)
    -> Double
  {
    func place(_ point: MapGrid.Point) -> PlanarPoint {
      PlanarPoint(x: Double(point.x) * narrowing, y: Double(point.y))
    }
    let (p, a, b) = (place(p), place(a), place(b))
    let share = p.fractionAlongSegment(from: a, to: b)
    return p.distance(to: PlanarPoint(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share))
  }
}
