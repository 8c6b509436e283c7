internal import RoadNetwork

/// Roads that are drawn alike, the most important first.
enum RoadLayer: Int, CaseIterable, Comparable {
  case motorway, primary, secondary, tertiary, street, service, path

  init(_ way: RoadWay) {
    switch way.highway {
    case "motorway", "motorway_link", "trunk", "trunk_link": self = .motorway
    case "primary", "primary_link": self = .primary
    case "secondary", "secondary_link": self = .secondary
    case "tertiary", "tertiary_link": self = .tertiary
    case "service", "track", "busway", "bus_guideway", "ferry": self = .service
    case "cycleway", "path", "footway", "bridleway", "corridor", "platform", "steps": self = .path
    default: self = .street
    }
  }

  /// How broad it is drawn, metres on the ground.
  var widthMetres: Double {
    switch self {
    case .motorway: 14
    case .primary: 12
    case .secondary: 10
    case .tertiary: 8
    case .street: 6
    case .service: 4
    case .path: 2
    }
  }

  /// Up to how many metres a pixel it is drawn.
  var farthest: Double {
    switch self {
    case .motorway, .primary: 100_000
    case .secondary: 150
    case .tertiary: 80
    case .street: 25
    case .service: 7
    case .path: 4
    }
  }

  /// Up to how many metres a pixel it is named.
  var nameFarthest: Double {
    switch self {
    case .motorway: 15
    case .primary: 12
    case .secondary: 9
    case .tertiary: 6
    case .street: 3.5
    case .service, .path: 1.5
    }
  }

  static func < (a: RoadLayer, b: RoadLayer) -> Bool { a.rawValue < b.rawValue }
}
