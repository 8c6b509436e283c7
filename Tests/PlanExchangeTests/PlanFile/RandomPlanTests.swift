import ClosurePlanning
import Geodesy
import OpeningHours
import PlanExchange
import Testing

/// Plans made by chance are written and read back as they were.
struct RandomPlanTests {
  @Test(arguments: UInt64(1)...200)
  func comesBack(seed: UInt64) throws {
    let maker = try PlanMaker(seed: seed)
    let plan = try maker.plan()
    let bytes = try PlanFile.write(plan)
    let again: ClosurePlan
    do { again = try PlanFile.read(bytes: bytes, fileName: "random.xml").plan } catch {
      Issue.record("seed \(seed): \(error)\n\(String(decoding: bytes, as: UTF8.self))")
      return
    }
    #expect(again == plan, "seed \(seed)")
    #expect(try PlanFile.write(again) == bytes, "seed \(seed)")
  }
}

/// Makes whole plans by chance: every field is set in some of them.
private final class PlanMaker {
  private var random: PlanFileFuzzTests.Xorshift
  private let calendar: LocalCalendar
  private let first: CalendarDay

  init(seed: UInt64) throws {
    random = .init(state: seed &* 0x9E37_79B9_7F4A_7C15)
    let zones = ["Asia/Dushanbe", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"]
    calendar = try #require(LocalCalendar(timeZoneIdentifier: zones[Int(seed) % zones.count]))
    // The clock changes of both hemispheres lie within.
    first = try #require(CalendarDay(seed % 2 == 0 ? "2025-10-20" : "2025-03-25"))
  }

  private func chance(_ percent: Int = 50) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  private func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  private func pick<Value>(_ values: [Value]) throws -> Value {
    try #require(values.randomElement(using: &random))
  }

  private func some<Value>(_ values: [Value]) -> [Value] { values.filter { _ in chance(40) } }

  private func maybe<Value>(_ value: @autoclosure () throws -> Value) rethrows -> Value? {
    chance() ? try value() : nil
  }

  private func text() throws -> String {
    try pick(["Хиёбони Рӯдакӣ", "A & B <\"c\">", "one word", "ғӣқӯҳҷ", "it's — …", "]]>", "𝄞 😀", "-- x --"])
  }

  private func names() throws -> LocalizedText {
    var values: [String: String] = [:]
    for language in some(["", "en", "ru", "tg", "uz-Cyrl"]) { values[language] = try text() }
    return LocalizedText(values)
  }

  private func coordinate() -> Coordinate {
    let exponents = [1.0, 1e-3, 1e-7]
    let scale = exponents[number(0...2)]
    return Coordinate(
      latitude: Double.random(in: -90...90, using: &random) * scale,
      longitude: Double.random(in: -180...180, using: &random) * scale)
  }

  private func polygon() throws -> Polygon {
    try #require(Polygon(outer: [coordinate(), coordinate(), coordinate(), coordinate()]))
  }

  private func instant(day: Int, seconds: Bool = true) -> Instant {
    let start = calendar.bounds(of: first.adding(days: day)).lowerBound
    return start.adding(seconds: number(0...95) * 900 + (seconds && chance(10) ? number(1...59) : 0))
  }

  private func moment() -> Moment {
    chance() ? .day(first.adding(days: number(0...20))) : .instant(instant(day: number(0...20)))
  }

  private func hours() throws -> OpeningHoursExpression {
    try OpeningHoursExpression(
      parsing: pick([
        "24/7", "Mo-Fr 08:00-17:00; Sa off", "22:00-02:00", "Oct 25-28 10:00-12:00", "We[1] sunrise-(sunset-01:00)",
        "week 10-20/2 PH,Mo 08:00-12:00, SH off", "\"summer\": easter -2 days-easter +1 day 10:00-12:00 open \"x, y\"",
      ]))
  }

  private func holidays() throws -> PlanHolidays {
    chance()
      ? try #require(PlanHolidays(country: "TJ"))
      : try PlanHolidays(table: "\n kind,from,to,name\nPH,03-21,03-24,A & B\n")
  }

  private func prayers() throws -> PrayerPractice {
    let printed = "date,fajr,dhuhr,asr,maghrib,isha\n10-09,05:00,12:00,16:00,18:00,20:00\n"
    return PrayerPractice(
      printed: try maybe(PrayerPractice.Printed(printed)), convention: try pick(PrayerConvention.all),
      asrShadow: try pick(AsrShadow.allCases), coordinate: maybe(coordinate()), minutes: number(1...90),
      fridayMinute: maybe(number(0...1439)), fridayMinutes: number(1...90))
  }

  private func window(event: Bool) throws -> ClosureWindow {
    let start: TimeBound
    switch number(0...3) {
    case 0: start = .days(first.adding(days: 1)...first.adding(days: number(1...2)))
    case 1: start = .instant(instant(day: 2))
    case 2 where event: start = .event(EventAnchor(event: "e.end-1", edge: .start, offsetMinutes: -150 ... -150))
    default: start = .unknown
    }
    let end: WindowEnd
    var weights: [Percentage]?
    switch number(0...5) {
    case 0: end = .open
    case 1: end = .unknown(condition: try maybe(text()))
    case 2:
      end = .length(days: 3...number(3...6))
      if case .length(let days) = end, days.count == 3, chance() {
        weights = [625, 375, 0].compactMap { Percentage(permille: $0) }
      }
    case 3 where event:
      end = .bound(.event(EventAnchor(event: "e.end-1", edge: .end, offsetMinutes: 0...number(0...90))))
    case 4:
      let low = instant(day: 12)
      end = .bound(.instants(low...low.adding(seconds: number(0...4) * 900)))
    default: end = .bound(.days(first.adding(days: 13)...first.adding(days: number(13...15))))
    }
    return try ClosureWindow(
      start: start, end: end, hours: maybe(hours()), verification: maybe(pick(ClosureWindow.Verification.allCases)),
      weights: weights)
  }

  private func roadSubject() throws -> Subject {
    switch number(0...4) {
    case 0: return .road(RoadReference(name: try text()))
    case 1: return .road(RoadReference(name: try text(), from: try text(), to: try text(), direction: .fromTo))
    case 2: return .ways([Int64(number(1...9)), .max])
    case 3: return .line(LineString([coordinate(), coordinate(), coordinate()]))
    default:
      return .cordon(
        CordonReference(
          area: "z", scope: try pick(CordonReference.Scope.allCases), shutsGradeSeparated: chance(), gates: some(["g"]))
      )
    }
  }

  private func venueSubject() throws -> Subject {
    if chance() { return .venue("v1") }
    let quantifier = try pick([CategoryReference.Quantifier.all, .most, .several])
    return .category(
      CategoryReference(
        kinds: some([.market, .mosque, "other"]), quantifier: quantifier, area: maybe("z"),
        named: some(["v1", "v2"]), exceptions: some(["v2"]),
        chance: quantifier == .all ? nil : maybe(Percentage(permille: number(0...1000))).flatMap { $0 }))
  }

  private func exemption() throws -> Exemption {
    Exemption(
      modes: Set(some(TravelMode.allCases)), permit: maybe("grey-pass"),
      group: try maybe(pick(Exemption.Group.allCases)), hours: try maybe(hours()))
  }

  private func claim(_ id: String, event: Bool) throws -> Claim {
    var exemptions: [Exemption] = []
    for _ in 0..<number(0...2) { exemptions.append(try exemption()) }
    var subjects: [Subject] = []
    let effect: Effect
    if chance() {
      for _ in 0..<number(1...3) { subjects.append(try roadSubject()) }
      let modes = Set(some(TravelMode.allCases))
      effect = .road(
        RoadEffect(
          kind: try pick(RoadEffect.Kind.allCases), modes: modes.isEmpty ? TravelMode.ordinaryVehicles : modes,
          crossing: try pick(RoadEffect.Crossing.allCases), compliance: try pick(RoadEffect.Compliance.allCases),
          exemptions: exemptions, originRegion: try maybe(text()), delayMinutes: maybe(number(0...3000))))
    } else {
      for _ in 0..<number(1...3) { subjects.append(try venueSubject()) }
      effect = .venue(
        VenueEffect(
          kind: try pick(VenueEffect.Kind.allCases), activities: some([.prayer, .gathering]), exemptions: exemptions,
          delayMinutes: maybe(number(0...3000))))
    }
    if chance(20) { subjects.append(.described(try text())) }
    let extent = try pick(Claim.Extent.allCases)
    return Claim(
      id: id, subjects: subjects, effect: effect, window: try window(event: event),
      extent: extent, probability: try pick(Claim.Probability.allCases),
      chance: extent == .stated ? nil : maybe(Percentage(permille: number(1...1000))).flatMap { $0 },
      status: try pick(Claim.Status.allCases), uncertainty: maybe("u"), supersedes: id == "c1" ? [] : some(["c1"]),
      isConfidential: chance(), note: try maybe(text()))
  }

  private func organiser(_ id: String) throws -> Organiser {
    let modes = some(TravelMode.allCases)
    return Organiser(
      id: id, names: try names(), contact: try maybe(text()), languages: some(["en", "ru"]),
      origins: [
        Origin(names: try names(), coordinate: coordinate(), gate: maybe("g"), region: try maybe(text())),
        Origin(gate: "g"),
      ], modes: modes.isEmpty ? [.car, .foot] : modes, permits: some(["p1", "p2"]),
      groups: some(Exemption.Group.allCases), venues: some(["v1", "v2"]), kinds: some([.hall, .hotel]),
      activities: some([.prayer]), hours: try maybe(hours()), setUpMinutes: number(0...200),
      dismantlingMinutes: number(0...200), longestTripMinutes: maybe(number(0...500)),
      capacity: maybe(number(0...90_000)), leadTimeMinutes: maybe(number(0...9) * 1440),
      wantedChance: maybe(Percentage(permille: number(0...1000))).flatMap { $0 },
      jobs: [Job(id: "j", names: try names(), needs: [Job.Need(role: try text(), venue: "v1")])])
  }

  func plan() throws -> ClosurePlan {
    var plan = ClosurePlan(
      id: "plan-1.2:ӣ", title: try names(), calendar: calendar, horizon: first...first.adding(days: 20))
    plan.map = try maybe(MapReference(href: try text(), isSchematic: maybe(chance())))
    plan.holidays = try maybe(holidays())
    plan.prayers = try maybe(prayers())
    let hasEvent = chance(80)
    if hasEvent {
      plan.events = [
        Event(
          id: "e.end-1", names: try names(), kind: try pick([.parade, .stateOccasion, .init(rawValue: "fair")]),
          start: .instant(instant(day: 8)), end: .day(first.adding(days: 9)),
          sessions: [Event.Session(names: try names(), start: .unknown, end: .unknown)])
      ]
    }
    let outer = try polygon()
    // An inner outline has its corners within the outer one.
    plan.areas = [
      Area(
        id: "z", names: try names(), outer: outer,
        inner: try maybe(#require(Polygon(outer: Array(outer.outer.prefix(3))))))
    ]
    plan.gates = [Gate(id: "g", names: try names(), coordinate: coordinate(), permits: some(["p1", "p2"]))]
    plan.uncertainties = [UncertaintyVariable(id: "u", names: try names(), knownBy: maybe(moment()))]
    for number in 1...2 {
      plan.announcements.append(
        Announcement(
          id: "a\(number)", authority: try text(), publisher: try maybe(text()),
          url: maybe("https://example.org/?a=1&b"),
          language: maybe("ru"), excerpt: try maybe(text()), published: maybe(moment()), retrieved: maybe(moment()),
          reliability: try pick(Announcement.Reliability.allCases), weight: maybe(self.number(1...9)),
          messageType: number == 1 ? .alert : .update,
          references: number == 1 ? [] : ["a1"], contact: try maybe(text()),
          claims: [try claim("c\(number)", event: hasEvent)]))
    }
    if plan.announcements[0].claims[0].isConfidential, chance() {
      // What stands in for a confidential claim must cover it.
      plan.announcements[1].claims[0].standsInFor = "c1"
      plan.announcements[1].claims[0].window = ClosureWindow(days: first.adding(days: -1)...first.adding(days: 40))
    }
    for number in 1...2 {
      plan.venues.append(
        Venue(
          id: "v\(number)", kind: "market", names: try names(), osm: maybe("node/123"), coordinate: maybe(coordinate()),
          positionAccuracyMetres: maybe(Double(self.number(0...9000)) / 8),
          entrances: [Venue.Entrance(names: try names(), coordinate: coordinate(), isConfidential: chance())],
          capacity: maybe(self.number(0...100)), hours: try maybe(hours()),
          prayers: try maybe(prayers()), activities: some([.prayer, .fridayPrayer]), contact: try maybe(text())))
    }
    plan.organisers = [try organiser("o1"), try organiser("o2")]
    return plan
  }
}
