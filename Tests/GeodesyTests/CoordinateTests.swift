import Foundation
import Geodesy
import Testing

@Suite("Coordinates and boxes")
struct CoordinateTests {
  struct Distance: CustomTestStringConvertible {
    let id: String
    let a: (Double, Double)
    let b: (Double, Double)
    let metres: Double
    var testDescription: String { id }
  }

  @Test(
    "Great-circle distances agree with known ones to a metre",
    arguments: [
      Distance(id: "same point", a: (38.5, 68.7), b: (38.5, 68.7), metres: 0),
      Distance(id: "a quarter of the equator", a: (0, 0), b: (0, 90), metres: 10_007_557.2),
      Distance(id: "pole to pole", a: (90, 0), b: (-90, 0), metres: 20_015_114.4),
      Distance(id: "across the antimeridian", a: (0, 179.5), b: (0, -179.5), metres: 111_195.1),
      Distance(id: "one second of arc", a: (0, 0), b: (1.0 / 3600, 0), metres: 30.9),
    ])
  func distance(_ example: Distance) {
    let a = Coordinate(latitude: example.a.0, longitude: example.a.1)
    let b = Coordinate(latitude: example.b.0, longitude: example.b.1)
    #expect(abs(a.distance(to: b) - example.metres) < 1)
    #expect(a.distance(to: b) == b.distance(to: a))
  }

  @Test(
    "Values that are no position are refused",
    arguments: [
      (Double.nan, 0.0), (0, .nan), (.infinity, 0), (90.0001, 0), (-91, 0), (0, 180.1), (0, -.infinity),
    ])
  func refused(_ latitude: Double, _ longitude: Double) {
    #expect(Coordinate(checkingLatitude: latitude, longitude: longitude) == nil)
  }

  @Test("Decoding repeats the check")
  func decoding() throws {
    let good = Coordinate(latitude: 38.5, longitude: -68.25)
    let data = try JSONEncoder().encode(good)
    #expect(try JSONDecoder().decode(Coordinate.self, from: data) == good)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Coordinate.self, from: Data(#"{"latitude": 95, "longitude": 0}"#.utf8))
    }
  }

  @Test("A box holds its corners, grows by union and by metres")
  func box() throws {
    let a = Coordinate(latitude: 2, longitude: 10)
    let b = Coordinate(latitude: 1, longitude: 12)
    let box = BoundingBox(a, b)
    #expect(box.southWest == Coordinate(latitude: 1, longitude: 10))
    #expect(box.contains(a) && box.contains(b) && box.contains(box.center))
    #expect(!box.contains(Coordinate(latitude: 2.0001, longitude: 11)))
    #expect(BoundingBox(around: [a, b]) == box)
    #expect(BoundingBox(around: []) == nil)
    let far = BoundingBox(Coordinate(latitude: 5, longitude: 5), Coordinate(latitude: 6, longitude: 6))
    #expect(!box.intersects(far))
    #expect(box.union(far).contains(a) && box.union(far).intersects(far))
    #expect(box.intersects(BoundingBox(a, a)))
    let padded = box.padded(byMetres: 1000)
    #expect(padded.southWest.distance(to: Coordinate(latitude: 1, longitude: padded.southWest.longitude)) > 999)
    #expect(a.distance(to: Coordinate(latitude: 2, longitude: padded.southWest.longitude)) > 999)
    let pole = BoundingBox(Coordinate(latitude: 89.999, longitude: 0), Coordinate(latitude: 90, longitude: 1))
    #expect(pole.padded(byMetres: 5000).northEast == Coordinate(latitude: 90, longitude: 180))
  }

  @Test("The local projection undoes itself and keeps distances")
  func projection() {
    let origin = Coordinate(latitude: 38.56, longitude: 68.78)
    let projection = LocalProjection(origin: origin)
    let point = Coordinate(latitude: 38.60, longitude: 68.70)
    let planar = projection.project(point)
    let again = projection.unproject(planar)
    #expect(abs(again.latitude - point.latitude) < 1e-12 && abs(again.longitude - point.longitude) < 1e-12)
    let straight = planar.distance(to: PlanarPoint(x: 0, y: 0))
    #expect(abs(straight / origin.distance(to: point) - 1) < 1e-3)
    #expect(PlanarPoint(x: 5, y: 3).distanceToSegment(from: .init(x: 0, y: 0), to: .init(x: 10, y: 0)) == 3)
    #expect(PlanarPoint(x: -3, y: 4).distanceToSegment(from: .init(x: 0, y: 0), to: .init(x: 10, y: 0)) == 5)
    #expect(PlanarPoint(x: 3, y: 4).distanceToSegment(from: .init(x: 0, y: 0), to: .init(x: 0, y: 0)) == 5)
  }
}
