import ClosurePlanning
import Geodesy
import OpeningHours

@testable import OrganiserReports

extension ReportSample {
  /// Where the sample's map has the opera.
  static let opera = Coordinate(checkingLatitude: 38.56679, longitude: 68.79388)

  static func gate(near place: Coordinate) -> Gate {
    let coordinate =
      Coordinate(checkingLatitude: place.latitude + 0.003, longitude: place.longitude) ?? place
    return Gate(id: "theatre", names: ["en": "Theatre gate"].localized, coordinate: coordinate, permits: ["stage"])
  }

  static func area(around place: Coordinate) -> Area {
    let ring = [(-0.004, -0.004), (-0.004, 0.004), (0.004, 0.004), (0.004, -0.004)].compactMap {
      Coordinate(checkingLatitude: place.latitude + $0.0, longitude: place.longitude + $0.1)
    }
    guard let outer = Polygon(outer: ring) else { preconditionFailure("Four corners make a polygon") }
    return Area(id: "opera-square", names: ["en": "Opera square"].localized, outer: outer)
  }

  /// The roads around the opera, closed on the 9th.
  static let cordon = Claim(
    id: "opera-cordon", subjects: [.cordon(CordonReference(area: "opera-square", gates: ["theatre"]))],
    effect: .road(RoadEffect(kind: .roadClosed)), window: ClosureWindow(days: october(9)...october(9)))
}

extension [String: String] {
  var localized: LocalizedText { LocalizedText(self) }
}
