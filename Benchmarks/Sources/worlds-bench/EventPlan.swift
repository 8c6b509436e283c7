import ClosurePlanning
import Geodesy
import OpeningHours

/// A plan as an event brings it: fourteen days, two thousand venues, and as many unknowns as asked for.
///
/// Of every fifteen unknowns seven are the lengths of road closures, two the lengths of closures of venues, three doubtful
/// claims, two disputes and one is what an uncertain event leaves open. Made by chance from a seed.
struct EventPlan {
  let unknowns: Int
  let box: BoundingBox
  /// Somewhere on a road.
  let roadside: (inout SeededGenerator) -> Coordinate
  private var random: SeededGenerator
  private let calendar: LocalCalendar
  private let first: CalendarDay

  init?(unknowns: Int, box: BoundingBox, seed: UInt64, roadside: @escaping (inout SeededGenerator) -> Coordinate) {
    guard let calendar = LocalCalendar(timeZoneIdentifier: "Europe/Lisbon"),
      let first = CalendarDay(year: 2026, month: 6, day: 15)
    else { return nil }
    self.unknowns = unknowns
    self.box = box
    self.roadside = roadside
    self.calendar = calendar
    self.first = first
    random = SeededGenerator(seed: seed)
  }

  /// The plan, with one organiser who delivers by van to every market.
  mutating func plan(venueCount: Int) -> ClosurePlan {
    var plan = ClosurePlan(
      id: "event-\(unknowns)", title: LocalizedText(["en": "Event"]), calendar: calendar,
      horizon: first...first.adding(days: 13))
    plan.events = [
      Event(
        id: "summit", start: .day(first.adding(days: 5)),
        end: .days(first.adding(days: 7)...first.adding(days: 9)))
    ]
    let kinds: [VenueKind] = ["market", "mosque", "hotel", "hall", "shoppingCentre"]
    plan.venues = (0..<venueCount).map { index in
      Venue(
        id: "v\(index)", kind: kinds[index % kinds.count], names: LocalizedText(["en": "Venue \(index)"]),
        coordinate: roadside(&random),
        hours: index % 3 == 0 ? try? OpeningHoursExpression(parsing: "Mo-Sa 08:00-18:00") : nil)
    }
    for number in 0..<unknowns { add(number, to: &plan) }
    plan.organisers = [
      Organiser(
        id: "supplier", origins: [Origin(coordinate: roadside(&random))], modes: [.car], kinds: ["market"],
        longestTripMinutes: 60, leadTimeMinutes: 720)
    ]
    return plan
  }

  private mutating func add(_ number: Int, to plan: inout ClosurePlan) {
    var source = Announcement(
      id: "a\(number)", authority: "Authority \(number)", published: .day(first), retrieved: .day(first),
      reliability: .official)
    let start = first.adding(days: Int.random(in: 0...8, using: &random))
    switch number % 15 {
    case 0..<7:
      source.claims = [road("c\(number)", lasting(from: start, 2...5), in: &plan)]
    case 7, 8:
      source.claims = [closure("c\(number)", .named, lasting(from: start, 1...4), plan)]
    case 9, 10, 11:
      var claim = closure("c\(number)", number % 2 == 0 ? .several : .most, days(start, 3), plan)
      claim.probability = .probable
      source.claims = [claim]
    case 12, 13:
      source.claims = [closure("c\(number)", .all, days(start, 3), plan)]
      var other = source
      other.id += "-press"
      other.authority += ", as the press has it"
      other.reliability = .press
      var claim = source.claims[0]
      claim.id += "-press"
      claim.window = days(start, 5)
      other.claims = [claim]
      plan.announcements.append(other)
    default:
      source.claims = [road("c\(number)", toTheEvent(from: start), in: &plan)]
    }
    plan.announcements.append(source)
  }

  // MARK: Parts

  private func days(_ start: CalendarDay, _ count: Int) -> ClosureWindow {
    ClosureWindow(days: start...start.adding(days: count - 1))
  }

  private func lasting(from start: CalendarDay, _ lengths: ClosedRange<Int>) -> ClosureWindow {
    (try? ClosureWindow(start: .day(start), end: .length(days: lengths))) ?? days(start, lengths.lowerBound)
  }

  private func toTheEvent(from start: CalendarDay) -> ClosureWindow {
    (try? ClosureWindow(
      start: .day(min(start, first.adding(days: 5))), end: .bound(.event(EventAnchor(event: "summit", edge: .end)))))
      ?? days(start, 2)
  }

  private mutating func closure(
    _ id: String, _ quantifier: CategoryReference.Quantifier, _ window: ClosureWindow, _ plan: ClosurePlan
  ) -> Claim {
    let named = (0..<8).map { _ in plan.venues[Int.random(in: 0..<plan.venues.count, using: &random)] }
    let kind = named[0].kind
    return Claim(
      id: id,
      subjects: [
        .category(
          CategoryReference(
            kinds: [kind], quantifier: quantifier,
            named: Array(Set(named.filter { $0.kind == kind }.map(\.id))).sorted()))
      ], effect: .venue(VenueEffect(kind: .closed)), window: window)
  }

  /// The roads of a square of some hundred metres are shut.
  private mutating func road(_ id: String, _ window: ClosureWindow, in plan: inout ClosurePlan) -> Claim {
    let centre = place(in: middle)
    let size = Double.random(in: 0.0015...0.004, using: &random)
    let corners = [(-1.0, -1.0), (-1.0, 1.0), (1.0, 1.0), (1.0, -1.0)].map {
      Coordinate(latitude: centre.latitude + size * $0.0, longitude: centre.longitude + size * $0.1 * 1.3)
    }
    if let outline = Polygon(outer: corners) { plan.areas.append(Area(id: "area-\(id)", outer: outline)) }
    return Claim(
      id: id, subjects: [.cordon(CordonReference(area: "area-\(id)"))],
      effect: .road(RoadEffect(kind: .roadClosed)), window: window)
  }

  /// The inner third of the map, where events are.
  private var middle: BoundingBox {
    let (south, north) = (box.southWest.latitude, box.northEast.latitude)
    let (west, east) = (box.southWest.longitude, box.northEast.longitude)
    return BoundingBox(
      Coordinate(latitude: south + (north - south) / 3, longitude: west + (east - west) / 3),
      Coordinate(latitude: north - (north - south) / 3, longitude: east - (east - west) / 3))
  }

  private mutating func place(in box: BoundingBox) -> Coordinate {
    Coordinate(
      latitude: Double.random(in: box.southWest.latitude...box.northEast.latitude, using: &random),
      longitude: Double.random(in: box.southWest.longitude...box.northEast.longitude, using: &random))
  }
}
