import ClosurePlanning
import Geodesy
import OpeningHours
import _PlannerTestSupport

@testable import UsabilitySolver

/// A random town of at most twelve crossings with a random plan of closures in it.
///
/// Every street leads from one crossing to another, straight, and is a way of its own; venues and the origin stand on
/// streets, a third of the way along, so that nobody need ask where they are entered.
struct RandomTown {
  struct Street {
    var from: Int
    var to: Int
    var isOneway: Bool
  }

  var crossings: [(east: Double, north: Double)] = []
  var streets: [Street] = []
  /// The streets that the venues stand on, and the one where the traveller starts.
  var venueStreets: [Int] = []
  var home = 0
  var generator: SeededGenerator

  init(seed: UInt64, crossings range: ClosedRange<Int> = 4...12, venueCount: Int = 2) {
    generator = SeededGenerator(seed: seed)
    let count = Int.random(in: range, using: &generator)
    for _ in 0..<count {
      crossings.append((Double.random(in: 0..<30, using: &generator), Double.random(in: 0..<30, using: &generator)))
    }
    // A tree of two-way streets, so that all places hang together while nothing is shut and nobody is taken to enter
    // the network elsewhere; and some streets more, one-way ones among them.
    var seen = Set<[Int]>()
    func add(_ from: Int, _ to: Int, isOneway: Bool, _ streets: inout [Street]) {
      guard from != to, seen.insert([min(from, to), max(from, to)]).inserted else { return }
      streets.append(Street(from: from, to: to, isOneway: isOneway))
    }
    for index in 1..<count { add(Int.random(in: 0..<index, using: &generator), index, isOneway: false, &streets) }
    for _ in 0..<count / 2 {
      let ends = (0..<2).map { _ in Int.random(in: 0..<count, using: &generator) }
      add(ends[0], ends[1], isOneway: Bool.random(using: &generator), &streets)
    }
    venueStreets = (0..<venueCount).map { _ in Int.random(in: 0..<streets.count, using: &generator) }
    home = Int.random(in: 0..<streets.count, using: &generator)
  }

  /// The point at a fraction of a street.
  func point(_ street: Int, _ fraction: Double) -> Coordinate {
    let (from, to) = (crossings[streets[street].from], crossings[streets[street].to])
    return TinyMap.coordinate(
      from.east + (to.east - from.east) * fraction, from.north + (to.north - from.north) * fraction)
  }

  var map: TinyMap {
    TinyMap(
      places: Dictionary(uniqueKeysWithValues: crossings.enumerated().map { ("c\($0)", $1) }),
      streets: streets.enumerated().map { index, street in
        TinyMap.Street(
          name: "s\(index)", path: "c\(street.from) c\(street.to)", tags: street.isOneway ? ["oneway": "yes"] : [:])
      })
  }

  var organiser: Organiser {
    Organiser(id: "o", origins: [Origin(coordinate: point(home, 0.6))], modes: [.car, .foot], permits: ["grey"])
  }

  mutating func plan() -> ClosurePlan {
    let venues = venueStreets.indices.map { index in
      var venue = market("v\(index)", hours: index == 0 ? "08:00-18:00" : nil)
      venue.coordinate = point(venueStreets[index], 0.3)
      return venue
    }
    var announcements = (0..<3).map { index in
      Announcement(
        id: "s\(index)", authority: "authority \(index)", published: .day(october(3)),
        reliability: index == 2 ? .unconfirmed : .official)
    }
    for number in 0..<Int.random(in: 1...5, using: &generator) {
      announcements[[0, 0, 1, 1, 2].randomElement(using: &generator) ?? 0].claims.append(claim(number))
    }
    var plan = ClosurePlan.october(venues: venues)
    plan.announcements = announcements
    return plan
  }

  private mutating func claim(_ number: Int) -> Claim {
    if Int.random(in: 0..<4, using: &generator) == 0 {
      return .venue(
        "c\(number)", .venue("v\(venueStreets.indices.randomElement(using: &generator) ?? 0)"), .closed, window())
    }
    // Some streets are spoken of more than others, so that authorities contradict each other.
    let range = Bool.random(using: &generator) ? min(3, streets.count) : streets.count
    let ways = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      TinyMap.way(Int.random(in: 0..<range, using: &generator))
    }
    let kinds: [RoadEffect.Kind] = [.roadClosed, .roadClosed, .carriagewayClosed, .intermittentShortTermClosures]
    let modes: [Set<TravelMode>] = [TravelMode.ordinaryVehicles, [.foot, .car], [.foot], [.hgv]]
    let exemptions: [Exemption] =
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: [Exemption(permit: "grey")]
      case 1: [Exemption(permit: "grey", hours: hours("22:00-06:00"))]
      case 2: [Exemption(modes: [.foot])]
      case 3: [Exemption(permit: "red")]
      default: []
      }
    let effect = RoadEffect(
      kind: kinds.randomElement(using: &generator) ?? .roadClosed,
      modes: modes.randomElement(using: &generator) ?? [.car],
      crossing: Int.random(in: 0..<4, using: &generator) == 0 ? .forbidden : .allowed, exemptions: exemptions)
    let extents: [Claim.Extent] = [.stated, .stated, .stated, .inferred]
    return .road(
      "c\(number)", [.ways(Array(Set(ways)).sorted())], effect, window(),
      extent: extents.randomElement(using: &generator) ?? .stated)
  }

  private mutating func window() -> ClosureWindow {
    let first = Int.random(in: 7...9, using: &generator)
    let last = first + Int.random(in: 0...2, using: &generator)
    let daily = Int.random(in: 0..<3, using: &generator) == 0 ? hours("10:00-14:00") : nil
    let start: TimeBound = Bool.random(using: &generator) ? .day(october(first)) : .days(october(first)...october(last))
    let end: WindowEnd =
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: .length(days: 1...Int.random(in: 1...3, using: &generator))
      case 1: .bound(.days(october(last)...october(last + Int.random(in: 0...2, using: &generator))))
      default: .bound(.day(october(last)))
      }
    return (try? ClosureWindow(start: start, end: end, hours: daily))
      ?? ClosureWindow(days: october(first)...october(last))
  }
}
