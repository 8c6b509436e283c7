import ClosurePlanning
import OpeningHours
import Testing

@testable import UsabilitySolver

/// A mosque's day is made of its prayers; what suspends one of them touches its hours only.
@Suite struct PrayerHoursTests {
  /// 10 October 2025 was a Friday.
  private static let table = """
    date,fajr,dhuhr,asr,maghrib,isha,jumuah
    10-09,05:00,12:00,16:00,18:00,20:00,
    10-10,05:00,12:00,16:00,18:00,20:00,13:00
    """

  private static func plan(_ claims: Claim..., minutes: Int = 60) throws -> ClosurePlan {
    var plan = ClosurePlan.october(
      venues: [Venue(id: "m", kind: .mosque, names: LocalizedText(["en": "Mosque"]))],
      Announcement(
        id: "police", authority: "police", published: .day(october(3)), reliability: .official, claims: claims))
    plan.prayers = PrayerPractice(printed: try PrayerPractice.Printed(table), minutes: minutes)
    return plan
  }

  private static func suspended(_ activity: Activity, _ days: ClosedRange<Int>) -> Claim {
    .venue("s", .venue("m"), .activitySuspended, window(days), activities: [activity])
  }

  @Test func aDayIsMadeOfItsPrayers() throws {
    let plan = try Self.plan()
    let thursday = try venueDay("m", on: 9, in: plan)
    #expect(thursday.verdict == .usable)
    #expect(thursday.hoursAreKnown)
    #expect(thursday.normalHours == times(9, 5...6, 12...13, 16...17, 18...19, 20...21))
    #expect(thursday.congregations.map(\.prayer) == [.fajr, .dhuhr, .asr, .maghrib, .isha])
    let friday = try venueDay("m", on: 10, in: plan)
    #expect(friday.normalHours == times(10, 5...6, 13...14, 16...17, 18...19, 20...21))
    #expect(friday.congregations.filter(\.isFriday).map(\.prayer) == [.dhuhr])
  }

  @Test func suspendingCongregationsTakesAllOfThem() throws {
    let plan = try Self.plan(Self.suspended(.prayer, 9...10))
    for day in [9, 10] {
      let answer = try venueDay("m", on: day, in: plan)
      #expect(answer.verdict == .closed)
      #expect(answer.causes.map(\.role) == [.suspendsActivity])
    }
    #expect(try venueDay("m", on: 11, in: plan).verdict == .usable)
  }

  @Test func suspendingFridaysTouchesThatHourOnly() throws {
    let plan = try Self.plan(Self.suspended(.fridayPrayer, 9...10))
    #expect(try venueDay("m", on: 9, in: plan).verdict == .usable)
    let friday = try venueDay("m", on: 10, in: plan)
    #expect(friday.verdict == .limited)
    #expect(friday.certainHours == times(10, 5...6, 16...17, 18...19, 20...21))
    #expect(friday.causes.map(\.certainTimes) == [times(10, 13...14)])
    let answer = try ClosureSolver(plan: plan.known(), map: nil).answers(for: .anyone, on: [october(10)])[0]
    #expect(Wording(for: answer).reason(friday, noticesReadTo: nil) == "open; Friday's congregational prayer suspended")
    // Whoever needs Friday's prayer has no use of the mosque, and on Thursday there is none.
    var committee = Organiser(id: "committee", activities: [.fridayPrayer])
    #expect(try venueDay("m", on: 10, in: plan, for: committee).verdict == .closed)
    #expect(try venueDay("m", on: 9, in: plan, for: committee).normalHours.isEmpty)
    // Whoever needs it for something else is not touched.
    committee.activities = [Activity(rawValue: "lessons")]
    #expect(try venueDay("m", on: 10, in: plan, for: committee).verdict == .usable)
  }

  @Test func closingTheMosqueAtAnHourTouchesThePrayersOfThatHour() throws {
    let plan = try Self.plan(.venue("c", .venue("m"), window(9...9, "15:00-18:30")))
    let day = try venueDay("m", on: 9, in: plan)
    #expect(day.verdict == .limited)
    #expect(day.certainHours.durationSeconds == (3 * 60 + 30) * 60)
  }

  @Test func theMosquesOwnTimetableComesFirst() throws {
    var plan = try Self.plan()
    plan.venues[0].prayers = PrayerPractice(
      printed: try PrayerPractice.Printed("date,fajr,dhuhr,asr,maghrib,isha\n10-09,06:00,13:00,15:00,17:00,19:00\n"),
      minutes: 60)
    #expect(
      try venueDay("m", on: 9, in: plan).normalHours == times(9, 6...7, 13...14, 15...16, 17...18, 19...20))
    // On a day that it does not print, and that nothing computes, nobody knows when they pray.
    let unknown = try venueDay("m", on: 11, in: plan)
    #expect(!unknown.hoursAreKnown)
    #expect(unknown.congregations.isEmpty)
  }

  /// What its own timetable does not print is computed by the convention that the plan has for all mosques.
  @Test func theConventionOfThePlanFillsIn() throws {
    var plan = try Self.plan()
    plan.venues[0].prayers = PrayerPractice(
      printed: try PrayerPractice.Printed(
        "date,fajr,dhuhr,asr,maghrib,isha\n2025-10-09,06:00,13:00,15:00,17:00,19:00\n"))
    plan.prayers = PrayerPractice(convention: .karachi, coordinate: .init(latitude: 38.56, longitude: 68.78))
    #expect(try venueDay("m", on: 9, in: plan).congregations.allSatisfy { $0.basis == .printed })
    let friday = try venueDay("m", on: 10, in: plan)
    #expect(friday.congregations.count == 5)
    #expect(friday.congregations.allSatisfy { $0.basis == .computed })
  }

  /// Where nobody knows when it is held, Friday's prayer is at some hour of the day: to be asked about, not usable.
  @Test func fridaysPrayerOfAnUnknownHourIsInDoubt() throws {
    var plan = try Self.plan(Self.suspended(.fridayPrayer, 9...10))
    plan.prayers = nil
    #expect(try venueDay("m", on: 9, in: plan).verdict == .usable)
    let friday = try venueDay("m", on: 10, in: plan)
    #expect(friday.verdict == .uncertain)
    #expect(!friday.hoursAreKnown)
    let answer = try ClosureSolver(plan: plan.known(), map: nil).answers(for: .anyone, on: [october(10)])[0]
    #expect(answer.questions.map(\.text) == ["is the congregational prayer held on the 10th?"])
    // All congregations suspended: whenever they are, they are not held.
    var all = try Self.plan(Self.suspended(.prayer, 9...10))
    all.prayers = nil
    #expect(try venueDay("m", on: 10, in: all).verdict == .closed)
  }

  /// Of a mosque of which only Friday's time is known the other prayers may be at any other hour.
  @Test func onlyFridaysTimeIsKnown() throws {
    var plan = try Self.plan(Self.suspended(.fridayPrayer, 9...10))
    plan.prayers = PrayerPractice(fridayMinute: 13 * 60, fridayMinutes: 60)
    let friday = try venueDay("m", on: 10, in: plan)
    #expect(friday.verdict == .limited)
    #expect(friday.possibleHours == times(10, 0...13, 14...24))
    #expect(try venueDay("m", on: 9, in: plan).verdict == .usable)
  }

  @Test func aPrayerAfterMidnightIsInTheNextDaysHours() throws {
    var plan = try Self.plan()
    plan.prayers = PrayerPractice(
      printed: try PrayerPractice.Printed("date,fajr,dhuhr,asr,maghrib,isha\n10-08,04:30,12:00,16:00,21:00,00:30\n"),
      minutes: 30)
    let evening = try venueDay("m", on: 8, in: plan)
    #expect(evening.congregations.map(\.prayer) == [.fajr, .dhuhr, .asr, .maghrib])
    let next = try venueDay("m", on: 9, in: plan)
    #expect(next.congregations.map(\.prayer) == [.isha])
  }

  /// By the convention of Karachi, Hanafi, adhanpy 1.0.5 computes 05:00, 12:13, 16:13, 17:56 and 19:23 for Dushanbe; it
  /// rounds up where we round to the nearest, so that a minute may lie between.
  @Test func whatIsNotPrintedIsComputed() throws {
    var plan = try Self.plan()
    plan.prayers = PrayerPractice(
      convention: .karachi, asrShadow: .hanafi, coordinate: .init(latitude: 38.56, longitude: 68.78))
    let day = try venueDay("m", on: 9, in: plan)
    #expect(day.congregations.allSatisfy { $0.basis == .computed })
    let minutes = day.congregations.map { dushanbe.minuteOfDay(at: $0.range.lowerBound) }
    for (found, expected) in zip(minutes, [300, 733, 973, 1076, 1163]) {
      #expect(abs(found - expected) <= 1, "\(minutes)")
    }
    let answer = try ClosureSolver(plan: plan.known(), map: nil).answers(for: .anyone, on: [october(9)])[0]
    let words = try #require(Wording(for: answer).congregations(day))
    #expect(words.contains("computed by the convention of University of Islamic Sciences, Karachi"))
  }
}
