import ClosurePlanning
import OpeningHours

extension PlanProblemTests {
  /// Windows and events that cannot be.
  static let windows: [Case] = [
    Case(
      "outside the horizon",
      .warning(
        PlanPlace(.window(claim: 0)), "the window lies outside the plan's days",
        help: "the plan speaks of 2025-10-06 to 2025-10-15")
    ) { $0.announcements[0].claims[0].window = days(20...21) },
    Case("half outside the horizon") { $0.announcements[0].claims[0].window = days(1...6) },
    Case(
      "ends the instant the horizon starts",
      .warning(
        PlanPlace(.window(claim: 0)), "the window lies outside the plan's days",
        help: "the plan speaks of 2025-10-06 to 2025-10-15")
    ) { $0.announcements[0].claims[0].window = days(1...5) },
    Case(
      "ends before it starts",
      error(
        .window(claim: 0), "to", "the window ends before it starts",
        "from 2025-10-10T00:00:00+05:00, to 2025-10-09T12:00:00+05:00")
    ) {
      $0.announcements[0].claims[0].window = ClosurePlanningTests.window(
        .day(october(10)), .bound(.instant(at("9 12:00"))))
    },
    Case(
      "no length", error(.window(claim: 0), "to", "the window has no length", "a time window is half-open")
    ) {
      $0.announcements[0].claims[0].window = ClosurePlanningTests.window(
        .instant(at("9 16:00")), .bound(event("summit", .end)))
    },
    Case(
      "no such event", error(.window(claim: 0), nil, "no event has the id \"summet\"", "did you mean \"summit\"?")
    ) { $0.announcements[0].claims[0].window = ClosurePlanningTests.window(event("summet", .start), .open) },
    Case(
      "an event told by itself",
      error(.event(1), "from", "the event's time leads back to itself", "give one of the events a time of its own"),
      error(.window(claim: 0), nil, "the window hangs on the event \"loop\", whose time leads back to itself")
    ) {
      $0.events.append(Event(id: "loop", start: event("loop", .start), end: .day(october(9))))
      $0.announcements[0].claims[0].window = ClosurePlanningTests.window(event("loop", .start), .open)
    },
    Case(
      "two events told by each other",
      error(.event(1), "to", "the event's time leads back to itself", "give one of the events a time of its own"),
      error(.event(2), "to", "the event's time leads back to itself", "give one of the events a time of its own")
    ) {
      $0.events.append(Event(id: "a", start: .day(october(8)), end: event("b", .end)))
      $0.events.append(Event(id: "b", start: .day(october(8)), end: event("a", .end)))
    },
    Case(
      "an event that ends before it starts",
      error(.event(1), "to", "the event ends before it starts", "check from and to")
    ) { $0.events.append(Event(id: "e", start: .day(october(9)), end: .day(october(8)))) },
    Case(
      "an event of no length", error(.event(1), "to", "the event ends before it starts", "check from and to")
    ) { $0.events.append(Event(id: "e", start: .instant(at("9 10:00")), end: .instant(at("9 10:00")))) },
    Case("an event of one day") { $0.events.append(Event(id: "e", start: .day(october(9)), end: .day(october(9)))) },
  ]
}
