import OpeningHours
import Testing

@Suite struct OpeningTimelineTests {
  private static let span = Instant(secondsSince1970: 0)..<Instant(secondsSince1970: 100)

  /// A line of random states, whose boundaries are multiples of ten.
  private static func random(_ generator: inout SeededGenerator) -> OpeningTimeline {
    OpeningTimeline(
      joining: (0..<10).map { part in
        OpeningTimeline.Interval(
          range: Instant(secondsSince1970: part * 10)..<Instant(secondsSince1970: part * 10 + 10),
          state: OpeningState.allCases.randomElement(using: &generator) ?? .open,
          comment: ["a", "b", nil].randomElement(using: &generator) ?? nil)
      }, over: span)
  }

  @Test(arguments: 0..<100)
  func isALattice(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (a, b, c) = (Self.random(&generator), Self.random(&generator), Self.random(&generator))
    #expect(a.intersection(b) == b.intersection(a), "seed \(seed)")
    #expect(a.union(b) == b.union(a), "seed \(seed)")
    #expect(a.intersection(a) == a && a.union(a) == a, "seed \(seed)")
    #expect(a.intersection(b.intersection(c)) == a.intersection(b).intersection(c), "seed \(seed)")
    #expect(a.union(b.union(c)) == a.union(b).union(c), "seed \(seed)")
    // Comments tell where a state comes from, so that the other laws hold for the states alone.
    func states(_ line: OpeningTimeline) -> [OpeningState] {
      (0..<100).compactMap { line.interval(at: Instant(secondsSince1970: $0))?.state }
    }
    #expect(states(a.intersection(b.union(c))) == states(a.intersection(b).union(a.intersection(c))), "seed \(seed)")
    #expect(states(a.union(b.intersection(c))) == states(a.union(b).intersection(a.union(c))), "seed \(seed)")
    #expect(states(a.union(a.intersection(b))) == states(a), "seed \(seed)")
    #expect(states(a.intersection(b)) == zip(states(a), states(b)).map { min($0, $1) }, "seed \(seed)")
    #expect(states(a.union(b)) == zip(states(a), states(b)).map { max($0, $1) }, "seed \(seed)")
  }

  @Test func turnsStatesAround() {
    let times = TimeSet(Instant(secondsSince1970: 20)..<Instant(secondsSince1970: 30))
    let line = OpeningTimeline(.open, during: times, otherwise: .unstated, over: Self.span)
    #expect(line.intervals.map(\.state) == [.unstated, .open, .unstated])
    #expect(line.complement().intervals.map(\.state) == [.open, .closed, .open])
    #expect(OpeningTimeline(.unknown, over: Self.span).complement().intervals.map(\.state) == [.unknown])
    #expect(line.times(.open) == times)
  }

  /// A market open 08:00–17:00 in a street that is shut 07:00–10:00 can be used for seven hours.
  @Test func findsTheHoursOfUse() throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Asia/Dushanbe"))
    let context = OpeningHoursContext(calendar: calendar)
    let thursday = calendar.bounds(of: try #require(CalendarDay("2025-10-09")))
    let market = try OpeningHoursExpression(parsing: "Tu-Su 08:00-17:00").timeline(over: thursday, in: context)
    let street = try OpeningHoursExpression(parsing: "07:00-10:00").timeline(over: thursday, in: context)
    let usable = market.intersection(street.complement())
    #expect(usable.times(.open).durationSeconds == 7 * 3600)
    let monday = calendar.bounds(of: try #require(CalendarDay("2025-10-06")))
    #expect(
      try OpeningHoursExpression(parsing: "Tu-Su 08:00-17:00").timeline(over: monday, in: context).times(.open).isEmpty)
  }
}
