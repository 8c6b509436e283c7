internal import ClosurePlanning
internal import Geodesy
internal import OpeningHours
internal import PlanExchange
internal import RoadNetwork
internal import UsabilitySolver

/// A way under closures, for people: how long, how much longer than usual, and where to turn.
struct RouteView {
  let travel: TravelLoader
  let from: String
  let to: String
  let ways: TravelWays
  /// Remarks on places that lie far from the road that is meant for them.
  let far: [String]

  /// The way to tell: the one that can be relied on, else the one that may be open.
  private var told: TravelWay? { ways.certain ?? ways.possible }

  func text() -> String {
    var lines = [title, verdict]
    if let told {
      lines.append("")
      lines += steps(of: told).enumerated().map { "\(String($0.offset + 1).paddedLeft(to: 3))  \($0.element)" }
      lines.append("     \(printable(to))")
    }
    lines.append("")
    lines += remarks
    return lines.joined(separator: "\n") + "\n"
  }

  private var remarks: [String] {
    let back = ways.certain != nil && !ways.leadsBack ? ["No way back can be relied on: it is shut, or may be."] : []
    return back + far + travel.remarks
  }

  private var title: String {
    "\(printable(from)) to \(printable(to)), \(Wording.word(travel.planner.mode)), \(travel.time)"
  }

  /// How long it takes, as in "9 min (5.6 km) under the closures; usually 7 min".
  private var verdict: String {
    guard let usual = ways.open else { return "There is no way, closures or not." }
    let usually = minutes(usual)
    guard let told else { return "No way in: every way is shut. Usually \(usually)." }
    let length = RouteWords.distance(told.route.lengthMetres)
    if ways.takesTurns {
      let when = travel.instant == nil ? "all day: closures take turns, give --at HH:MM" : "in every case: ask first"
      return "No one way holds \(when). \(minutes(told)) (\(length)) by the best of them; usually \(usually)."
    }
    if ways.certain == nil {
      return
        "Perhaps no way in: ask first. \(minutes(told)) (\(length)) if the roads in doubt are open; usually \(usually)."
    }
    if told.route.travelTimeDeciseconds == usual.route.travelTimeDeciseconds {
      return "\(minutes(told)) (\(length)), as usual: no closure lengthens the way."
    }
    return "\(minutes(told)) (\(length)) under the closures; usually \(usually)."
  }

  private func minutes(_ way: TravelWay) -> String {
    travel.wording.minutes(way.route.travelTimeDeciseconds, isSchematic: travel.isSchematic)
  }

  private func steps(of way: TravelWay) -> [String] {
    travel.planner.steps(of: way, languages: travel.wording.languages).map(RouteWords.step)
  }

  /// The ways for files: the one to take first, then the usual one where that is another.
  func document() -> WayDocument {
    var document = WayDocument(
      facts: facts, title: title, remarks: [verdict] + remarks + [Wording.mapAttribution], ways: [])
    func add(_ way: TravelWay?, _ name: String) {
      guard let way, let line = Self.line(way) else { return }
      document.ways.append(
        WayDocument.Way(
          name: name, deciseconds: Int(way.route.travelTimeDeciseconds), metres: Int(way.route.lengthMetres.rounded()),
          steps: steps(of: way), line: line))
    }
    let name =
      if ways.certain != nil {
        "Way under the closures"
      } else if ways.takesTurns {
        "Way by the best of several"
      } else {
        "Way if the roads in doubt are open"
      }
    add(told, name)
    if ways.open?.route != told?.route { add(ways.open, "Usual way") }
    return document
  }

  private var facts: WayDocument.Facts {
    let verdict: WayDocument.Verdict =
      if ways.open == nil {
        .none
      } else if told == nil {
        .shut
      } else if ways.takesTurns {
        .takesTurns
      } else if ways.certain == nil {
        .uncertain
      } else {
        ways.certain?.route.travelTimeDeciseconds == ways.open?.route.travelTimeDeciseconds ? .usual : .longer
      }
    return WayDocument.Facts(
      verdict: verdict, mode: travel.planner.mode.rawValue, day: "\(travel.day)", time: travel.timeOfDay,
      leadsBack: ways.leadsBack)
  }

  private static func line(_ way: TravelWay) -> LineString? {
    let points = way.route.coordinates
    return LineString(checking: points.count == 1 ? points + points : points)
  }
}
