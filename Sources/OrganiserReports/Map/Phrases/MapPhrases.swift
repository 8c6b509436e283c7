internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

/// The page's own words in one language; a language that lacks one does not compile.
///
/// `{0}`, `{1}` … are filled in by the page.
struct MapPhrases {
  // Choices.
  var day: String
  var earlierDay: String
  var laterDay: String
  var organiser: String
  var mode: String
  var anyone: String
  var search: String
  var found: String
  // Map.
  var mapLabel: String
  var mapHelp: String
  var zoomIn: String
  var zoomOut: String
  var wholeMap: String
  var legend: String
  var certain: String
  var possible: String
  var remark: String
  var way: String
  var kilometres: String
  var metres: String
  // Lists.
  var venues: String
  var noVenues: String
  var roads: String
  var streets: String
  var notOnTheMap: String
  var notOnThisDay: String
  // Card.
  var wayDrawn: String
  var wayInDoubt: String
  var close: String
  var why: String
  var source: String
  var note: String
  var instead: String
  var gettingThere: String
  var whatWouldChange: String
  var whomToAsk: String
  var otherDays: String
  var otherModes: String
  // Foot.
  var caution: String
  var mapData: String
  var schematic: String
  var needsScript: String

  var verdicts: Verdicts
  var modes: Modes
  /// Monday first.
  var weekdays: [String]
  /// January first.
  var months: [String]
  /// Kinds of venues; those without a word keep the plan's.
  var kinds: [VenueKind: String]

  struct Verdicts {
    var usable: String
    var limited: String
    var uncertain: String
    var unreachable: String
    var closed: String
  }

  struct Modes {
    var foot: String
    var bicycle: String
    var car: String
    var hgv: String
    var bus: String
    var emergency: String
  }

  func word(_ verdict: Verdict) -> String {
    switch verdict {
    case .usable: verdicts.usable
    case .limited: verdicts.limited
    case .uncertain: verdicts.uncertain
    case .unreachable: verdicts.unreachable
    case .closed: verdicts.closed
    }
  }

  func word(_ mode: TravelMode) -> String {
    switch mode {
    case .foot: modes.foot
    case .bicycle: modes.bicycle
    case .car: modes.car
    case .hgv: modes.hgv
    case .bus: modes.bus
    case .emergency: modes.emergency
    }
  }

  func kind(_ kind: VenueKind) -> String { kinds[kind] ?? kind.words }

  /// "Thu 9 Oct 2025".
  func fullDay(_ day: CalendarDay) -> String {
    "\(weekdays[day.weekday.rawValue - 1]) \(day.day) \(months[day.month - 1]) \(day.year)"
  }

  /// "Thu 9".
  func shortDay(_ day: CalendarDay) -> String { "\(weekdays[day.weekday.rawValue - 1]) \(day.day)" }

  /// Those that the script fills in.
  var forScript: [String: String] {
    [
      "found": found, "mapLabel": mapLabel, "certain": certain, "possible": possible, "remark": remark, "way": way,
      "kilometres": kilometres, "metres": metres, "notOnTheMap": notOnTheMap, "notOnThisDay": notOnThisDay,
      "wayDrawn": wayDrawn, "wayInDoubt": wayInDoubt, "otherDays": otherDays, "otherModes": otherModes,
    ]
  }
}
