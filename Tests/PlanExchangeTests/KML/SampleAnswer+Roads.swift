import ClosurePlanning
import Geodesy
import OpeningHours
import Testing
import UsabilitySolver

extension SampleAnswer {
  func roadClaim(
    _ id: String, _ street: String, _ effect: RoadEffect, extent: Claim.Extent = .stated
  ) throws -> Claim {
    Claim(
      id: id, subjects: [.road(RoadReference(name: street))], effect: .road(effect),
      window: ClosureWindow(days: try date(8)...(try date(12))), extent: extent)
  }

  /// Certain, inferred, only described, and a cordon with a hole.
  func roads() throws -> [RoadMeasure] {
    let rudaki = LineString([
      Coordinate(latitude: 38.56, longitude: 68.78), Coordinate(latitude: 38.58, longitude: 68.7875),
    ])
    let ayni = LineString([
      Coordinate(latitude: 38.56, longitude: 68.79), Coordinate(latitude: 38.5601234567, longitude: 68.8),
    ])
    let outline = try #require(
      Polygon(
        outer: square(38.57, 68.78, 0.01), holes: [square(38.573, 68.783, 0.002)]))
    var place = try roadClaim("chanak", "", RoadEffect(kind: .intermittentShortTermClosures))
    place.subjects = [.described("Dushanbe–Chanak road")]
    var cordon = try roadClaim("cordon", "", RoadEffect(kind: .roadClosed))
    cordon.subjects = [.cordon(CordonReference(area: "centre"))]
    return [
      RoadMeasure(
        claim: try roadClaim("rudaki", "Rudaki Avenue", RoadEffect(kind: .roadClosed)), announcement: try police(),
        doubts: [],
        certainTimes: hours(0..<24), possibleTimes: hours(0..<24), lines: [rudaki, ayni],
        streets: [LocalizedText(["": "Хиёбони Рӯдакӣ", "en": "Rudaki Avenue"]), "Ayni Street"]),
      RoadMeasure(
        claim: try roadClaim("lohuti", "Lohuti Street", RoadEffect(kind: .roadClosed), extent: .inferred),
        announcement: try police(),
        doubts: [.inferredExtent], certainTimes: .empty, possibleTimes: hours(0..<24), lines: [ayni],
        streets: ["Lohuti Street"]),
      RoadMeasure(
        claim: place, announcement: try police(), doubts: [], certainTimes: hours(0..<24), possibleTimes: hours(0..<24),
        lines: []),
      RoadMeasure(
        claim: cordon, announcement: try police(), doubts: [], certainTimes: hours(0..<24),
        possibleTimes: hours(0..<24),
        lines: [], outlines: [outline]),
    ]
  }

  private func square(_ south: Double, _ west: Double, _ size: Double) -> [Coordinate] {
    [(0, 0), (0, size), (size, size), (size, 0)].map {
      Coordinate(latitude: south + $0.0, longitude: west + $0.1)
    }
  }
}
