import ClosurePlanning
import OpeningHours
import Testing

@testable import UsabilitySolver

/// What changed between two versions of answers, as far as answers alone tell.
@Suite struct PlanComparisonTests {
  /// One market's day by car, and on foot if that is given.
  private static func day(
    _ venue: String, _ day: Int, _ verdict: Verdict, certain: TimeSet = .empty, possible: TimeSet? = nil,
    foot: Verdict? = nil
  ) -> VenueDay {
    func mode(_ mode: TravelMode, _ verdict: Verdict) -> VenueDay.ByMode {
      VenueDay.ByMode(
        mode: mode, verdict: verdict, basis: .stated, certainHours: certain, possibleHours: possible ?? certain)
    }
    return VenueDay(
      venue: market(venue), day: october(day), byMode: [mode(.car, verdict)] + (foot.map { [mode(.foot, $0)] } ?? []),
      normalHours: times(day, 8...18), hoursAreKnown: true, isOpenForCertain: true)
  }

  private static func answer(_ organiser: String, _ day: Int, _ venues: VenueDay...) -> DayAnswer {
    DayAnswer(
      planID: "test", title: "Test", organiser: Organiser(id: organiser), day: october(day), calendar: dushanbe,
      edition: .public, noticesReadTo: nil, map: nil, venues: venues, roads: [])
  }

  private struct Case: CustomTestStringConvertible {
    var id: String
    var old: VenueDay
    var new: VenueDay
    var direction: ChangeDirection?
    var isFlip = false
    var testDescription: String { id }
  }

  private static let morning = times(9, 8...12)
  private static let late = times(9, 14...18)
  private static let whole = times(9, 8...18)

  private static let cases = [
    Case(id: "closed", old: day("m", 9, .usable), new: day("m", 9, .closed), direction: .worse, isFlip: true),
    Case(id: "to be asked", old: day("m", 9, .usable), new: day("m", 9, .uncertain), direction: .worse, isFlip: true),
    Case(id: "open again", old: day("m", 9, .closed), new: day("m", 9, .limited), direction: .better, isFlip: true),
    Case(
      id: "reached again", old: day("m", 9, .unreachable), new: day("m", 9, .uncertain), direction: .better,
      isFlip: true),
    Case(id: "nothing", old: day("m", 9, .usable, certain: whole), new: day("m", 9, .usable, certain: whole)),
    Case(
      id: "hours lost", old: day("m", 9, .limited, certain: whole), new: day("m", 9, .limited, certain: morning),
      direction: .worse),
    Case(
      id: "hours gained", old: day("m", 9, .limited, certain: morning), new: day("m", 9, .limited, certain: whole),
      direction: .better),
    Case(
      id: "other hours", old: day("m", 9, .limited, certain: morning), new: day("m", 9, .limited, certain: late),
      direction: .different),
    Case(
      id: "possible hours lost", old: day("m", 9, .uncertain, possible: whole),
      new: day("m", 9, .uncertain, possible: late), direction: .worse),
    Case(
      id: "certain hours count before possible ones",
      old: day("m", 9, .limited, certain: morning, possible: morning.union(late)),
      new: day("m", 9, .limited, certain: whole, possible: whole), direction: .better),
    Case(
      id: "on foot only", old: day("m", 9, .closed, foot: .usable), new: day("m", 9, .closed, foot: .limited),
      direction: .worse, isFlip: true),
    Case(id: "a mode that one version knows", old: day("m", 9, .usable), new: day("m", 9, .usable, foot: .closed)),
  ]

  @Test(arguments: cases) private func direction(_ item: Case) throws {
    let found = PlanComparison.changes(
      from: [Self.answer("a", 9, item.old)], to: [Self.answer("a", 9, item.new)])
    #expect(found.count == 1)
    #expect(found[0].venues.map(\.direction) == (item.direction.map { [$0] } ?? []))
    #expect(found[0].venues.first?.isFlip ?? false == item.isFlip)
    #expect(found[0].isEmpty == (item.direction == nil))
    // The other way round worse is better, and what is different stays so.
    let back = PlanComparison.changes(from: [Self.answer("a", 9, item.new)], to: [Self.answer("a", 9, item.old)])
    let opposite: [ChangeDirection: ChangeDirection] = [.worse: .better, .better: .worse, .different: .different]
    #expect(back[0].venues.map(\.direction) == (item.direction.flatMap { opposite[$0] }.map { [$0] } ?? []))
  }

  @Test func worseFirstThenNearDays() {
    let old = [
      Self.answer("a", 9, Self.day("m", 9, .closed), Self.day("n", 9, .usable), Self.day("o", 9, .usable)),
      Self.answer("a", 8, Self.day("m", 8, .usable), Self.day("n", 8, .usable)),
    ]
    let new = [
      Self.answer("a", 9, Self.day("m", 9, .usable), Self.day("n", 9, .closed), Self.day("o", 9, .closed)),
      Self.answer("a", 8, Self.day("m", 8, .usable), Self.day("n", 8, .uncertain)),
    ]
    let found = PlanComparison.changes(from: old, to: new)[0]
    #expect(
      found.venues.map { "\($0.venue.id) \($0.day.day) \($0.direction)" } == [
        "n 8 worse", "n 9 worse", "o 9 worse", "m 9 better",
      ])
    #expect(found.count(of: .worse) == 3 && found.count(of: .better) == 1)
  }

  @Test func eachModeByItself() {
    let old = Self.answer("a", 9, Self.day("m", 9, .limited, foot: .usable))
    let new = Self.answer("a", 9, Self.day("m", 9, .usable, foot: .closed))
    let found = PlanComparison.changes(from: [old], to: [new])[0]
    #expect(found.venues.map(\.mode) == [.foot, .car] && found.venues.map(\.direction) == [.worse, .better])
    #expect(found.count(of: .worse) == 1 && found.count(of: .better) == 1)
    let both = PlanComparison.changes(
      from: [Self.answer("a", 9, Self.day("m", 9, .usable, foot: .usable))],
      to: [Self.answer("a", 9, Self.day("m", 9, .closed, foot: .closed))])[0]
    #expect(both.venues.count == 2 && both.count(of: .worse) == 1)
  }

  @Test func whatOneVersionAloneKnows() {
    let old = [
      Self.answer("a", 8, Self.day("m", 8, .usable), Self.day("gone", 8, .usable)), Self.answer("a", 7),
      Self.answer("former", 8),
    ]
    let new = [
      Self.answer("a", 8, Self.day("m", 8, .usable), Self.day("new", 8, .closed)), Self.answer("a", 9),
      Self.answer("fresh", 8),
    ]
    let found = PlanComparison.changes(from: old, to: new)
    #expect(found.map(\.organiser.id) == ["a", "fresh", "former"])
    #expect(found.map(\.presence) == [.both, .added, .removed])
    #expect(found[0].addedVenues.map(\.id) == ["new"] && found[0].removedVenues.map(\.id) == ["gone"])
    #expect(found[0].addedDays == [october(9)] && found[0].removedDays == [october(7)])
    #expect(found[0].venues.isEmpty && !found[0].isEmpty)
  }

  @Test func jobs() {
    func answer(_ verdict: Verdict) -> DayAnswer {
      var answer = Self.answer("a", 9)
      let need = Job.Need(role: "hall", venue: "m")
      answer.jobs = [JobDay(job: Job(id: "gala", names: "Gala", needs: [need]), verdict: verdict, weakest: [need])]
      return answer
    }
    let found = PlanComparison.changes(from: [answer(.usable)], to: [answer(.closed)])[0]
    #expect(found.jobs.map(\.direction) == [.worse] && found.jobs[0].job.id == "gala")
    #expect(PlanComparison.changes(from: [answer(.usable)], to: [answer(.usable)])[0].isEmpty)
  }
}
