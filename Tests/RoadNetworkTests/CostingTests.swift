import Testing

@testable import RoadNetwork

@Suite("Costing: who may go where, and how fast")
struct CostingTests {
  struct Way: CustomTestStringConvertible {
    let tags: [String: String]
    /// One letter a profile that may go along the way: f b c h u(bus) e.
    let forward: String
    let backward: String
    var testDescription: String {
      tags.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    }
  }

  static let letters: [(Profile, Character)] = [
    (.foot, "f"), (.bicycle, "b"), (.car, "c"), (.hgv, "h"), (.bus, "u"), (.emergency, "e"),
  ]

  static let ways: [Way] = [
    Way(tags: ["highway": "residential"], forward: "fbchue", backward: "fbchue"),
    Way(tags: ["highway": "motorway"], forward: "chue", backward: ""),
    Way(tags: ["highway": "motorway", "oneway": "no"], forward: "chue", backward: "chue"),
    Way(tags: ["highway": "primary", "oneway": "yes"], forward: "fbchue", backward: "f"),
    Way(tags: ["highway": "primary", "oneway": "-1"], forward: "f", backward: "fbchue"),
    Way(tags: ["highway": "primary", "junction": "roundabout"], forward: "fbchue", backward: "f"),
    Way(tags: ["highway": "primary", "oneway": "reversible"], forward: "fbchue", backward: "fbchue"),
    Way(tags: ["highway": "primary", "oneway": "yes", "oneway:bicycle": "no"], forward: "fbchue", backward: "fb"),
    Way(
      tags: ["highway": "primary", "oneway": "yes", "cycleway:left": "opposite_lane"], forward: "fbchue", backward: "fb"
    ),
    Way(tags: ["highway": "primary", "oneway": "yes", "busway": "opposite_lane"], forward: "fbchue", backward: "fu"),
    Way(tags: ["highway": "primary", "oneway": "yes", "oneway:psv": "no"], forward: "fbchue", backward: "fu"),
    Way(tags: ["highway": "primary", "oneway": "yes", "bus:backward": "yes"], forward: "fbchue", backward: "fu"),
    Way(tags: ["highway": "primary", "motor_vehicle:backward": "no"], forward: "fbchue", backward: "fbe"),
    Way(tags: ["highway": "footway"], forward: "f", backward: "f"),
    Way(tags: ["highway": "footway", "oneway:foot": "yes"], forward: "f", backward: ""),
    Way(tags: ["highway": "footway", "bicycle": "yes"], forward: "fb", backward: "fb"),
    Way(tags: ["highway": "footway", "access": "yes"], forward: "f", backward: "f"),
    Way(tags: ["highway": "pedestrian"], forward: "fe", backward: "fe"),
    Way(tags: ["highway": "pedestrian", "motor_vehicle": "destination"], forward: "fchue", backward: "fchue"),
    Way(tags: ["highway": "pedestrian", "bicycle": "dismount"], forward: "fbe", backward: "fbe"),
    Way(tags: ["highway": "steps"], forward: "f", backward: "f"),
    Way(tags: ["highway": "busway"], forward: "ue", backward: "ue"),
    Way(tags: ["highway": "track"], forward: "fbce", backward: "fbce"),
    Way(tags: ["highway": "service", "access": "private"], forward: "e", backward: "e"),
    Way(tags: ["highway": "service", "access": "no", "foot": "yes"], forward: "fe", backward: "fe"),
    Way(tags: ["highway": "service", "access": "no", "bus": "yes"], forward: "ue", backward: "ue"),
    Way(tags: ["highway": "service", "access": "destination"], forward: "fbchue", backward: "fbchue"),
    Way(tags: ["highway": "service", "access": "customers"], forward: "fbchue", backward: "fbchue"),
    Way(tags: ["highway": "service", "motor_vehicle": "delivery"], forward: "fbhe", backward: "fbhe"),
    Way(tags: ["highway": "residential", "hgv": "no"], forward: "fbcue", backward: "fbcue"),
    Way(tags: ["highway": "residential", "vehicle": "no"], forward: "fe", backward: "fe"),
    Way(tags: ["highway": "residential", "vehicle": "no", "motorcar": "yes"], forward: "fce", backward: "fce"),
    Way(tags: ["highway": "residential", "emergency": "no"], forward: "fbchu", backward: "fbchu"),
    Way(tags: ["highway": "trunk", "motorroad": "yes"], forward: "chue", backward: "chue"),
    Way(tags: ["highway": "residential", "access": "unknown"], forward: "fbchue", backward: "fbchue"),
    Way(tags: ["route": "ferry"], forward: "fb", backward: "fb"),
    Way(tags: ["route": "ferry", "motor_vehicle": "yes"], forward: "fbchu", backward: "fbchu"),
    Way(tags: ["highway": "construction"], forward: "", backward: ""),
    Way(tags: ["highway": "proposed"], forward: "", backward: ""),
    Way(tags: ["highway": "pedestrian", "area": "yes"], forward: "", backward: ""),
    Way(tags: ["building": "yes"], forward: "", backward: ""),
    Way(tags: ["highway": "service", "access": "no", "emergency": "no"], forward: "", backward: ""),
  ]

  @Test("Access and direction", arguments: ways)
  func access(_ way: Way) {
    func open(_ isBackward: Bool) -> String {
      guard let costing = WayCosting(tags: way.tags) else { return "" }
      return String(
        Self.letters.filter { profile, _ in
          costing.deciseconds(profile, isBackward: isBackward, lengthMetres: 100, wayLengthMetres: 100) < infiniteWeight
        }.map(\.1))
    }
    #expect(open(false) == way.forward)
    #expect(open(true) == way.backward)
  }

  @Test(
    "Time for a kilometre, in tenths of a second",
    arguments: [
      (["highway": "residential"], .foot, 7200), (["highway": "residential"], .car, 1286),
      (["highway": "primary", "maxspeed": "50"], .car, 800), (["highway": "primary", "maxspeed": "30 mph"], .car, 828),
      (["highway": "primary", "maxspeed": "RU:urban"], .car, 667),
      (["highway": "primary", "maxspeed": "DE:urban"], .car, 800),
      (["highway": "primary", "maxspeed": "nonsense"], .car, 750),
      (["highway": "motorway", "maxspeed": "none"], .hgv, 500), (["highway": "service", "maxspeed": "50"], .car, 2400),
      (["highway": "service", "maxspeed": "walk"], .car, 6000), (["highway": "steps"], .foot, 18000),
      (["highway": "residential", "surface": "gravel"], .car, 2143),
      (["highway": "residential", "surface": "gravel"], .foot, 7200),
      (["highway": "residential", "surface": "sett"], .bicycle, 4000),
      (["highway": "residential", "tracktype": "grade5"], .car, 2143),
      (["route": "ferry", "duration": "00:20"], .foot, 12_000),
      (["route": "ferry", "duration": "PT1H"], .foot, 36_000),
    ] as [([String: String], Profile, UInt32)])
  func time(tags: [String: String], profile: Profile, expected: UInt32) throws {
    let costing = try #require(WayCosting(tags: tags))
    #expect(costing.deciseconds(profile, isBackward: false, lengthMetres: 1000, wayLengthMetres: 1000) == expected)
  }

  @Test(
    "Durations of ferries",
    arguments: [
      ("20", 1200.0), ("01:30", 5400), ("00:00:45", 45), ("PT1H30M", 5400), ("P1DT2H", 93_600), ("", nil), ("0", nil),
      ("1:2:3:4", nil), ("PT", nil), ("P5M", nil), ("-5", nil), ("soon", nil), ("PT5X", nil), ("1e99", nil),
    ] as [(String, Double?)])
  func duration(text: String, seconds: Double?) {
    #expect(FerryDuration.seconds(text) == seconds)
  }

  @Test(
    "Speed limits",
    arguments: [
      ("50", 50.0), (" 50 ", 50), ("50;70", 50), ("20 knots", 37.04), ("60 km/h", 60), ("RU:rural", 90),
      ("DE:zone30", 30), ("DE:zone:30", 30), ("FR:30", 30), ("RU:living_street", 20), ("DE:living_street", 10),
      ("RU:motorway", 110), ("BE:trunk", 100), ("DE:walk", 6), ("DE:bicycle_road", 30), ("none", 130), ("0", nil),
      ("999", nil), ("fast", nil), ("50 parsecs", nil), ("", nil), ("XX:", nil), ("signals", nil),
    ] as [(String, Double?)])
  func limit(text: String, expected: Double?) {
    #expect(SpeedLimit.kilometresPerHour(text) == expected)
  }

  @Test(
    "Barriers",
    arguments: [
      (["barrier": "bollard"], "chue"), (["barrier": "bollard", "bollard": "removable"], "chu"),
      (["barrier": "bollard", "motor_vehicle": "yes"], "e"), (["barrier": "block"], "chue"),
      (["barrier": "gate"], ""), (["barrier": "gate", "access": "private"], "fbchu"),
      (["barrier": "gate", "access": "no", "foot": "yes"], "bchu"), (["barrier": "gate", "locked": "yes"], "bchu"),
      (["barrier": "stile"], "bchue"), (["barrier": "cycle_barrier"], "chue"), (["barrier": "bus_trap"], "c"),
      (["barrier": "height_restrictor"], "hu"), (["barrier": "toll_booth"], ""), (["access": "no"], ""),
    ] as [([String: String], String)])
  func barrier(tags: [String: String], stopped: String) {
    let effect = BarrierEffect(tags: tags)
    #expect(String(Self.letters.filter { effect?.blocks($0.0) ?? false }.map(\.1)) == stopped)
  }

  @Test("Infinite weights can be added without wrapping")
  func sentinel() {
    #expect(infiniteWeight.addingReportingOverflow(infiniteWeight).overflow == false)
    #expect(infiniteWeight + infiniteWeight > infiniteWeight)
  }
}
