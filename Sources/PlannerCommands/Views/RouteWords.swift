internal import RoadNetwork

/// The steps of a way in words that can be read out.
enum RouteWords {
  /// "left into Ayni Street, 400 m"; the first step: "north-east on Rudaki Avenue, 1.2 km".
  static func step(_ step: RouteStep) -> String {
    "\(beginning(step)), \(distance(step.lengthMetres))"
  }

  private static func beginning(_ step: RouteStep) -> String {
    let name = step.name.map { printable($0) }
    guard let turn = step.turn else { return heading(step.headingDegrees) + (name.map { " on \($0)" } ?? "") }
    switch turn {
    case .straight: return "straight on" + (name.map { " along \($0)" } ?? "")
    case .back: return "turn back" + (name.map { " on \($0)" } ?? "")
    default: return word(turn) + (name.map { " into \($0)" } ?? "")
    }
  }

  private static func word(_ turn: RouteTurn) -> String {
    switch turn {
    case .straight: "straight on"
    case .back: "turn back"
    case .left: "left"
    case .right: "right"
    case .slightLeft: "half left"
    case .slightRight: "half right"
    case .sharpLeft: "sharp left"
    case .sharpRight: "sharp right"
    }
  }

  /// The nearest of eight directions.
  private static func heading(_ degrees: Double) -> String {
    let names = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"]
    return names[Int((degrees / 45).rounded()) % 8]
  }

  /// To ten metres, from a kilometre on to a tenth of one: "40 m", "1.2 km".
  static func distance(_ metres: Double) -> String {
    let tens = Int((metres / 10).rounded())
    if tens < 100 { return "\(max(1, tens) * 10) m" }
    let tenths = Int((metres / 100).rounded())
    return "\(tenths / 10)\(tenths % 10 == 0 ? "" : ".\(tenths % 10)") km"
  }
}
