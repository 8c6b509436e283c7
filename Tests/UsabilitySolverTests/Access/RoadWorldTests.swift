import ClosurePlanning
import Geodesy
import OpeningHours
import Testing

@testable import UsabilitySolver

/// Closures of roads that hang together, or contradict each other.
@Suite struct RoadWorldTests {
  /// Two ways to the market that have nothing in common: Lohuti in the north, Behzod in the south.
  private static let fork = TinyMap(
    places: ["h": (0, 0), "a": (2, 0), "n": (6, 4), "s": (6, -4), "b": (10, 0), "m": (15, 0)],
    streets: [
      TinyMap.Street(name: "Home Street", path: "h a"), TinyMap.Street(name: "Lohuti Street", path: "a n b"),
      TinyMap.Street(name: "Behzod Street", path: "a s b"), TinyMap.Street(name: "Market Street", path: "b m"),
    ])

  private static let north: [Subject] = [.road(RoadReference(name: "Lohuti"))]
  private static let south: [Subject] = [.road(RoadReference(name: "Behzod"))]

  private func verdicts(_ plan: ClosurePlan, on days: ClosedRange<Int>) throws -> [Verdict] {
    let solver = try ClosureSolver(plan: plan.known(), map: Self.fork.read())
    return try solver.answers(for: .home(modes: [.car]), on: days.map(october)).map { $0.venues[0].verdict }
  }

  /// Until the 8th or the 9th the north, from then on, or from the day after, the south: never both on one day.
  private static let northUntil = ClosureWindowSample.make(
    start: .day(october(8)), end: .bound(.days(october(8)...october(9))))
  private static let southFrom = ClosureWindowSample.make(
    start: .days(october(9)...october(10)), end: .bound(.day(october(10))))

  /// The union over worlds cuts the market off on the 9th, and so would brackets; no single world does.
  @Test func oneMovingVariable() throws {
    let together = ClosurePlan.october(
      venues: [easternMarket],
      .by("police", .road("n", Self.north, Self.northUntil), .road("s", Self.south, Self.southFrom)))
    #expect(try verdicts(together, on: 8...10) == [.usable, .usable, .usable])
    // Under two variables both can be shut on the 9th, or neither.
    let apart = ClosurePlan.october(
      venues: [easternMarket], .by("police", .road("n", Self.north, Self.northUntil)),
      .by("army", .road("s", Self.south, Self.southFrom)))
    #expect(try verdicts(apart, on: 8...10) == [.usable, .uncertain, .usable])
  }

  /// Two announcements may hang on one variable by name.
  @Test func aVariableOfItsOwnJoinsAnnouncements() throws {
    var north = Claim.road("n", Self.north, Self.northUntil)
    var south = Claim.road("s", Self.south, Self.southFrom)
    north.uncertainty = "route"
    south.uncertainty = "route"
    var plan = ClosurePlan.october(venues: [easternMarket], .by("police", north), .by("army", south))
    plan.uncertainties = [UncertaintyVariable(id: "route")]
    #expect(try verdicts(plan, on: 9...9) == [.usable])
  }

  /// The two ways at once, and each alone.
  @Test func bothWaysShut() throws {
    let plan = ClosurePlan.october(
      venues: [easternMarket],
      .by("police", .road("n", Self.north, window(8...9)), .road("s", Self.south, window(9...10))))
    #expect(try verdicts(plan, on: 8...10) == [.usable, .unreachable, .usable])
    let found = try venueDay(on: 9, in: plan, map: Self.fork)
    #expect(found.causes.map(\.claim.id) == ["n", "s"])
    #expect(found.causes.allSatisfy { $0.doubts.isEmpty })
  }

  @Test func disputedDaysAreToBeAskedAbout() throws {
    let plan = ClosurePlan.october(
      venues: [easternMarket], .by("police", .road("n", Self.north + Self.south, window(8...10))),
      .by("agency", .press, .road("m", Self.north + Self.south, window(8...12))))
    #expect(
      try verdicts(plan, on: 8...13) == [
        .unreachable, .unreachable, .unreachable, .uncertain, .uncertain, .usable,
      ])
    // Both sides agree on the 9th: it is stated, and nobody is said to disagree.
    let agreed = try venueDay(on: 9, in: plan, map: Self.fork)
    #expect(agreed.basis == .stated)
    let contested = try venueDay(on: 11, in: plan, map: Self.fork)
    #expect(contested.basis == .disputed)
    #expect(contested.causes.map(\.doubts) == [[.disputed(with: ["n"])]])
  }

  /// A dispute between two routes: in each world one side is right, and each leaves the other way open.
  @Test func aDisputeBetweenTwoRoutes() throws {
    func on(_ hours: ClosedRange<Int>) -> ClosureWindow {
      let day = october(9)
      return ClosureWindowSample.make(
        start: .instant(dushanbe.instantClamped(day: day, minute: hours.lowerBound * 60)),
        end: .bound(.instant(dushanbe.instantClamped(day: day, minute: hours.upperBound * 60))))
    }
    // The police: the north in the morning, the south in the afternoon. The army: the other way round, and both from
    // eleven to one.
    let plan = ClosurePlan.october(
      venues: [easternMarket],
      .by("police", .road("pn", Self.north, on(8...12)), .road("ps", Self.south, on(12...16))),
      .by(
        "army", .road("an", Self.north, on(11...16)), .road("as", Self.south, on(8...13)),
        .road("both", Self.north + Self.south, on(11...13))))
    let found = try venueDay(on: 9, in: plan, map: Self.fork)
    #expect(found.verdict == .limited)
    #expect(found.certainHours == times(9, 0...11, 13...24))
    #expect(found.possibleHours == times(9, 0...24))
  }

  /// One authority shuts a road, another says that it is only stopped now and then: they cannot both be right.
  @Test(arguments: [RoadEffect.Kind.intermittentShortTermClosures, .trafficRestricted])
  func shutOrOnlyStoppedNowAndThen(kind: RoadEffect.Kind) throws {
    let both = Self.north + Self.south
    let plan = ClosurePlan.october(
      venues: [easternMarket], .by("police", .road("shut", both, window(8...10))),
      .by("operator", .road("stopped", both, RoadEffect(kind: kind), window(9...12))))
    #expect(try verdicts(plan, on: 8...11) == [.unreachable, .uncertain, .uncertain, .usable])
    #expect(try venueDay(on: 9, in: plan, map: Self.fork).basis == .disputed)
  }

  /// Hearsay takes no side: it cannot make a stated closure doubtful.
  @Test func hearsayTakesNothingAway() throws {
    let both = Self.north + Self.south
    let plan = ClosurePlan.october(
      venues: [easternMarket], .by("police", .road("shut", both, window(8...9))),
      .by("rumour", .unconfirmed, .road("longer", both, window(8...11))))
    #expect(try verdicts(plan, on: 8...12) == [.unreachable, .unreachable, .uncertain, .uncertain, .usable])
  }

  /// What is inferred may add to what is stated, and must not hide it.
  @Test func whatIsStatedIsNamedBesideWhatIsInferred() throws {
    var market = Self.north
    market += Self.south
    let plan = ClosurePlan.october(
      venues: [easternMarket],
      .by("police", .road("n", Self.north, window(8...10)), .road("s", Self.south, window(8...10))),
      .by("press", .press, .road("all", market, RoadEffect(kind: .roadClosed), window(8...10), extent: .inferred)))
    let found = try venueDay(on: 9, in: plan, map: Self.fork)
    #expect(found.verdict == .unreachable)
    #expect(found.basis == .stated)
    #expect(Set(found.causes.map(\.claim.id)).isSuperset(of: ["n", "s"]))
  }
}

/// Windows that a test knows to be possible.
enum ClosureWindowSample {
  static func make(start: TimeBound, end: WindowEnd) -> ClosureWindow {
    do throws(WindowError) { return try ClosureWindow(start: start, end: end) } catch {
      preconditionFailure("\(error)")
    }
  }
}
