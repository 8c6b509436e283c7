import ClosurePlanning
import OpeningHours
import Testing

@testable import UsabilitySolver

/// On which unknown each window hangs: the event's, where an event's own time is uncertain.
@Suite struct VariableTests {
  private let noon = dushanbe.instantClamped(day: october(9), minute: 12 * 60)

  private var summit: Event {
    Event(
      id: "summit", start: .instant(noon), end: .instants(noon.adding(seconds: 7200)...noon.adding(seconds: 14_400)))
  }

  private func toItsEnd(_ event: String, after minutes: Int = 0) throws -> ClosureWindow {
    try ClosureWindow(
      start: .day(october(9)),
      end: .bound(.event(EventAnchor(event: event, edge: .end, offsetMinutes: minutes...minutes))))
  }

  private func variables(_ plan: ClosurePlan) -> [String] {
    BoundPlan(plan: plan.known(), map: nil).claims.map(\.variable)
  }

  @Test func whatIsTiedToAnUncertainTimeMovesWithTheEvent() throws {
    var named = Claim.venue("c3", .venue("a"), try toItsEnd("summit"))
    named.uncertainty = "own"
    var plan = ClosurePlan.october(
      venues: [market("a")],
      .by("City", .venue("c1", .venue("a"), try toItsEnd("summit"))),
      .by(
        "Police", .venue("c2", .venue("a"), try toItsEnd("dinner", after: 15)), named,
        .venue("c4", .venue("a"), window(9...9))),
      events: [
        summit,
        Event(
          id: "dinner", start: .instant(noon),
          end: .event(EventAnchor(event: "summit", edge: .end, offsetMinutes: 60...60))),
      ])
    plan.uncertainties = [UncertaintyVariable(id: "own")]
    #expect(variables(plan) == ["event:summit.end", "event:summit.end", "variable:own", "announcement:Police"])
  }

  @Test func aCertainTimeOfAnEventIsNoUnknown() throws {
    var event = summit
    event.end = .instant(noon.adding(seconds: 7200))
    let plan = ClosurePlan.october(
      venues: [market("a")], .by("City", .venue("c1", .venue("a"), try toItsEnd("summit"))), events: [event])
    #expect(variables(plan) == ["announcement:City"])
  }

  @Test func aWindowBetweenTwoUncertainTimesJoinsThem() throws {
    var event = summit
    event.start = .instants(noon...noon.adding(seconds: 1800))
    let between = try ClosureWindow(
      start: .event(EventAnchor(event: "summit", edge: .start)),
      end: .bound(.event(EventAnchor(event: "summit", edge: .end))))
    let plan = ClosurePlan.october(
      venues: [market("a")], .by("City", .venue("c1", .venue("a"), try toItsEnd("summit"))),
      .by("Police", .venue("c2", .venue("a"), between)), events: [event])
    #expect(Set(variables(plan)).count == 1)
  }

  /// Two announcements end with the motorcade: when one market is open again, so is the other.
  @Test func announcementsOfOneEventEndTogether() throws {
    let plan = ClosurePlan.october(
      venues: [market("a", hours: "14:00-17:00"), market("b", hours: "14:00-17:00")],
      .by("City", .venue("c1", .venue("a"), try toItsEnd("summit"))),
      .by("Police", .venue("c2", .venue("b"), try toItsEnd("summit"))), events: [summit],
      organisers: [
        Organiser(
          id: "o",
          jobs: [
            Job(id: "j", needs: [Job.Need(role: "x", venue: "a"), Job.Need(role: "y", venue: "b")])
          ])
      ])
    for venue in ["a", "b"] {
      #expect(try venueDay(venue, on: 9, in: plan).certainHours == times(9, 16...17))
      #expect(try venueDay(venue, on: 9, in: plan).possibleHours == times(9, 14...17))
    }
  }
}
