import ClosurePlanning
import OpeningHours
import Testing

@testable import UsabilitySolver

/// Verdicts that follow from claims on venues alone, worked out by hand.
@Suite struct OpeningVerdictTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var id: String
    var plan: ClosurePlan
    /// Venue, day of October, verdict, basis.
    var expected: [(venue: String, day: Int, verdict: Verdict, basis: Basis)]
    var testDescription: String { id }
  }

  static let cases: [Case] = [
    Case(
      id: "one source suffices",
      plan: .october(venues: [market("a"), market("b")], .by("mayor", .venue("c", .venue("a"), window(8...10)))),
      expected: [
        ("a", 7, .usable, .nobodySaid), ("a", 8, .closed, .stated), ("a", 10, .closed, .stated),
        ("a", 11, .usable, .nobodySaid), ("b", 9, .usable, .nobodySaid),
      ]),
    Case(
      id: "a press report suffices too",
      plan: .october(venues: [market("a")], .by("agency", .press, .venue("c", .venue("a"), window(8...10)))),
      expected: [("a", 9, .closed, .stated)]),
    Case(
      id: "hearsay is to be asked about",
      plan: .october(venues: [market("a")], .by("rumour", .unconfirmed, .venue("c", .venue("a"), window(8...10)))),
      expected: [("a", 9, .uncertain, .stated), ("a", 11, .usable, .nobodySaid)]),
    Case(
      id: "probable is not certain",
      plan: .october(
        venues: [market("a")],
        .by("mayor", .venue("c", .venue("a"), .closed, window(8...10), probability: .riskOf))),
      expected: [("a", 9, .uncertain, .stated)]),
    Case(
      id: "disputed end: agreed days are certain",
      plan: .october(
        venues: [market("a")], .by("mayor", .venue("c", .venue("a"), window(8...10))),
        .by("agency", .press, .venue("d", .venue("a"), window(8...12)))),
      expected: [
        ("a", 8, .closed, .stated), ("a", 10, .closed, .stated), ("a", 11, .uncertain, .disputed),
        ("a", 12, .uncertain, .disputed), ("a", 13, .usable, .nobodySaid),
      ]),
    Case(
      id: "two outlets of one authority are one side: both hold",
      plan: {
        var second = Announcement.by("mayor", .press, .venue("d", .venue("a"), window(8...12)))
        second.id = "again"
        return .october(venues: [market("a")], .by("mayor", .venue("c", .venue("a"), window(8...10))), second)
      }(),
      expected: [("a", 12, .closed, .stated)]),
    Case(
      id: "hearsay takes no side: it adds doubt and takes none away",
      plan: .october(
        venues: [market("a")], .by("mayor", .venue("c", .venue("a"), window(8...10))),
        .by("rumour", .unconfirmed, .venue("d", .venue("a"), window(7...12)))),
      expected: [
        ("a", 7, .uncertain, .stated), ("a", 9, .closed, .stated), ("a", 12, .uncertain, .stated),
      ]),
    Case(
      id: "most: the named are certain, the others to be asked about",
      plan: .october(
        venues: [market("a"), market("b"), market("c")],
        .by(
          "mayor", .venue("most", markets(.most, named: ["a"]), window(8...10)),
          .venue("own", .venue("b"), window(13...13)))),
      expected: [
        ("a", 9, .closed, .stated), ("b", 9, .uncertain, .stated), ("c", 9, .uncertain, .stated),
        ("b", 13, .closed, .stated), ("c", 13, .usable, .nobodySaid),
      ]),
    Case(
      id: "all of them",
      plan: .october(venues: [market("a"), market("b")], .by("mayor", .venue("all", markets(.all), window(8...10)))),
      expected: [("a", 9, .closed, .stated), ("b", 9, .closed, .stated)]),
    Case(
      id: "a dispute over a category leaves other members' own days alone",
      plan: .october(
        venues: [market("a"), market("b"), market("c")],
        .by(
          "mayor", .venue("most", markets(.most, named: ["a"]), window(8...10)),
          .venue("b13", .venue("b"), window(13...13)), .venue("c11", .venue("c"), window(11...11))),
        .by("agency", .press, .venue("all", markets(.all), window(8...12)))),
      expected: [
        ("a", 9, .closed, .stated), ("a", 11, .uncertain, .disputed), ("b", 9, .uncertain, .disputed),
        ("b", 13, .closed, .stated), ("c", 11, .closed, .stated), ("c", 12, .uncertain, .disputed),
        ("a", 14, .usable, .nobodySaid),
      ]),
    Case(
      id: "a rumour withdraws nothing: it makes a dispute",
      plan: {
        var rumour = Announcement.by("telegram", .unconfirmed)
        rumour.messageType = .cancel
        rumour.references = ["mayor"]
        return .october(venues: [market("a")], .by("mayor", .venue("c", .venue("a"), window(8...10))), rumour)
      }(),
      expected: [("a", 9, .uncertain, .disputed)]),
    Case(
      id: "a cancelled update puts back what it replaced",
      plan: {
        var update = Announcement.by("update", .venue("d", .venue("a"), window(8...8)))
        update.messageType = .update
        update.references = ["mayor"]
        var cancel = Announcement.by("cancel")
        cancel.messageType = .cancel
        cancel.references = ["update"]
        return .october(
          venues: [market("a")], .by("mayor", .venue("c", .venue("a"), window(8...10))), update, cancel)
      }(),
      expected: [("a", 9, .closed, .stated)]),
    Case(
      id: "a newspaper's word against a general notice is a dispute",
      plan: .october(
        venues: [market("a")], .by("mayor", .venue("c", markets(.all), window(8...10))),
        .by("hotelier", .press, .venue("d", .venue("a"), .confirmedOpen, window(9...9)))),
      expected: [("a", 9, .uncertain, .disputed), ("a", 10, .closed, .stated)]),
    Case(
      id: "the same days written otherwise are no dispute",
      plan: .october(
        venues: [market("a")], .by("mayor", .venue("c", .venue("a"), window(8...10))),
        .by("agency", .press, .venue("d", .venue("a"), threeDays))),
      expected: [("a", 10, .closed, .stated), ("a", 11, .usable, .nobodySaid)]),
    Case(
      id: "part of the day",
      plan: .october(
        venues: [market("a", hours: "Tu-Su 08:00-17:00")],
        .by("mayor", .venue("c", .venue("a"), window(7...10, "07:00-10:00")))),
      expected: [("a", 9, .limited, .stated), ("a", 6, .closed, .nobodySaid), ("a", 12, .usable, .nobodySaid)]),
    Case(
      id: "the window's hours miss the venue's",
      plan: .october(
        venues: [market("a", hours: "08:00-12:00")],
        .by("mayor", .venue("c", .venue("a"), window(7...10, "14:00-18:00")))),
      expected: [("a", 9, .usable, .nobodySaid)]),
  ]

  /// Three days from the 8th, told by their number.
  static var threeDays: ClosureWindow {
    (try? ClosureWindow(start: .day(october(8)), end: .length(days: 3...3))) ?? window(1...1)
  }

  @Test(arguments: cases) func verdictAndBasis(_ item: Case) throws {
    for expected in item.expected {
      let found = try venueDay(expected.venue, on: expected.day, in: item.plan)
      #expect(found.verdict == expected.verdict, "\(expected.venue) on \(expected.day)")
      #expect(found.basis == expected.basis, "\(expected.venue) on \(expected.day)")
    }
  }

  @Test func hoursOfAPartOfADay() throws {
    let plan = ClosurePlan.october(
      venues: [market("a", hours: "08:00-17:00")],
      .by("mayor", .venue("c", .venue("a"), window(9...9, "07:00-10:00"))))
    let found = try venueDay("a", on: 9, in: plan)
    #expect(found.normalHours == times(9, 8...17))
    #expect(found.certainHours == times(9, 10...17))
    #expect(found.possibleHours == times(9, 10...17))
  }

  @Test func lengthAsARangeIsCertainForItsShortest() throws {
    let threeToSix = try ClosureWindow(start: .day(october(8)), end: .length(days: 3...6))
    let plan = ClosurePlan.october(venues: [market("a")], .by("press", .press, .venue("c", .venue("a"), threeToSix)))
    let verdicts = try (7...14).map { try venueDay("a", on: $0, in: plan).verdict }
    #expect(verdicts == [.usable, .closed, .closed, .closed, .uncertain, .uncertain, .uncertain, .usable])
  }

  @Test func unknownEndIsNotAnOpenEnd() throws {
    let unknown = try ClosureWindow(start: .day(october(8)), end: .unknown(condition: "deemed safe"))
    let open = try ClosureWindow(start: .day(october(8)), end: .open)
    let plan = ClosurePlan.october(
      venues: [market("a"), market("b")],
      .by("police", .venue("c", .venue("a"), unknown), .venue("d", .venue("b"), open)))
    #expect(try venueDay("a", on: 8, in: plan).verdict == .closed)
    #expect(try venueDay("a", on: 9, in: plan).verdict == .uncertain)
    #expect(try venueDay("a", on: 15, in: plan).verdict == .uncertain)
    #expect(try venueDay("b", on: 15, in: plan).verdict == .closed)
  }

  @Test func aWindowMovesWithItsEvent() throws {
    let event = Event(
      id: "parade", start: .instant(dushanbe.instantClamped(day: october(9), minute: 600)),
      end: .instants(
        dushanbe.instantClamped(day: october(9), minute: 720)...dushanbe.instantClamped(day: october(9), minute: 780)))
    let anchored = try ClosureWindow(
      start: .event(EventAnchor(event: "parade", edge: .start, offsetMinutes: -120 ... -120)),
      end: .bound(.event(EventAnchor(event: "parade", edge: .end, offsetMinutes: 60...60))))
    let plan = ClosurePlan.october(
      venues: [market("a", hours: "06:00-18:00")], .by("police", .venue("c", .venue("a"), anchored)), events: [event])
    let found = try venueDay("a", on: 9, in: plan)
    #expect(found.verdict == .limited)
    #expect(found.certainHours == times(9, 6...8, 14...18))
    #expect(found.possibleHours == times(9, 6...8, 13...18))
  }

  @Test func suspendedPrayerMattersOnlyToWhomItIsNeeded() throws {
    let mosque = Venue(id: "m", kind: .mosque, names: "Mosque")
    let plan = ClosurePlan.october(
      venues: [mosque],
      .by("city", .venue("c", .venue("m"), .activitySuspended, window(8...10), activities: [.prayer])))
    #expect(try venueDay("m", on: 9, in: plan).verdict == .closed)
    #expect(try venueDay("m", on: 9, in: plan).isOpenForCertain)
    var visitor = Organiser.anyone
    visitor.activities = [Activity(rawValue: "visit")]
    #expect(try venueDay("m", on: 9, in: plan, for: visitor).verdict == .usable)
  }

  @Test func aPermitOpensWhatIsReserved() throws {
    let effect = VenueEffect(kind: .reserved, exemptions: [Exemption(permit: "delegation")])
    let hotel = Venue(id: "h", kind: .hotel, names: "Hotel")
    let plan = ClosurePlan.october(
      venues: [hotel],
      .by("protocol", Claim(id: "c", subjects: [.venue("h")], effect: .venue(effect), window: window(8...10))))
    #expect(try venueDay("h", on: 9, in: plan).verdict == .closed)
    var delegation = Organiser.anyone
    delegation.permits = ["delegation"]
    #expect(try venueDay("h", on: 9, in: plan, for: delegation).verdict == .usable)
  }

  @Test func alternativesAreUsableOrSaySo() throws {
    let plan = ClosurePlan.october(
      venues: [market("a"), market("b"), market("c")],
      .by(
        "mayor", .venue("most", markets(.most, named: ["a"]), window(8...10)), .venue("c9", .venue("c"), window(9...9)))
    )
    let offered = try venueDay("a", on: 9, in: plan).alternatives
    #expect(offered.map(\.venue) == ["b"])
    #expect(offered.map(\.verdict) == [.uncertain])
    #expect(try venueDay("c", on: 11, in: plan).alternatives.isEmpty)
  }

  @Test func aJobIsAsGoodAsItsWeakestNeed() throws {
    var organiser = Organiser.anyone
    organiser.jobs = [
      Job(id: "wedding", needs: [Job.Need(role: "hall", venue: "b"), Job.Need(role: "supplier", venue: "a")])
    ]
    let plan = ClosurePlan.october(
      venues: [market("a"), market("b")], .by("mayor", .venue("c", .venue("a"), window(8...10))))
    let answer = try ClosureSolver(plan: plan, map: nil).answers(for: organiser, on: [october(9)])[0]
    #expect(answer.jobs.map(\.verdict) == [.closed])
    #expect(answer.jobs.first?.weakest.map(\.role) == ["supplier"])
  }
}
