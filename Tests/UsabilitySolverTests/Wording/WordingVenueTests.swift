import ClosurePlanning
import Geodesy
import OpeningHours
import Testing
import UsabilitySolver

@Suite("Words of a venue's day")
struct WordingVenueTests {
  typealias Sample = WordingSample

  private func read() throws -> Moment { .day(try Sample.day("2025-10-08")) }

  @Test("Nobody said: no closure known, never open")
  func nobodySaid() throws {
    let wording = try Sample.wording()
    let venueDay = try Sample.venueDay(.usable, basis: .nobodySaid, certain: try Sample.times(480..<1020))
    #expect(wording.reason(venueDay, noticesReadTo: try read()) == "no closure known (notices read to 8 Oct)")
    #expect(wording.reason(venueDay, noticesReadTo: nil) == "no closure known")
    #expect(wording.whatWouldChange(venueDay) == ["a new notice"])
  }

  @Test("Only a confirmation makes it open")
  func confirmed() throws {
    var claim = try Sample.markets("open", .all, to: "2025-10-10")
    claim.subjects = [.venue("sadbarg")]
    claim.effect = .venue(VenueEffect(kind: .confirmedOpen))
    let announcement = Announcement(
      id: "call", authority: "Sadbarg's office", published: .day(try Sample.day("2025-10-08")), reliability: .official)
    let venueDay = try Sample.venueDay(.usable, causes: [Sample.cause(.confirms, claim, announcement)])
    #expect(
      try Sample.wording().reason(venueDay, noticesReadTo: try read())
        == "confirmed open by Sadbarg's office, 8 Oct, for 8–10 Oct")
  }

  @Test("A measure that does not touch the hours is told with the verdict")
  func untouched() throws {
    let claim = Claim(
      id: "r", subjects: [.road(RoadReference(name: "Rudaki Avenue"))],
      effect: .road(RoadEffect(kind: .roadClosed)), window: try Sample.window("2025-10-08", "2025-10-12"))
    let cause = Sample.cause(.cutsOff, claim, try Sample.mayor(), [.inferredExtent], modes: [.bus])
    #expect(
      try Sample.wording().reason(try Sample.venueDay(.usable, causes: [cause]), noticesReadTo: nil)
        == "usable despite: Rudaki Avenue closed 8–12 Oct: perhaps no way in by bus; roads inferred from earlier"
        + " notices, not announced for this time")
  }

  @Test("A remark stands after what decides")
  func remarks() throws {
    var claim = try Sample.markets("queue", .all, to: "2025-10-10")
    claim.subjects = [.venue("sadbarg")]
    claim.effect = .venue(VenueEffect(kind: .openWithServiceLimitation, delayMinutes: 15))
    let venueDay = try Sample.venueDay(.usable, causes: [Sample.cause(.notes, claim, try Sample.mayor())])
    #expect(
      try Sample.wording().reason(venueDay, noticesReadTo: nil)
        == "no closure known; open with limited service 8–10 Oct, allow 15 minutes")
  }

  @Test("Normally shut is told apart from closed")
  func normallyShut() throws {
    let venueDay = try Sample.venueDay(.closed, basis: .nobodySaid, normal: .empty)
    let wording = try Sample.wording()
    #expect(wording.reason(venueDay, noticesReadTo: nil) == "normally shut on this day")
    #expect(wording.whatWouldChange(venueDay) == ["word from Sadbarg that it opens on 9 Oct"])
  }

  @Test("A mosque is open while its congregational prayer is in doubt")
  func prayer() throws {
    let wording = try Sample.wording()
    let doubtful = Sample.cause(
      .suspendsActivity, try Sample.prayers("p"), try Sample.partisan(), [.unconfirmed, .notNamed(.several)])
    let venueDay = try Sample.venueDay(
      .uncertain, kind: .mosque, name: "Haji Yaqub", activities: [.prayer], isOpen: true, causes: [doubtful])
    #expect(wording.reason(venueDay, noticesReadTo: nil) == "open; congregational prayer in doubt")
    #expect(
      wording.whatWouldChange(venueDay) == [
        "a confirmation or a denial by an official source", "word from Haji Yaqub on whether it is one of them",
      ])
    var certain = venueDay
    certain.causes[0].doubts = []
    #expect(wording.reason(certain, noticesReadTo: nil) == "open; congregational prayer suspended")
    #expect(wording.whatWouldChange(certain) == ["an update or withdrawal by the source of the unconfirmed report"])
  }

  @Test("What would change it, doubt by doubt")
  func changes() throws {
    let claim = try Sample.markets("most", .most, to: "2025-10-10")
    let doubts: [Doubt] = [
      .inferredExtent, .withheldExtent, .uncertainWindow, .probability(.probable),
      .dayOfItsOwn([try Sample.day("2025-10-13")]),
    ]
    let venueDay = try Sample.venueDay(
      .uncertain, gap: .noPosition, causes: [Sample.cause(.closes, claim, try Sample.kazinform(), doubts)])
    #expect(
      try Sample.wording().whatWouldChange(venueDay) == [
        "a list of streets from Kazinform correspondent", "Kazinform correspondent saying which roads",
        "exact times from Kazinform correspondent", "a firm statement by Kazinform correspondent",
        "word from Sadbarg on whether it opens on 9 Oct", "its position, to judge the way in",
      ])
  }

  @Test("Usable hours, with what is in doubt about the others")
  func hours() throws {
    let wording = try Sample.wording()
    let (morning, day) = (try Sample.times(480..<840), try Sample.times(480..<1020))
    let whole = try Sample.times(0..<1440)
    #expect(wording.hours(try Sample.venueDay(.usable, certain: day, possible: day)) == "08:00–17:00")
    #expect(
      wording.hours(try Sample.venueDay(.limited, certain: morning, possible: day))
        == "08:00–14:00 for certain, 14:00–17:00 in doubt")
    #expect(wording.hours(try Sample.venueDay(.uncertain, possible: day)) == "perhaps 08:00–17:00")
    #expect(wording.hours(try Sample.venueDay(.closed)) == "none")
    #expect(
      wording.hours(try Sample.venueDay(.uncertain, possible: whole, hoursAreKnown: false)) == "hours not known")
    #expect(
      wording.hours(try Sample.venueDay(.usable, certain: whole, possible: whole, hoursAreKnown: false))
        == "hours not known")
  }

  @Test("Alternatives, gaps and positions")
  func others() throws {
    let wording = try Sample.wording()
    let ask = Alternative(venue: "mehrgon", names: "Mehrgon", verdict: .uncertain, travelDeciseconds: 6_600)
    #expect(wording.alternative(ask, isSchematic: true) == "use: Mehrgon (ask first), ≈10 min")
    #expect(wording.alternative(Alternative(venue: "x", names: "", verdict: .usable)) == "use: x")
    #expect(wording.accessGap(.noPosition) == "access not assessed: no position known")
    let gaps: [VenueDay.AccessGap] = [.noPosition, .positionTooVague, .noMap, .farFromRoads]
    #expect(Set(gaps.map(wording.accessGap)).count == 4)
    var venue = Venue(id: "v", kind: .hall, names: "V")
    #expect(wording.positionRemark(venue) == "position not known")
    venue.coordinate = Coordinate(latitude: 38.5, longitude: 68.7)
    #expect(wording.positionRemark(venue) == nil)
    venue.positionAccuracyMetres = 200
    #expect(wording.positionRemark(venue) == "position only known to within 200 m")
  }

  @Test("Counts, unannounced hours, map and jobs of a day")
  func day() throws {
    let closes = Sample.cause(
      .closes, try Sample.markets("most", .most, to: "2025-10-10"), try Sample.mayor())
    let job = Job(id: "wedding", names: "Wedding", needs: [Job.Need(role: "hall", venue: "sadbarg")])
    var answer = DayAnswer(
      planID: "dushanbe", title: "Dushanbe", organiser: .anyone, day: try Sample.day("2025-10-09"),
      calendar: try Sample.calendar(), edition: .public, noticesReadTo: nil, map: nil,
      venues: [
        try Sample.venueDay(.closed, causes: [closes]), try Sample.venueDay(.usable),
        try Sample.venueDay(.closed, causes: [closes]),
      ],
      roads: [])
    let wording = Wording(for: answer)
    #expect(wording.counts(answer) == "2 closed · 1 usable")
    #expect(wording.hoursNotAnnounced(answer) == ["Hours not announced: Mayor's office and city police, 8–10 Oct"])
    #expect(wording.mapRemark(nil)?.contains("no map") == true)
    #expect(
      wording.job(JobDay(job: job, verdict: .closed, weakest: job.needs))
        == "✕ Wedding: closed (weakest: hall, sadbarg)")
    #expect(
      wording.job(JobDay(job: job, verdict: .closed, weakest: job.needs), in: answer)
        == "✕ Wedding: closed (weakest: hall, Sadbarg)")
    answer.venues = []
    #expect(wording.counts(answer) == "no venues")
  }
}
