import Geodesy
import Testing
import _PlannerTestSupport

private func at(_ latitude: Double, _ longitude: Double) -> Coordinate {
  Coordinate(latitude: latitude, longitude: longitude)
}

@Suite("Lines, segments and polygons")
struct ShapeTests {
  struct Crossing: CustomTestStringConvertible {
    let id: String
    let a: Segment
    let b: Segment
    let expected: Bool
    var testDescription: String { id }
  }

  @Test(
    "Segments cross, touch, overlap or miss",
    arguments: [
      Crossing(id: "cross", a: .init(at(0, 0), at(2, 2)), b: .init(at(0, 2), at(2, 0)), expected: true),
      Crossing(id: "touch at an end", a: .init(at(0, 0), at(1, 1)), b: .init(at(1, 1), at(2, 0)), expected: true),
      Crossing(id: "end on the middle", a: .init(at(0, 0), at(0, 2)), b: .init(at(0, 1), at(1, 1)), expected: true),
      Crossing(id: "overlap", a: .init(at(0, 0), at(0, 2)), b: .init(at(0, 1), at(0, 3)), expected: true),
      Crossing(id: "in line, apart", a: .init(at(0, 0), at(0, 1)), b: .init(at(0, 2), at(0, 3)), expected: false),
      Crossing(id: "parallel", a: .init(at(0, 0), at(0, 2)), b: .init(at(1, 0), at(1, 2)), expected: false),
      Crossing(
        id: "would cross if longer", a: .init(at(0, 0), at(1, 1)), b: .init(at(0, 4), at(4, 0)), expected: false),
      Crossing(id: "no length, on it", a: .init(at(1, 1), at(1, 1)), b: .init(at(0, 0), at(2, 2)), expected: true),
    ])
  func crossing(_ example: Crossing) {
    #expect(example.a.intersects(example.b) == example.expected)
    #expect(example.b.intersects(example.a) == example.expected)
  }

  @Test("A line knows its length and the nearest of its points")
  func line() throws {
    let line = LineString([at(0, 0), at(0, 0.01), at(0.01, 0.01)])
    #expect(abs(line.lengthMetres - 2223.9) < 0.1)
    let nearest = line.nearestPoint(to: at(0.001, 0.005))
    #expect(nearest.segmentIndex == 0)
    #expect(abs(nearest.fraction - 0.25) < 1e-6)
    #expect(abs(nearest.distanceMetres - 111.2) < 0.1)
    let beyond = line.nearestPoint(to: at(0.02, 0.01))
    #expect(beyond.fraction == 1 && beyond.coordinate == at(0.01, 0.01))
    #expect(line.segments.count == 2)
    #expect(line.boundingBox == BoundingBox(at(0, 0), at(0.01, 0.01)))
    #expect(LineString(checking: [at(0, 0)]) == nil)
    let still = LineString([at(1, 1), at(1, 1)])
    #expect(still.nearestPoint(to: at(1, 1)).fraction == 0 && still.lengthMetres == 0)
  }

  @Test("A polygon holds its boundary and not its holes")
  func polygon() throws {
    let square = [at(0, 0), at(0, 4), at(4, 4), at(4, 0), at(0, 0)]
    let hole = [at(1, 1), at(1, 2), at(2, 2), at(2, 1)]
    let polygon = try #require(Polygon(outer: square, holes: [hole]))
    #expect(polygon.outer.count == 4)
    for (point, expected) in [
      (at(3, 3), true), (at(1.5, 1.5), false), (at(1, 1.5), true), (at(0, 0), true), (at(0, 2), true),
      (at(5, 2), false),
      (at(2, -1), false), (at(4, 4), true), (at(1.5, 0.5), true),
    ] {
      #expect(polygon.contains(point) == expected, "\(point)")
    }
    #expect(polygon.boundaryIntersects(Segment(at(3, 3), at(5, 3))))
    #expect(polygon.boundaryIntersects(Segment(at(1.5, 1.5), at(3, 3))))
    #expect(!polygon.boundaryIntersects(Segment(at(3, 3), at(3.5, 3.5))))
    #expect(polygon.segments.count == 8)
    #expect(Polygon(outer: [at(0, 0), at(0, 1), at(0, 0)]) == nil)
    #expect(Polygon(outer: square, holes: [[at(0, 0)]]) == nil)
  }

  @Test("Point in polygon agrees with the winding of random stars", arguments: UInt64(1)...20)
  func stars(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    // A star-shaped ring about the origin: a point is inside if it is nearer than the edge in its direction.
    let count = Int.random(in: 3...9, using: &generator)
    let radii = (0..<count).map { _ in Double.random(in: 1...3, using: &generator) }
    let corners = radii.indices.map { index -> PlanarPoint in
      // Directions by a rational circle, so no trigonometry is needed.
      let t = -0.99 + 1.98 * Double(index) / Double(count)
      let half = index * 2 < count ? 1.0 : -1.0
      let u = half > 0 ? 4 * (t + 0.5) : 4 * (t - 0.5)
      return PlanarPoint(
        x: half * radii[index] * (1 - u * u) / (1 + u * u), y: radii[index] * 2 * u / (1 + u * u) * half)
    }
    let polygon = try #require(Polygon(outer: corners.map { at($0.y, $0.x) }))
    for _ in 0..<200 {
      let point = PlanarPoint(
        x: Double.random(in: -4...4, using: &generator), y: Double.random(in: -4...4, using: &generator))
      // The same rule by another way: crossings of a ray to the north instead of the east.
      var isInside = false
      for (a, b) in zip(corners, corners.dropFirst() + corners.prefix(1)) where (a.x > point.x) != (b.x > point.x) {
        if a.y + (point.x - a.x) * (b.y - a.y) / (b.x - a.x) > point.y { isInside.toggle() }
      }
      #expect(polygon.contains(at(point.y, point.x)) == isInside, "seed \(seed), point \(point)")
    }
  }
}
