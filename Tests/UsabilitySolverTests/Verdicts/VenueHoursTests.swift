import ClosurePlanning
import Geodesy
import OpeningHours
import Testing

@testable import UsabilitySolver

/// What a venue's own hours say, and what they leave open.
@Suite struct VenueHoursTests {
  private static func venue(_ hours: String) -> Venue {
    Venue(id: "a", kind: "restaurant", names: LocalizedText(["en": "Rohat"]), hours: UsabilitySolverTests.hours(hours))
  }

  /// The market of the issue: open 08:00–17:00 but on Mondays, in a street that is shut from seven to ten.
  @Test func aMarketInAStreetThatIsShutInTheMorning() throws {
    let shut = Claim.venue("c", .venue("a"), window(6...15, "07:00-10:00"))
    let plan = ClosurePlan.october(venues: [market("a", hours: "Tu-Su 08:00-17:00")], .by("mayor", shut))
    let thursday = try venueDay("a", on: 9, in: plan)
    #expect(thursday.verdict == .limited)
    #expect(thursday.certainHours.durationSeconds == 7 * 3600)
    #expect(thursday.hoursInDoubt.isEmpty)
    let monday = try venueDay("a", on: 6, in: plan)
    #expect(monday.verdict == .closed)
    #expect(monday.normalHours.isEmpty)
  }

  @Test func anOpenEndIsAskedAbout() throws {
    let plan = ClosurePlan.october(venues: [Self.venue("12:00-20:00+")])
    let day = try venueDay("a", on: 9, in: plan)
    #expect(day.verdict == .limited)
    #expect(day.certainHours == times(9, 12...20))
    #expect(day.possibleHours == times(9, 0...6, 12...24))
    #expect(day.hoursInDoubt == times(9, 0...6, 20...24))
    let answer = try ClosureSolver(plan: plan.known(), map: nil).answers(for: .anyone, on: [october(9)])[0]
    let wording = Wording(for: answer)
    #expect(wording.reason(day, noticesReadTo: nil) == "no closure known; its hours do not say when it closes")
    #expect(answer.questions.map(\.text) == ["open until when on the 9th?"])
    #expect(answer.questions.map(\.whom) == ["Rohat"])
  }

  @Test func byAppointmentIsAskedAbout() throws {
    let plan = ClosurePlan.october(venues: [Self.venue("Mo-Fr 10:00-12:00 \"by appointment\"")])
    let day = try venueDay("a", on: 9, in: plan)
    #expect(day.verdict == .uncertain)
    #expect(day.certainHours.isEmpty)
    #expect(day.possibleHours == times(9, 10...12))
    let answer = try ClosureSolver(plan: plan.known(), map: nil).answers(for: .anyone, on: [october(9)])[0]
    #expect(Wording(for: answer).reason(day, noticesReadTo: nil) == "no closure known; its hours say: “by appointment”")
    #expect(answer.questions.map(\.text) == ["open on the 9th?"])
  }

  /// What its hours say of the morning is no matter to whoever needs the evening.
  @Test func onlyTheNeededHoursAreInDoubt() throws {
    let plan = ClosurePlan.october(venues: [Self.venue("08:00-10:00 \"members only\", 18:00+")])
    let evening = Organiser(id: "o", hours: UsabilitySolverTests.hours("19:00-20:00"))
    let day = try venueDay("a", on: 9, in: plan, for: evening)
    #expect(day.hoursComment == nil)
    #expect(day.hasOpenEnd)
    #expect(day.hoursInDoubt == times(9, 19...20))
  }

  /// A confirmation settles what the venue's own hours leave open.
  @Test func itsOwnWordSettlesIt() throws {
    let word = Claim.venue("w", .venue("a"), .confirmedOpen, window(9...9, "12:00-22:00"))
    let plan = ClosurePlan.october(venues: [Self.venue("12:00-20:00+")], .by("Rohat", word))
    let day = try venueDay("a", on: 9, in: plan)
    #expect(day.certainHours == times(9, 12...22))
  }

  @Test func holidaysAreThePlans() throws {
    var plan = ClosurePlan.october(venues: [market("a", hours: "08:00-17:00; PH off")])
    #expect(try venueDay("a", on: 9, in: plan).verdict == .usable)
    plan.holidays = try PlanHolidays(table: "kind,from,to,name\nPH,2025-10-09,,A day\n")
    let holiday = try venueDay("a", on: 9, in: plan)
    #expect(holiday.verdict == .closed)
    let answer = try ClosureSolver(plan: plan.known(), map: nil).answers(for: .anyone, on: [october(9)])[0]
    #expect(Wording(for: answer).reason(holiday, noticesReadTo: nil) == "normally shut on this day (A day)")
    #expect(try venueDay("a", on: 8, in: plan).verdict == .usable)
  }

  /// The sun is asked where the venue stands: 9 October in Dushanbe has it rise at 06:28 and set at 17:55.
  @Test func theSunIsTheVenues() throws {
    var venue = Self.venue("sunrise-sunset")
    venue.coordinate = Coordinate(latitude: 38.56, longitude: 68.78)
    let day = try venueDay("a", on: 9, in: .october(venues: [venue]))
    let range = try #require(day.normalHours.ranges.first)
    #expect(range.lowerBound.iso8601(in: dushanbe) == "2025-10-09T06:28:00+05:00")
    #expect(range.upperBound.iso8601(in: dushanbe) == "2025-10-09T17:55:00+05:00")
  }
}
