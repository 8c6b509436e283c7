/// The defaults of each highway class: the speed of each profile in km/h, 0 where it may not go.
///
/// Speeds are those of a city by day, a little below the usual limits, as signals and crossings cost time. Access
/// follows the OSM wiki's "OSM tags for routing/Access restrictions", worldwide column; pedestrian streets are open
/// to emergency vehicles, tracks to cars but not to lorries and buses.
///
/// | class | foot | bicycle | car | hgv | bus | emergency |
/// |---|---|---|---|---|---|---|
/// | motorway | – | – | 100 | 80 | 90 | 110 |
/// | trunk | 5 | 16 | 70 | 60 | 65 | 85 |
/// | primary | 5 | 16 | 48 | 42 | 40 | 60 |
/// | secondary | 5 | 16 | 44 | 38 | 36 | 55 |
/// | tertiary | 5 | 16 | 38 | 34 | 32 | 48 |
/// | unclassified, road | 5 | 15 | 32 | 28 | 28 | 40 |
/// | residential | 5 | 15 | 28 | 22 | 22 | 35 |
/// | living_street | 5 | 10 | 10 | 8 | 8 | 15 |
/// | service | 5 | 12 | 15 | 12 | 12 | 20 |
/// | track | 5 | 10 | 12 | – | – | 12 |
/// | pedestrian | 5 | – | – | – | – | 12 |
/// | busway | – | – | – | – | 35 | 40 |
/// | cycleway | 5 | 16 | – | – | – | – |
/// | path | 5 | 10 | – | – | – | – |
/// | footway, bridleway, corridor, platform | 5 | – | – | – | – | – |
/// | steps | 2 | – | – | – | – | – |
/// | ferry | 12 | 12 | – | – | – | – |
struct HighwayClass: Sendable, Equatable {
  /// km/h by `Profile.index`; 0 where the profile may not go unless a tag opens the way to it.
  let speeds: [Double]

  private init(_ foot: Double, _ bicycle: Double, _ car: Double, _ hgv: Double, _ bus: Double, _ emergency: Double) {
    speeds = [foot, bicycle, car, hgv, bus, emergency]
  }

  private static let byValue: [String: HighwayClass] = {
    var table: [String: HighwayClass] = [
      "motorway": .init(0, 0, 100, 80, 90, 110), "motorway_link": .init(0, 0, 55, 45, 50, 65),
      "trunk": .init(5, 16, 70, 60, 65, 85), "trunk_link": .init(5, 16, 45, 40, 42, 55),
      "primary": .init(5, 16, 48, 42, 40, 60), "secondary": .init(5, 16, 44, 38, 36, 55),
      "tertiary": .init(5, 16, 38, 34, 32, 48), "unclassified": .init(5, 15, 32, 28, 28, 40),
      "residential": .init(5, 15, 28, 22, 22, 35), "living_street": .init(5, 10, 10, 8, 8, 15),
      "service": .init(5, 12, 15, 12, 12, 20), "track": .init(5, 10, 12, 0, 0, 12),
      "pedestrian": .init(5, 0, 0, 0, 0, 12), "busway": .init(0, 0, 0, 0, 35, 40),
      "cycleway": .init(5, 16, 0, 0, 0, 0), "path": .init(5, 10, 0, 0, 0, 0), "steps": .init(2, 0, 0, 0, 0, 0),
      "footway": .init(5, 0, 0, 0, 0, 0),
    ]
    for link in ["primary", "secondary", "tertiary"] { table[link + "_link"] = table[link] }
    for (alias, name) in [
      ("road", "unclassified"), ("bus_guideway", "busway"), ("bridleway", "footway"), ("corridor", "footway"),
      ("platform", "footway"),
    ] {
      table[alias] = table[name]
    }
    return table
  }()

  private static let ferry = HighwayClass(12, 12, 0, 0, 0, 0)

  /// The class of a way, or `nil` where it is no road: under construction, proposed, an area, something else.
  static func of(_ tags: [String: String]) -> HighwayClass? {
    guard tags["area"] != "yes" else { return nil }
    if let highway = tags["highway"] { return byValue[highway] }
    return tags["route"] == "ferry" ? ferry : nil
  }

  /// The speed at which a profile travels a way that only a tag such as `bicycle=yes` opens to it, in km/h.
  static func speedWhenOpened(_ profile: Profile) -> Double {
    switch profile {
    case .foot: 5
    case .bicycle: 10
    case .car, .hgv, .bus: 10
    case .emergency: 12
    }
  }
}
