internal import UsabilitySolver

extension Verdict {
  /// The id of its style: one of those that phone apps know by name, for they ignore every other.
  ///
  /// Such an app shows a pin of the name's colour and no icon: ◐ is purple there, which is farther from the others than
  /// the pale blue of its icon.
  var kmlStyleID: String {
    switch self {
    case .usable: "placemark-blue"
    case .limited: "placemark-purple"
    case .uncertain: "placemark-yellow"
    case .unreachable: "placemark-gray"
    case .closed: "placemark-red"
    }
  }

  /// Its colour as KML writes it: `aabbggrr`.
  var kmlColour: String { iconShape.fill.kml() }
}

/// How a road measure is drawn; colours are `aabbggrr`.
///
/// KML has no dashes: what is doubtful is lighter, thinner and of another colour, and its name says so.
enum KMLRoadStyle: String, CaseIterable {
  /// Closed in every world.
  case certain = "road-closed"
  /// Closed in some world.
  case doubtful = "road-doubtful"
  /// Does not stop traffic.
  case remark = "road-remark"

  init(_ measure: RoadMeasure) {
    switch measure.weight {
    case .certain: self = .certain
    case .doubtful: self = .doubtful
    case .remark: self = .remark
    }
  }

  var lineColour: String {
    switch self {
    case .certain: "ff0a21c4"
    case .doubtful: "b302b7f2"
    case .remark: "99808080"
    }
  }

  var areaColour: String {
    switch self {
    case .certain: "400a21c4"
    case .doubtful: "3302b7f2"
    case .remark: "26808080"
    }
  }

  /// Pixels.
  var width: Int {
    switch self {
    case .certain: 6
    case .doubtful: 4
    case .remark: 3
    }
  }

  /// What stands before the measure's name, so that it is told without its colour.
  var mark: String {
    switch self {
    case .certain: "✕ "
    case .doubtful: "? "
    case .remark: ""
    }
  }

  /// The word for it in the data.
  var word: String {
    switch self {
    case .certain: "certain"
    case .doubtful: "doubtful"
    case .remark: "does not stop traffic"
    }
  }
}
