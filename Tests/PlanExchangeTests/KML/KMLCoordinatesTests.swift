import Geodesy
import Testing

@testable import PlanExchange

@Suite("KML coordinates")
struct KMLCoordinatesTests {
  @Test(
    "Degrees have seven decimals at most and no exponent",
    arguments: [
      (0.0, "0"), (-0.0, "0"), (68.787, "68.787"), (-0.5, "-0.5"), (38.5601234567, "38.5601235"), (1e-9, "0"),
      (-180, "-180"), (0.0000001, "0.0000001"), (89.99999999, "90"),
    ])
  func decimals(degrees: Double, text: String) {
    #expect(KMLCoordinates.decimal(degrees) == text)
  }

  @Test("Longitude stands first, rings are closed once")
  func rings() {
    let points = [(1.0, 2.0), (1.0, 3.0), (2.0, 3.0)].map { Coordinate(latitude: $0.0, longitude: $0.1) }
    #expect(KMLCoordinates.text(points[0]) == "2,1")
    #expect(KMLCoordinates.ring(points) == "2,1 3,1 3,2 2,1")
    #expect(KMLCoordinates.ring(points + [points[0]]) == "2,1 3,1 3,2 2,1")
    #expect(KMLCoordinates.ring([]) == "")
  }

  @Test("The view holds everything, and never dives below 1,500 metres")
  func viewpoint() throws {
    let point = Coordinate(latitude: 38.5, longitude: 68.7)
    #expect(KMLViewpoint([])?.rangeMetres == nil)
    #expect(KMLViewpoint([point])?.rangeMetres == 1500)
    let view = try #require(KMLViewpoint([point, Coordinate(latitude: 38.6, longitude: 68.8)]))
    #expect(abs(view.centre.latitude - 38.55) < 1e-9 && abs(view.centre.longitude - 68.75) < 1e-9)
    #expect((20_000...22_500).contains(view.rangeMetres))
  }
}
