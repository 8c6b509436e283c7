import ClosurePlanning
import OpeningHours
import PlanExchange
import Testing
import _PlannerTestSupport

/// Every pattern of real notices can be written as a plan, says what the notice says, and survives writing.
struct AnnouncementPatternTests {
  @Test func allPatternsAreThere() {
    #expect(AnnouncementPatterns.all.map(\.number).sorted() == Array(1...25))
  }

  @Test(arguments: AnnouncementPatterns.all)
  func survivesWriting(pattern: AnnouncementPattern) throws {
    let document = try PlanFile.read(bytes: Array(pattern.xml.utf8), fileName: "pattern.xml")
    // Row 8 has a secret without a public stand-in, and is warned of it.
    #expect(document.warnings.isEmpty || pattern.number == 8)
    let bytes = try PlanFile.write(document.plan)
    let again = try PlanFile.read(bytes: bytes, fileName: "again.xml")
    #expect(again.plan == document.plan)
    #expect(try PlanFile.write(again.plan) == bytes)
  }

  @Test(arguments: AnnouncementPatterns.all)
  func saysWhatTheNoticeSays(pattern: AnnouncementPattern) throws {
    let plan = try PlanFile.read(bytes: Array(pattern.xml.utf8), fileName: "pattern.xml").plan
    switch pattern.number {
    case 1...8, 11, 12, 21: try Self.checkTimes(pattern.number, plan)
    case 9, 10, 13, 15, 16, 25: try Self.checkRoads(pattern.number, plan)
    default: try Self.checkZones(pattern.number, plan)
    }
  }

  private static func day(_ number: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: 2025, month: 10, day: number))
  }

  private static func instant(_ text: String) throws -> Instant { try #require(Instant(iso8601: text)) }

  private static func days(_ first: Int, _ last: Int) throws -> ClosureWindow {
    ClosureWindow(days: try day(first)...day(last))
  }

  private static func road(_ claim: Claim) throws -> RoadEffect {
    guard case .road(let effect) = claim.effect else { throw Missing() }
    return effect
  }

  private static func cordon(_ claim: Claim) throws -> CordonReference {
    guard case .cordon(let cordon) = claim.subjects.first else { throw Missing() }
    return cordon
  }

  private static func category(_ claim: Claim) throws -> CategoryReference {
    guard case .category(let category) = claim.subjects.first else { throw Missing() }
    return category
  }

  private struct Missing: Error {}

  private static func checkTimes(_ number: Int, _ plan: ClosurePlan) throws {
    switch number {
    case 1:
      #expect(try category(plan.claims[0]).named == ["korvon", "sakhovat"])
      #expect(try plan.claims[0].window == days(8, 10))
      #expect(plan.announcements[0].language == "ru")
    case 2:
      #expect(try plan.claims.map(\.window) == [days(8, 10), days(8, 12), days(7, 12)])
    case 3:
      #expect(plan.claims[1].subjects == [.venue("mehrgon")])
      #expect(try plan.claims[1].window == days(13, 13))
    case 4:
      #expect(plan.claims[0].window.end == .bound(.event(EventAnchor(event: "summit", edge: .end))))
      let resolved = try plan.claims[0].window.resolved(in: plan)
      let hull = try #require(resolved.hull(in: plan.calendar))
      #expect(try hull.lowerBound == instant("2025-10-09T09:00+05:00"))
      #expect(try hull.upperBound == instant("2025-10-09T16:00+05:00"))
    case 5: #expect(plan.claims[0].window.end == .length(days: 3...6))
    case 6: #expect(plan.claims[0].window.end == .unknown(condition: "deemed safe to remove them"))
    case 7:
      #expect(try road(plan.claims[0]).kind == .intermittentShortTermClosures)
      #expect(try road(plan.claims[0]).delayMinutes == 30)
      #expect(try !road(plan.claims[0]).stopsTraffic)
    case 8:
      #expect(plan.claims.map(\.isConfidential) == [true, true, false])
      #expect(plan.claims[1].window.end == .unknown(condition: nil))
      #expect(plan.claims[2].standsInFor == "arrival")
      #expect(try plan.claims[0].window.start == .instant(instant("2025-10-09T14:10+05:00")))
    case 11:
      let hours = try #require(plan.claims[0].window.hours)
      #expect(try hours.openTimes(on: day(8), in: plan.hoursContext()).durationSeconds == 6 * 3600)
      #expect(try hours.openTimes(on: day(11), in: plan.hoursContext()).durationSeconds == 5 * 3600)
    case 12:
      #expect(plan.claims.map(\.window.verification) == [.estimated, .estimated])
      #expect(try road(plan.claims[1]).kind == .trafficRestricted)
      let (low, high) = (try instant("2025-10-09T11:30+05:00"), try instant("2025-10-09T12:30+05:00"))
      #expect(plan.claims[1].window.end == .bound(.instants(low...high)))
    case 21:
      #expect(plan.events[1].sessions.count == 2)
      #expect(
        plan.claims[0].window.end
          == .bound(.event(EventAnchor(event: "games", edge: .end, offsetMinutes: 720...1440))))
    default: Issue.record("pattern \(number) has no check")
    }
  }

  private static func checkRoads(_ number: Int, _ plan: ClosurePlan) throws {
    switch number {
    case 9:
      #expect(
        plan.claims[0].subjects == [
          .road(
            RoadReference(name: "Rudaki Avenue", from: "Ayni Street", to: "Bukhoro Street", direction: .fromTo))
        ])
    case 10:
      #expect(plan.claims[0].extent == .inferred)
      #expect(plan.claims[0].subjects.count == 2)
    case 13:
      #expect(plan.claims[0].extent == .withheld)
      #expect(plan.claims[0].subjects == [.described("streets of the centre")])
      #expect(plan.announcements[0].reliability == .press)
    case 15: #expect(try road(plan.claims[0]).exemptions == [Exemption(modes: [.bus])])
    case 16:
      let effect = try road(plan.claims[0])
      #expect(effect.modes == [.hgv])
      #expect(effect.exemptions.first?.permit == "no-entry-permission")
      #expect(effect.exemptions.first?.hours?.description == "22:00-06:00")
    case 25:
      let effect = try road(plan.claims[0])
      #expect(effect.crossing == .forbidden)
      #expect(effect.modes == Set(TravelMode.allCases).subtracting([.emergency]))
    default: Issue.record("pattern \(number) has no check")
    }
  }

  private static func checkZones(_ number: Int, _ plan: ClosurePlan) throws {
    switch number {
    case 14:
      let cordon = try cordon(plan.claims[0])
      #expect(cordon.scope == .perimeter && cordon.shutsGradeSeparated && cordon.gates == ["south"])
      #expect(try road(plan.claims[0]).originRegion == "Khatlon")
      #expect(plan.areas[0].inner != nil)
      #expect(plan.gates[0].permits == ["accreditation"])
    case 17:
      #expect(try plan.claims.map(cordon).map(\.area) == ["centre", "core"])
      #expect(try plan.claims.map(road).map(\.modes) == [[.hgv], [.car]])
    case 18:
      #expect(try road(plan.claims[0]).modes.contains(.foot))
      #expect(
        try road(plan.claims[0]).exemptions == [Exemption(permit: "grey-pass"), Exemption(group: .residents)])
    case 19: #expect(try plan.claims.map(\.window) == [days(8, 9), days(10, 11)])
    case 20:
      #expect(try category(plan.claims[0]).exceptions == ["khovaron"])
      guard case .venue(let effect) = plan.claims[0].effect else { throw Missing() }
      #expect(effect.kind == .openWithServiceLimitation && effect.delayMinutes == 30)
    case 22:
      #expect(plan.announcements[1].messageType == .update)
      #expect(plan.known().claims.map(\.status) == [.superseded, .active])
    case 23:
      #expect(plan.claims.map(\.status) == [.disputed, .disputed])
      #expect(plan.claims.map(\.uncertainty) == ["routes", "routes"])
      #expect(try plan.uncertainties[0].knownBy == .instant(instant("2025-10-08T18:00+05:00")))
    case 24:
      #expect(plan.claims[0].window.end == .open)
      #expect(plan.claims[0].probability == .riskOf)
      #expect(plan.known().claims[0].status == .withdrawn)
    default: Issue.record("pattern \(number) has no check")
    }
  }
}
