import ClosurePlanning
import OpeningHours
import Testing

@testable import UsabilitySolver

/// What somebody said on the telephone, against what was announced.
@Suite struct ConfirmationTests {
  static let notice = Announcement.by(
    "mayor", .venue("most", markets(.most, named: ["a"]), window(8...10)))

  private func said(_ venue: String, _ daily: String? = nil, published: Int = 8) -> Announcement {
    var said = Announcement.by(
      "\(venue)'s office", .venue("said", .venue(venue), .confirmedOpen, window(9...9, daily)))
    said.published = .day(october(published))
    return said
  }

  @Test func theVenuesOwnWordSettlesWhatTheNoticeLeftOpen() throws {
    let plan = ClosurePlan.october(venues: [market("a"), market("b")], Self.notice, said("b"))
    let found = try venueDay("b", on: 9, in: plan)
    #expect(found.verdict == .usable)
    #expect(found.basis == .stated)
    #expect(found.causes.map(\.role) == [.confirms])
    #expect(try venueDay("b", on: 10, in: plan).verdict == .uncertain)
  }

  @Test func openTillTwo() throws {
    let plan = ClosurePlan.october(venues: [market("a"), market("b")], Self.notice, said("b", "00:00-14:00"))
    let found = try venueDay("b", on: 9, in: plan)
    #expect(found.verdict == .limited)
    #expect(found.certainHours == times(9, 0...14))
    #expect(found.possibleHours == times(9, 0...24))
  }

  @Test func aNoticeThatNamesTheVenueMakesItADispute() throws {
    let plan = ClosurePlan.october(venues: [market("a"), market("b")], Self.notice, said("a"))
    #expect(try venueDay("a", on: 9, in: plan).verdict == .uncertain)
    #expect(try venueDay("a", on: 9, in: plan).basis == .disputed)
    #expect(try venueDay("a", on: 8, in: plan).verdict == .closed)
  }

  /// Were a dispute one choice for whole claims, one venue's word would put all the others in doubt.
  @Test func oneVenuesWordLeavesTheOthersClosed() throws {
    let notice = Announcement.by("mayor", .venue("most", markets(.most, named: ["a", "b"]), window(8...10)))
    let plan = ClosurePlan.october(venues: [market("a"), market("b")], notice, said("a"))
    #expect(try venueDay("b", on: 9, in: plan).verdict == .closed)
  }

  /// The most closed and the most open world of the general notices agree with the venue for its day.
  @Test func theVenuesOwnWordThatItIsClosedSettlesItsDayOnly() throws {
    let press = Announcement.by("press", .venue("all", markets(.all), window(8...12)))
    let closed = Announcement.by("b's office", .venue("said", .venue("b"), .closed, window(9...9)))
    let plan = ClosurePlan.october(venues: [market("a"), market("b")], Self.notice, press, closed)
    #expect(try venueDay("b", on: 9, in: plan).verdict == .closed)
    #expect(try venueDay("b", on: 10, in: plan).verdict == .uncertain)
    #expect(try venueDay("b", on: 12, in: plan).verdict == .uncertain)
  }

  @Test func anEarlierWordYieldsToALaterNotice() throws {
    let plan = ClosurePlan.october(venues: [market("a"), market("b")], Self.notice, said("b", published: 1))
    #expect(try venueDay("b", on: 9, in: plan).verdict == .uncertain)
  }

  @Test func whoeverClosedItMayOpenItAgain() throws {
    var again = Announcement.by("mayor", .venue("open", .venue("a"), .confirmedOpen, window(9...9)))
    again.id = "again"
    again.published = .day(october(8))
    let plan = ClosurePlan.october(venues: [market("a"), market("b")], Self.notice, again)
    #expect(try venueDay("a", on: 9, in: plan).verdict == .usable)
    #expect(try venueDay("a", on: 10, in: plan).verdict == .closed)
  }

  @Test func openOnADayOnWhichItIsNormallyShut() throws {
    let plan = ClosurePlan.october(venues: [market("b", hours: "Mo-We 09:00-18:00")], said("b", "09:00-14:00"))
    let found = try venueDay("b", on: 9, in: plan)
    #expect(found.verdict == .usable)
    #expect(found.certainHours == times(9, 9...14))
  }

  @Test func openTillTwoLeavesTheAfternoonInDoubt() throws {
    let plan = ClosurePlan.october(venues: [market("b", hours: "09:00-18:00")], said("b", "09:00-14:00"))
    let found = try venueDay("b", on: 9, in: plan)
    #expect(found.verdict == .limited)
    #expect(found.certainHours == times(9, 9...14))
    #expect(found.possibleHours == times(9, 9...18))
  }

  /// Of three, two that do not contradict each other are right together.
  @Test func threeAuthoritiesMayStillBeTwoSides() throws {
    let both: Subject = .category(CategoryReference(kinds: [.market], quantifier: .named, named: ["a", "b"]))
    let plan = ClosurePlan.october(
      venues: [market("a"), market("b")], .by("mayor", .venue("ab", both, window(8...12))),
      .by("police", .venue("a", .venue("a"), window(8...10))),
      .by("transport", .venue("b", .venue("b"), window(8...10))))
    let disputes = DisputeFinder(bound: BoundPlan(plan: plan, map: nil)).disputes()
    #expect(disputes.map(\.authorities) == [["mayor", "police", "transport"]])
    #expect(Set(disputes.flatMap(\.sides)) == [[0], [1, 2]])
  }

  @Test func aJobWhoseNeedsShareNoHour() throws {
    var organiser = Organiser.anyone
    organiser.jobs = [
      Job(id: "wedding", needs: [Job.Need(role: "hall", venue: "a"), Job.Need(role: "food", venue: "b")])
    ]
    let plan = ClosurePlan.october(venues: [market("a", hours: "08:00-12:00"), market("b", hours: "13:00-18:00")])
    let answer = try ClosureSolver(plan: plan, map: nil).answers(for: organiser, on: [october(9)])[0]
    #expect(answer.jobs.map(\.verdict) == [.closed])
  }
}
