import ClosurePlanning
import OpeningHours
import Testing

/// Windows on the time line, every kind of bound and end, worked out by hand.
@Suite struct WindowResolutionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var id: String
    var window: ClosureWindow
    /// The span at each quantile at which it changes, in order.
    var spans: [String]
    var testDescription: String { id }
    init(_ id: String, _ window: ClosureWindow, _ spans: [String]) {
      self.id = id
      self.window = window
      self.spans = spans
    }
  }

  static let plan = ClosurePlanningTests.plan(
    events: [
      Event(id: "summit", start: .instant(at("9 10:00")), end: .instant(at("9 16:00"))),
      Event(id: "parade", start: .instant(at("9 10:00")), end: .instants(at("9 12:00")...at("9 12:30"))),
      Event(id: "games", start: .day(october(10)), end: .day(october(12))),
      Event(id: "fair", start: .day(october(14)), end: .unknown),
      Event(id: "dinner", start: event("summit", .end, 60...60), end: event("summit", .end, 240...240)),
      Event(id: "visit", start: .days(october(8)...october(9)), end: .day(october(10))),
    ])

  static let cases: [Case] = [
    Case("whole days", days(8...10), ["8 00:00 – 11 00:00"]),
    Case("one day", days(8...8), ["8 00:00 – 9 00:00"]),
    Case(
      "an end on one of three days", window(.day(october(8)), .bound(.days(october(10)...october(12)))),
      ["8 00:00 – 11 00:00", "8 00:00 – 12 00:00", "8 00:00 – 13 00:00"]),
    // One quantile moves both ends: at 0, 1/3, 1/2, 2/3.
    Case(
      "both ends uncertain, moved together",
      window(.days(october(8)...october(9)), .bound(.days(october(10)...october(12)))),
      ["8 00:00 – 11 00:00", "8 00:00 – 12 00:00", "9 00:00 – 12 00:00", "9 00:00 – 13 00:00"]),
    Case(
      "three to six days", window(.day(october(8)), .length(days: 3...6)),
      ["8 00:00 – 11 00:00", "8 00:00 – 12 00:00", "8 00:00 – 13 00:00", "8 00:00 – 14 00:00"]),
    Case(
      "a length counts from whichever start it is", window(.days(october(8)...october(9)), .length(days: 3...4)),
      ["8 00:00 – 11 00:00", "9 00:00 – 13 00:00"]),
    Case(
      "a length from an instant counts its day", window(.instant(at("8 18:00")), .length(days: 1...2)),
      ["8 18:00 – 9 00:00", "8 18:00 – 10 00:00"]),
    Case("instants", window(.instant(at("9 14:10")), .bound(.instant(at("9 14:20")))), ["9 14:10 – 9 14:20"]),
    Case(
      "steps of a quarter of an hour, the last one always",
      window(.instant(at("9 10:00")), .bound(.instants(at("9 12:00")...at("9 12:20")))),
      ["9 10:00 – 9 12:00", "9 10:00 – 9 12:15", "9 10:00 – 9 12:20"]),
    Case(
      "an unknown start is any day that the end allows", window(.unknown, .bound(.day(october(8)))),
      ["6 00:00 – 9 00:00", "7 00:00 – 9 00:00", "8 00:00 – 9 00:00"]),
    Case(
      "an unknown end is any day from the start to the horizon", window(.day(october(13)), .unknown(condition: "safe")),
      ["13 00:00 – 14 00:00", "13 00:00 – 15 00:00", "13 00:00 – 16 00:00"]),
    Case(
      "an unknown end written as a bound", window(.day(october(14)), .bound(.unknown)),
      ["14 00:00 – 15 00:00", "14 00:00 – 16 00:00"]),
    Case("an open end is the horizon's", window(.day(october(13)), .open), ["13 00:00 – 16 00:00"]),
    Case(
      "to the end of the event", window(.instant(at("9 09:00")), .bound(event("summit", .end))), ["9 09:00 – 9 16:00"]),
    Case(
      "2.5 h before, 1 h after",
      window(event("summit", .start, -150 ... -150), .bound(event("summit", .end, 60...60))), ["9 07:30 – 9 17:00"]),
    Case(
      "a range of offsets", window(event("summit", .start), .bound(event("summit", .end, 30...60))),
      ["9 10:00 – 9 16:30", "9 10:00 – 9 16:45", "9 10:00 – 9 17:00"]),
    Case(
      "an event that ends some time", window(event("parade", .start), .bound(event("parade", .end, 60...60))),
      ["9 10:00 – 9 13:00", "9 10:00 – 9 13:15", "9 10:00 – 9 13:30"]),
    Case(
      "a range of offsets after an uncertain end: from the earliest to the latest",
      window(event("parade", .start), .bound(event("parade", .end, 0...15))),
      ["9 10:00 – 9 12:00", "9 10:00 – 9 12:15", "9 10:00 – 9 12:30", "9 10:00 – 9 12:45"]),
    Case(
      "days before and hours after an event of whole days",
      window(event("games", .start, -2880 ... -2880), .bound(event("games", .end, 720...750))),
      ["8 00:00 – 13 12:00", "8 00:00 – 13 12:15", "8 00:00 – 13 12:30"]),
    Case(
      "an event whose end nobody knows", window(event("fair", .start), .bound(event("fair", .end))),
      ["14 00:00 – 15 00:00", "14 00:00 – 16 00:00"]),
    Case(
      "an event told by another", window(event("dinner", .start), .bound(event("dinner", .end))), ["9 17:00 – 9 20:00"]),
    Case(
      "an event whose first day is in doubt", window(event("visit", .start), .bound(event("visit", .end))),
      ["8 00:00 – 11 00:00", "9 00:00 – 11 00:00"]),
    Case(
      "a day to an instant", window(.day(october(8)), .bound(.instant(at("10 18:00")))), ["8 00:00 – 10 18:00"]),
    Case(
      "before the horizon and into it",
      window(.day(october(1)), .bound(.day(october(7)))), ["1 00:00 – 8 00:00"]),
  ]

  @Test(arguments: cases) func spansAtEveryQuantile(_ item: Case) throws {
    let resolved = try item.window.resolved(in: Self.plan)
    let spans = resolved.breakpoints(in: dushanbe).map { resolved.span(at: $0, in: dushanbe).map { text($0) } }
    #expect(spans == item.spans)
  }

  @Test func nothingKnownAtAll() throws {
    let resolved = try window(.unknown, .unknown(condition: nil)).resolved(in: Self.plan)
    for quantile in resolved.breakpoints(in: dushanbe) {
      let span = try #require(resolved.span(at: quantile, in: dushanbe))
      #expect(Self.plan.horizonInstants.clamped(to: span) == span)
    }
    #expect(resolved.hull(in: dushanbe).map { text($0) } == "6 00:00 – 16 00:00")
  }

  @Test func anOpenEndOfALaterStartIsNotBackwards() throws {
    let span = try #require(try window(.day(october(20)), .open).resolved(in: Self.plan).hull(in: dushanbe))
    #expect(span.lowerBound == at("20 00:00") && !span.isEmpty)
  }

  @Test func dailyHoursApplyWithinTheWindowOnly() throws {
    let evening = window(.instant(at("8 19:00")), .bound(.day(october(9))), hours: hours("18:00-23:30"))
    let resolved = try evening.resolved(in: Self.plan)
    let times = resolved.inForce(
      at: Quantile(0, of: 1), during: october(6)...october(15), in: OpeningHoursContext(calendar: dushanbe))
    #expect(times.ranges.map { text($0) } == ["8 19:00 – 8 23:30", "9 18:00 – 9 23:30"])
    #expect(
      resolved.inForce(
        at: Quantile(0, of: 1), during: october(7)...october(7), in: OpeningHoursContext(calendar: dushanbe)
      ).isEmpty)
    #expect(
      resolved.inForce(
        at: Quantile(0, of: 1), during: october(9)...october(9), in: OpeningHoursContext(calendar: dushanbe)
      ).ranges.map { text($0) }
        == ["9 18:00 – 9 23:30"])
  }

  /// Berlin set its clock back on 26 October 2025: that day had 25 hours.
  @Test func aDayOf25Hours() throws {
    let berlin = calendar("Europe/Berlin")
    var plan = ClosurePlan(id: "berlin", calendar: berlin, horizon: october(20)...october(31))
    plan.events = [Event(id: "race", start: .day(october(26)), end: .day(october(26)))]
    func seconds(_ window: ClosureWindow) throws -> Int {
      let span = try #require(try window.resolved(in: plan).hull(in: berlin))
      return span.upperBound.secondsSince1970 - span.lowerBound.secondsSince1970
    }
    #expect(try seconds(days(26...26)) == 25 * 3600)
    #expect(try seconds(days(25...27)) == 73 * 3600)
    #expect(try seconds(window(.day(october(25)), .length(days: 4...4))) == 97 * 3600)
    #expect(try seconds(window(event("race", .start), .bound(event("race", .end)))) == 25 * 3600)
    let dayLater = try window(event("race", .start, 1440...1440), .open).resolved(in: plan)
    #expect(dayLater.hull(in: berlin).map { text($0, in: berlin) } == "26 23:00 – 1 00:00")
  }
}
