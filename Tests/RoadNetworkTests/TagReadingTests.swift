import Testing
import _PlannerTestSupport

@testable import RoadNetwork

@Suite("Which keys are read")
struct TagReadingTests {
  private static let keys = [
    "highway", "route", "area", "motorroad", "duration", "junction", "oneway", "oneway:bicycle", "oneway:bus",
    "oneway:motorcar", "cycleway", "cycleway:left", "cycleway:both", "busway", "busway:right", "access",
    "access:forward", "foot", "foot:backward", "vehicle", "vehicle:backward", "bicycle", "bicycle:backward",
    "motor_vehicle", "motorcar", "goods", "hgv", "psv", "bus", "bus:backward", "emergency", "maxspeed",
    "maxspeed:forward", "maxspeed:hgv", "maxspeed:bus", "maxspeed:type", "source:maxspeed", "surface", "tracktype",
    "name", "name:ru", "name:etymology", "int_name", "alt_name", "alt_name:en", "short_name", "official_name:tg",
    "loc_name", "old_name", "old_name:ru", "ref", "bridge", "tunnel", "layer", "lit", "building", "nat_name", "note",
  ]
  private static let values = [
    "yes", "no", "primary", "service", "footway", "ferry", "private", "-1", "opposite", "roundabout", "30", "50 mph",
    "RU:urban", "gravel", "grade4", "PT30M", "2", "Рӯдакӣ", "dismount", "designated",
  ]

  @Test("Costing and attributes are the same without the keys that nothing reads", arguments: UInt64(1)...40)
  func filtered(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      var tags = ["highway": ["primary", "residential", "footway", "motorway"].randomElement(using: &generator) ?? ""]
      for _ in 0..<Int.random(in: 0...8, using: &generator) {
        guard let key = Self.keys.randomElement(using: &generator) else { continue }
        tags[key] = Self.values.randomElement(using: &generator)
      }
      #expect(WayCosting(tags: tags) == WayCosting(tags: tags.filter { WayCosting.reads(key: $0.key) }), "seed \(seed)")
      #expect(
        RoadWay(osmID: 1, tags: tags) == RoadWay(osmID: 1, tags: tags.filter { RoadWay.reads(key: $0.key) }),
        "seed \(seed)")
    }
  }

  @Test("Keys that nothing reads are left out")
  func unread() {
    for key in ["lit", "building", "note", "nat_name", "name"] { #expect(!WayCosting.reads(key: key)) }
    for key in ["lit", "building", "note", "maxspeed", "surface"] { #expect(!RoadWay.reads(key: key)) }
  }
}
