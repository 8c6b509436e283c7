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
}
