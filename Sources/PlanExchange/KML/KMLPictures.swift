internal import ClosurePlanning
internal import UsabilitySolver

/// The pictures that lie beside a KMZ's document.
enum KMLPictures {
  static let legendName = "legend.png"

  /// The name of the icon of a verdict and a kind within the archive; kinds without a pictogram share one.
  static func iconName(_ verdict: Verdict, _ kind: VenueKind) -> String {
    VerdictIcon.fileName(shape: verdict.iconShape, kind: kind.rawValue)
  }

  /// The icons that the day's venues use, each once, by name.
  static func icons(for answer: DayAnswer) -> [(name: String, bytes: [UInt8])] {
    var icons: [String: (Verdict, VenueKind)] = [:]
    for venueDay in answer.venues where venueDay.venue.coordinate != nil {
      icons[iconName(venueDay.verdict, venueDay.venue.kind)] = (venueDay.verdict, venueDay.venue.kind)
    }
    return icons.sorted { $0.key < $1.key }.map { name, icon in
      (name, VerdictIcon.png(shape: icon.0.iconShape, kind: icon.1.rawValue))
    }
  }

  /// The legend: what each shape means, worst first, and the caution.
  static func legend() -> [UInt8] {
    LegendImage.png(
      title: "Can it be used?",
      rows: Verdict.allCases.reversed().map { LegendImage.Row(shape: $0.iconShape, text: Wording.word($0)) },
      note: DayAnswer.caution)
  }
}

extension Verdict {
  /// The outline of its icon.
  var iconShape: IconShape {
    switch self {
    case .usable: .circle
    case .limited: .square
    case .uncertain: .diamond
    case .unreachable: .triangle
    case .closed: .octagon
    }
  }
}
