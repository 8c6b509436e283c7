import ClosurePlanning
import OpeningHours
import Testing

/// Windows that no reading can fill.
@Suite struct WindowErrorTests {
  struct Impossible: Sendable, CustomTestStringConvertible {
    var id: String
    var start: TimeBound
    var end: WindowEnd
    var error: WindowError
    var testDescription: String { id }
  }

  static let cases: [Impossible] = [
    Impossible(
      id: "ends before it starts", start: .day(october(10)), end: .bound(.day(october(8))),
      error: .endBeforeStart("2025-10-10", "2025-10-08")),
    Impossible(
      id: "may end before it starts", start: .days(october(8)...october(12)),
      end: .bound(.days(october(9)...october(10))),
      error: .endBeforeStart("2025-10-12", "2025-10-10")),
    Impossible(
      id: "no days", start: .day(october(8)), end: .length(days: 0...3), error: .emptyLength(0)),
    Impossible(
      id: "fewer than no days", start: .day(october(8)), end: .length(days: -2...3), error: .emptyLength(-2)),
    Impossible(
      id: "an instant of no length", start: .instant(at("9 10:00")), end: .bound(.instant(at("9 10:00"))),
      error: .zeroLength),
    Impossible(
      id: "instants that may coincide", start: .instants(at("9 10:00")...at("9 11:00")),
      end: .bound(.instants(at("9 10:30")...at("9 11:00"))), error: .zeroLength),
    Impossible(
      id: "instants backwards", start: .instant(at("9 10:00")), end: .bound(.instant(at("9 09:00"))),
      error: .endBeforeStart("start", "end")),
    Impossible(
      id: "no such event", start: event("wedding", .start), end: .open, error: .unknownEvent("wedding")),
    Impossible(
      id: "no such event at its end", start: .day(october(8)), end: .bound(event("wedding", .end)),
      error: .unknownEvent("wedding")),
    Impossible(
      id: "an event told by itself", start: event("ouroboros", .start), end: .open, error: .anchorCycle("ouroboros")),
    Impossible(
      id: "two events told by each other", start: .day(october(8)), end: .bound(event("a", .end)),
      error: .anchorCycle("a")),
    Impossible(
      id: "a day to an instant before it", start: .day(october(10)), end: .bound(.instant(at("9 12:00"))),
      error: .endBeforeStart("2025-10-10T00:00:00+05:00", "2025-10-09T12:00:00+05:00")),
    Impossible(
      id: "to the start of the event at which it starts", start: .instant(at("9 10:00")),
      end: .bound(event("summit", .start)), error: .zeroLength),
    Impossible(
      id: "an offset back beyond the start", start: event("summit", .start),
      end: .bound(event("summit", .end, -600 ... -420)),
      error: .endBeforeStart("2025-10-09T10:00:00+05:00", "2025-10-09T06:00:00+05:00")),
  ]

  static let plan = ClosurePlanningTests.plan(
    events: [
      Event(id: "summit", start: .instant(at("9 10:00")), end: .instant(at("9 16:00"))),
      Event(id: "ouroboros", start: event("ouroboros", .end), end: event("ouroboros", .start)),
      Event(id: "a", start: .day(october(8)), end: event("b", .end)),
      Event(id: "b", start: .day(october(8)), end: event("a", .end)),
    ])

  @Test(arguments: cases) func isAnError(_ item: Impossible) {
    #expect(throws: item.error) {
      _ = try ClosureWindow(start: item.start, end: item.end).resolved(in: Self.plan)
    }
  }

  /// Those that need no calendar cannot even be made.
  @Test(arguments: cases.prefix(7)) func cannotBeMade(_ item: Impossible) {
    #expect(throws: item.error) { _ = try ClosureWindow(start: item.start, end: item.end) }
  }

  @Test func keepsWhatItIsGiven() throws {
    let window = try ClosureWindow(
      start: .day(october(8)), end: .unknown(condition: "deemed safe"), hours: hours("08:00-18:00"),
      verification: .overrunning)
    #expect(window.end == .unknown(condition: "deemed safe"))
    #expect(window.hours == hours("08:00-18:00"))
    #expect(window.verification == .overrunning)
  }
}
